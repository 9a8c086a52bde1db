package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.order.SentenceOrder;
import org.y2a.kit.database.RecordArguments;

/** Writes a new case with all that belongs to it, in one statement. */
@ApplicationScoped
class OpeningStore {
  private static final String INSERT =
      """
      with new_child as (
        insert into child (child_id, given_name, family_name, date_of_birth, sex, ethnicity, pnc_id,
          home_local_authority, recorded_at)
        values (:childId, :givenName, :familyName, :dateOfBirth, :sex, :ethnicity, :pncId, :home, :now)
      ), new_case as (
        insert into youth_case (case_id, child_id, yos, yos_reference, opened_on, planning_due_on,
          planning_raised_at, transfer_age_on, transfer_age_raised_at, recorded_at)
        values (:caseId, :childId, :yos, :reference, :openedOn, :planningDueOn,
          case when :planningRaised then :now end, :transferAgeOn,
          case when :transferAgeRaised then :now end, :now)
        on conflict on constraint yos_reference_is_unique do nothing
        returning case_id
      ), new_orders as (
        insert into sentence_order (order_id, case_id, type, starts_on, ends_on, requirements_completed)
        select order_id::uuid, case_id, type, starts_on::date, ends_on::date, done::boolean
        from new_case, unnest(:orderIds, :types, :starts, :ends, :done)
          as o(order_id, type, starts_on, ends_on, done)
      ), new_assessment as (
        insert into assessment (assessment_id, case_id, completed_on, rosh, safety_and_wellbeing,
          likelihood_of_reoffending, mappa_category, mappa_level, recorded_at)
        select :assessmentId::uuid, case_id, :completedOn::date, :rosh, :safety, :reoffending,
          :category::int, :level::int, :now
        from new_case where :assessmentId::uuid is not null
      ), new_responsibility as (
        insert into responsibility (case_id, organisation, during, reason)
        select case_id, 'yos:' || :yos, tstzrange(:from, null), 'OPENED' from new_case
      ), new_holding as (
        insert into officer_holding (case_id, officer_id, role, during)
        select case_id, :officerId, :officerRole, tstzrange(:from, null)
        from new_case where :officerId::text is not null
      ), new_history as (
        insert into case_history (case_id, version, changed_at, changed_by, what)
        select case_id, 1, :now, :by, 'OPENED' from new_case
      )
      select count(*) from new_case
      """;

  private final Jdbi jdbi;

  OpeningStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when the service already uses the reference; then the transaction is to be undone. */
  boolean insert(YouthCase opened, String by, Instant now) {
    List<SentenceOrder> orders = opened.orders();
    return jdbi.withHandle(
        h ->
            h.createQuery(INSERT)
                    .bindNamedArgumentFinder(RecordArguments.of(OpeningRow.of(opened, by, now)))
                    .bind("orderIds", column(orders, o -> o.orderId().toString()))
                    .bind("types", column(orders, SentenceOrder::type))
                    .bind("starts", column(orders, o -> o.startsOn().toString()))
                    .bind(
                        "ends",
                        column(orders, o -> o.endsOn().map(LocalDate::toString).orElse(null)))
                    .bind("done", column(orders, o -> Boolean.toString(o.requirementsCompleted())))
                    .mapTo(Integer.class)
                    .one()
                == 1);
  }

  private static String[] column(
      List<SentenceOrder> orders, Function<SentenceOrder, String> value) {
    return orders.stream().map(value).toArray(String[]::new);
  }
}
