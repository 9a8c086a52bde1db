package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the services say that they have done. */
final class RecordedCounts {
  private final Rows cases;
  private final Rows transitions;
  private final LocalDate today;

  RecordedCounts(Rows cases, Rows transitions, LocalDate today) {
    this.cases = cases;
    this.transitions = transitions;
    this.today = today;
  }

  /**
   * How the dates of one milestone were kept.
   *
   * @param lateFromTheStart done, but its day had passed when the case was identified, or when its
   *     outcome was decided anew
   * @param overdue not done although its day has passed and the transition goes on
   */
  record Kept(String milestone, long inTime, long late, long lateFromTheStart, long overdue) {}

  long casesOpened() {
    return cases.count("select count(*) from youth_case", today);
  }

  long servicesWithCases() {
    return cases.count("select count(distinct yos) from youth_case", today);
  }

  long planningDue() {
    return cases.count(
        "select count(*) from youth_case where planning_raised_at is not null", today);
  }

  long transferAgeReached() {
    return cases.count(
        "select count(*) from youth_case where transfer_age_raised_at is not null", today);
  }

  long casesTransferred() {
    return cases.count("select count(*) from youth_case where status = 'TRANSFERRED'", today);
  }

  long casesClosed() {
    return cases.count("select count(*) from youth_case where status = 'CLOSED'", today);
  }

  Map<String, Long> byOutcome() {
    Map<String, Long> counts = new TreeMap<>();
    List.of("TRANSFER", "RETAIN", "NOT_APPLICABLE").forEach(outcome -> counts.put(outcome, 0L));
    counts.putAll(tally("outcome"));
    return counts;
  }

  Map<String, Long> byStage() {
    return tally("stage");
  }

  Map<String, Long> byReason() {
    return tally("reason_code");
  }

  long handoversAccepted() {
    return transitions.count(
        "select count(*) from milestone where code = 'HANDOVER' and completed_on is not null",
        today);
  }

  /** As case-service has heard of them. */
  long acceptancesHeard() {
    return cases.count("select count(*) from accepted_handover", today);
  }

  long handoversRefused() {
    return transitions.count("select count(*) from handover_refusal", today);
  }

  List<Kept> milestones() {
    return transitions.list(
        """
        select m.code,
          count(*) filter (where m.completed_on <= m.due_on),
          count(*) filter (where m.completed_on > m.due_on and m.due_on >= known.since),
          count(*) filter (where m.completed_on > m.due_on and m.due_on < known.since),
          count(*) filter (where m.open and m.due_on < ?)
        from milestone m join transition t on t.id = m.transition_id
        cross join lateral (select greatest(t.identified_on, t.decided_on) as since) known
        where m.planned group by m.code
        order by array_position(
          array['PLANNING_STARTED', 'SECONDEE_NAMED', 'JOINT_DECISION', 'PRACTITIONER_NAMED',
                'PACK_ACKNOWLEDGED', 'HANDOVER', 'FIRST_APPOINTMENT', 'POST_TRANSFER_REVIEW'], m.code)
        """,
        today,
        row ->
            new Kept(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
  }

  private Map<String, Long> tally(String column) {
    Map<String, Long> counts = new TreeMap<>();
    transitions
        .list(
            "select " + column + ", count(*) from transition group by 1",
            today,
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}
