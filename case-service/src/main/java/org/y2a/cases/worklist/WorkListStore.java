package org.y2a.cases.worklist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.y2a.cases.youthcase.CaseSight;

/** Work of a service and of one officer in it. */
@ApplicationScoped
class WorkListStore {
  private static final String HELD =
      """
      from officer_holding h
      join youth_case c using (case_id)
      join child p using (child_id)
      left join lateral (
        select rosh from assessment latest where latest.case_id = c.case_id
        order by completed_on desc, recorded_at desc, assessment_id desc limit 1) a on true
      where h.officer_id = :officer and upper_inf(h.during) and c.status = 'OPEN' and c.yos = :yos
      """;

  private static final String DUE =
      """
      with due as (
        select planning_due_on as due_on, 'TRANSFER_PLANNING' as kind, case_id, null::uuid as about
        from youth_case where yos = :yos and status = 'OPEN'
          and planning_due_on between :from and :to
        union all
        select transfer_age_on, 'EIGHTEENTH_BIRTHDAY', case_id, null
        from youth_case where yos = :yos and status = 'OPEN'
          and transfer_age_on between :from and :to
        union all
        select o.ends_on, 'ORDER_ENDS', o.case_id, o.order_id
        from sentence_order o join youth_case c using (case_id)
        where o.ends_on between :from and :to and c.yos = :yos and c.status = 'OPEN'
        union all
        select answer_by, 'YOS_TRANSFER_TO_ANSWER', case_id, transfer_id
        from yos_transfer where to_yos = :yos and state = 'OFFERED'
          and answer_by between :from and :to
        union all
        select transfer_on, 'YOS_TRANSFER_AGREED', case_id, transfer_id
        from yos_transfer where (from_yos = :yos or to_yos = :yos) and state = 'ACCEPTED'
          and transfer_on between :from and :to
      ), work as (
        select due.*, h.officer_id from due join youth_case c on c.case_id = due.case_id and %s
        left join officer_holding h on h.case_id = due.case_id and upper_inf(h.during)
          and due.kind <> 'YOS_TRANSFER_TO_ANSWER'
        where :officer::text is null or h.officer_id = :officer
      )
      """;

  private record KindCount(DueKind kind, long count) {}

  private final Jdbi jdbi;

  WorkListStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** In the order in which the children turn 18; one more than the limit, when there is more. */
  List<HeldCase> held(
      CaseSight sight, String officerId, String yos, Optional<DatedPlace> after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id, c.yos_reference, p.given_name, p.family_name, a.rosh,
                      c.planning_due_on, c.transfer_age_on as attains_1_8_on,
                      (select max(ends_on) from sentence_order o where o.case_id = c.case_id)
                        as last_order_ends_on,
                      lower(h.during) as held_since
                    """
                        + HELD
                        + " and "
                        + sight.condition()
                        + """
                          and (:on::date is null or (c.transfer_age_on, c.case_id) > (:on::date, :id::uuid))
                        order by c.transfer_age_on, c.case_id limit :limit
                        """)
                .bind("officer", officerId)
                .bind("yos", yos)
                .bindMap(sight.bindings())
                .bind("on", after.map(place -> place.on().toString()).orElse(null))
                .bind("id", after.map(place -> place.id().toString()).orElse(null))
                .bind("limit", limit + 1)
                .mapTo(HeldCase.class)
                .list());
  }

  CaseCount countHeld(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select count(*) as "all",
                      count(*) filter (where a.rosh in ('HIGH', 'VERY_HIGH')) as high_risk
                    """
                        + HELD)
                .bind("officer", officerId)
                .bind("yos", yos)
                .mapTo(CaseCount.class)
                .one());
  }

  /** By day, then by case; one more than the limit, when there is more. */
  List<DueItem> due(DueQuestion question, Optional<DatedPlace> after, int limit) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        due(question)
                            + """
                            select due_on, kind, case_id, officer_id, about from work
                            where :on::date is null or (due_on, case_id, kind) > (:on::date, :id::uuid, :kind)
                            order by due_on, case_id, kind limit :limit
                            """),
                    question)
                .bind("on", after.map(place -> place.on().toString()).orElse(null))
                .bind("id", after.map(place -> place.id().toString()).orElse(null))
                .bind("kind", after.map(DatedPlace::kind).orElse(null))
                .bind("limit", limit + 1)
                .mapTo(DueItem.class)
                .list());
  }

  Map<DueKind, Long> countDue(DueQuestion question) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        due(question)
                            + "select kind, count(*) as count from work group by kind order by kind"),
                    question)
                .mapTo(KindCount.class)
                .stream()
                .collect(toMap(KindCount::kind, KindCount::count)));
  }

  /** A case offered by another service is not yet of the caller's scope. */
  private static String due(DueQuestion question) {
    return DUE.formatted(question.sight().unrestricted());
  }

  private static Query bind(Query query, DueQuestion question) {
    return query
        .bindMap(question.sight().bindings())
        .bind("yos", question.yos())
        .bind("officer", question.officerId().orElse(null))
        .bind("from", question.from())
        .bind("to", question.to());
  }

  /** Whose work, from which day to which, both included. */
  record DueQuestion(
      CaseSight sight, String yos, Optional<String> officerId, LocalDate from, LocalDate to) {}
}
