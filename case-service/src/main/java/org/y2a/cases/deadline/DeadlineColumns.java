package org.y2a.cases.deadline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Deadlines as columns, so that any number of them goes into one statement. */
public record DeadlineColumns(
    String[] deadlineIds,
    String[] deadlineCases,
    String[] deadlineServices,
    String[] deadlineKinds,
    String[] deadlineSubjects,
    String[] deadlineDueOn,
    String[] deadlineStates,
    String[] deadlineMetOn,
    String[] deadlineAlertOn,
    String[] deadlineVersions,
    String[] deadlineTriggers,
    String[] deadlineTriggerIds,
    String[] deadlineTriggeredOn) {

  /** Inserts what the columns hold; a kind that the case owes already stays as it is. */
  public static final String INSERT =
      """
      insert into deadline (deadline_id, case_id, yos, kind, subject_id, due_on, state, met_on,
        alert_on, policy_version, triggered_by, trigger_id, triggered_on)
      select deadline_id::uuid, case_id::uuid, yos, kind, subject_id::uuid, due_on::date, state,
        met_on::date, alert_on::date, policy_version::int, triggered_by, trigger_id::uuid,
        triggered_on::date
      from unnest(:deadlineIds, :deadlineCases, :deadlineServices, :deadlineKinds, :deadlineSubjects,
        :deadlineDueOn, :deadlineStates, :deadlineMetOn, :deadlineAlertOn, :deadlineVersions,
        :deadlineTriggers, :deadlineTriggerIds, :deadlineTriggeredOn)
        as d(deadline_id, case_id, yos, kind, subject_id, due_on, state, met_on, alert_on,
          policy_version, triggered_by, trigger_id, triggered_on)
      """;

  public static DeadlineColumns of(List<Deadline> all) {
    return new DeadlineColumns(
        column(all, Deadline::deadlineId),
        column(all, Deadline::caseId),
        column(all, Deadline::yos),
        column(all, Deadline::kind),
        column(all, Deadline::subjectId),
        column(all, Deadline::dueOn),
        column(all, Deadline::state),
        column(all, Deadline::metOn),
        column(all, Deadline::alertOn),
        column(all, Deadline::policyVersion),
        column(all, d -> d.trigger().code()),
        column(all, d -> d.trigger().id()),
        column(all, d -> d.trigger().on()));
  }

  private static String[] column(List<Deadline> all, Function<Deadline, Object> value) {
    return all.stream().map(value).map(DeadlineColumns::text).toArray(String[]::new);
  }

  private static String text(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(Object::toString).orElse(null)
        : Objects.toString(value, null);
  }
}
