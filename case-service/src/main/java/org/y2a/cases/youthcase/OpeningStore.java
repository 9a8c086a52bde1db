package org.y2a.cases.youthcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.deadline.Deadline;
import org.y2a.cases.deadline.DeadlineColumns;
import org.y2a.cases.order.SentenceOrder;
import org.y2a.kit.database.RecordArguments;
import org.y2a.kit.database.TimeOrderedIds;

/** Writes new cases with all that belongs to them, in one statement, however many. */
@ApplicationScoped
class OpeningStore {
  private static final String INSERT =
      """
      with given as (
        select * from json_to_recordset(:rows::json) as r(
          child_id uuid, given_name text, family_name text, date_of_birth date, sex text,
          ethnicity text, pnc_id text, home text, case_id uuid, yos text, reference text,
          opened_on date, planning_due_on date, planning_raised boolean, transfer_age_on date,
          transfer_age_raised boolean, assessment_id uuid, completed_on date, rosh text, safety text,
          reoffending text, category int, level int, stage text, started_on date, concerns text[],
          submission_id uuid, urgency int, officer_id text, officer_role text,
          "from" timestamptz, by text, now timestamptz)
      ), new_case as (
        insert into youth_case (case_id, child_id, yos, yos_reference, opened_on, planning_due_on,
          planning_raised_at, transfer_age_on, transfer_age_raised_at, recorded_at)
        select case_id, child_id, yos, reference, opened_on, planning_due_on,
          case when planning_raised then now end, transfer_age_on,
          case when transfer_age_raised then now end, now
        from given order by yos, reference
        on conflict on constraint yos_reference_is_unique do nothing
        returning case_id
      ), taken as (
        select given.* from given join new_case using (case_id)
      ), new_child as (
        insert into child (child_id, given_name, family_name, date_of_birth, sex, ethnicity, pnc_id,
          home_local_authority, recorded_at)
        select child_id, given_name, family_name, date_of_birth, sex, ethnicity, pnc_id, home, now
        from taken
      ), new_orders as (
        insert into sentence_order (order_id, case_id, type, starts_on, ends_on, requirements_completed)
        select o.order_id, case_id, o.type, o.starts_on, o.ends_on, o.done
        from json_to_recordset(:orders::json)
          as o(case_id uuid, order_id uuid, type text, starts_on date, ends_on date, done boolean)
        join new_case using (case_id)
      ), new_assessment as (
        insert into assessment (assessment_id, case_id, completed_on, rosh, safety_and_wellbeing,
          likelihood_of_reoffending, recorded_at, stage, started_on, author)
        select assessment_id, case_id, completed_on, rosh, safety, reoffending, now, stage, started_on, by
        from taken where assessment_id is not null
      ), new_concerns as (
        insert into assessment_concern (assessment_id, code)
        select assessment_id, code from taken, unnest(concerns) as code
      ), new_submission as (
        insert into submission (submission_id, case_id, yos, item, item_id, item_code, author, urgency,
          completed_on, submitted_at)
        select submission_id, case_id, yos, 'ASSESSMENT', assessment_id, stage, by, urgency,
          completed_on, now
        from taken where submission_id is not null
      ), new_mappa as (
        insert into mappa_registration
          (registration_id, case_id, category, level, from_on, recorded_at)
        select uuidv7(), case_id, category, level, completed_on, now
        from taken where category is not null
      ), new_deadlines as (
        %s where d.case_id::uuid in (select case_id from new_case)
      ), new_responsibility as (
        insert into responsibility (case_id, organisation, during, reason)
        select case_id, 'yos:' || yos, tstzrange("from", null), 'OPENED' from taken
      ), new_holding as (
        insert into officer_holding (case_id, officer_id, role, during)
        select case_id, officer_id, officer_role, tstzrange("from", null)
        from taken where officer_id is not null
      ), new_history as (
        insert into case_history (case_id, version, changed_at, changed_by, what)
        select case_id, 1, now, by, 'OPENED' from taken
      )
      select case_id from new_case
      """
          .formatted(DeadlineColumns.INSERT.strip());

  private record OrderRow(
      UUID caseId, UUID orderId, String type, LocalDate startsOn, LocalDate endsOn, boolean done) {
    static OrderRow of(UUID caseId, SentenceOrder order) {
      return new OrderRow(
          caseId,
          order.orderId(),
          order.type(),
          order.startsOn(),
          order.endsOn().orElse(null),
          order.requirementsCompleted());
    }
  }

  private final Jdbi jdbi;
  private final ObjectMapper json;

  OpeningStore(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  }

  /**
   * The ids of those written; the others' services already use their references.
   *
   * @param owed by these cases
   * @param countersigned whether their assessments wait for a manager's countersignature
   */
  Set<UUID> insert(
      List<YouthCase> opened, List<Deadline> owed, boolean countersigned, String by, Instant now) {
    TimeOrderedIds ids = TimeOrderedIds.at(now);
    return jdbi.withHandle(
        h ->
            h.createQuery(INSERT)
                .bindNamedArgumentFinder(RecordArguments.of(DeadlineColumns.of(owed)))
                .bind(
                    "rows",
                    write(
                        opened.stream()
                            .map(c -> OpeningRow.of(c, submission(c, countersigned, ids), by, now))
                            .toList()))
                .bind(
                    "orders",
                    write(
                        opened.stream()
                            .flatMap(c -> c.orders().stream().map(o -> OrderRow.of(c.caseId(), o)))
                            .toList()))
                .mapTo(UUID.class)
                .set());
  }

  private static Optional<UUID> submission(
      YouthCase opened, boolean countersigned, TimeOrderedIds ids) {
    return countersigned && opened.assessment().isPresent()
        ? Optional.of(ids.next())
        : Optional.empty();
  }

  private String write(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rows that cannot be written", e);
    }
  }
}
