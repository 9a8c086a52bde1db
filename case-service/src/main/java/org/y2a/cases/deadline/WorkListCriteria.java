package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which deadlines of a service a work-list shows; what is empty does not matter. */
record WorkListCriteria(
    Set<DeadlineState> states,
    Optional<LocalDate> dueBy,
    Optional<String> officerId,
    Optional<After> after,
    int limit) {

  static final Set<DeadlineState> OWED = EnumSet.of(DeadlineState.OPEN, DeadlineState.OVERDUE);

  /** Where the page before ended. */
  record After(LocalDate dueOn, UUID deadlineId) {}

  /** Names the indexed states literally, so that the planner can use the index that holds them. */
  String condition() {
    return """
     where d.yos = :yos and d.state in (%s) and d.state = any(:states)
      and (:dueBy::date is null or d.due_on <= :dueBy::date)
      and (:officer::text is null or exists (select from officer_holding h
        where h.case_id = d.case_id and upper_inf(h.during) and h.officer_id = :officer))
      and (:afterDue::date is null or (d.due_on, d.deadline_id) > (:afterDue::date, :afterId::uuid))
    """
        .formatted(
            OWED.containsAll(states) ? "'OPEN', 'OVERDUE'" : "'MET', 'MET_LATE', 'WITHDRAWN'");
  }
}
