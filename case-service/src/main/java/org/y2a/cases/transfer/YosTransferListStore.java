package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.cases.youthcase.CaseSight;

/** Transfers that a service has part in. */
@ApplicationScoped
class YosTransferListStore {
  private static final String SELECT =
      """
      select t.transfer_id, t.case_id, t.from_yos, t.to_yos, t.home_local_authority, t.reason,
        t.transfer_on, t.offered_on, t.answer_by, t.state, t.answered_on, t.officer_id,
        t.refusal_reason, t.withdrawal_reason, t.withdrawn_by, t.withdrawn_on, t.moved_on, t.version,
        case when shown then c.transfer_age_on end as attains_1_8_on,
        case when shown then a.rosh end as rosh,
        case when shown then (select max(ends_on) from sentence_order o
          where o.case_id = t.case_id) end as last_order_ends_on
      from %s t
      join youth_case c using (case_id)
      cross join lateral (
        select t.state in ('OFFERED', 'ACCEPTED') or c.yos = :yos or :yos::text is null as shown) s
      left join lateral (
        select rosh from assessment latest where latest.case_id = t.case_id
        order by completed_on desc, recorded_at desc, assessment_id desc limit 1) a on shown
      where (:yos::text is null or t.to_yos = :yos or t.from_yos = :yos) and %s
      """;

  private final Jdbi jdbi;

  YosTransferListStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<YosTransferView> find(CaseSight sight, UUID transferId) {
    return isNobody(sight.scope())
        ? Optional.empty()
        : jdbi.withHandle(
            h ->
                h.createQuery(
                        SELECT.formatted("yos_transfer", sight.unrestricted())
                            + " and t.transfer_id = :id")
                    .bindMap(sight.bindings())
                    .bind("yos", service(sight.scope()))
                    .bind("id", transferId)
                    .mapTo(YosTransferView.class)
                    .findOne());
  }

  /** One more than the limit, when there is more; the oldest first. */
  List<YosTransferView> list(CaseSight sight, YosTransferFilter filter) {
    if (isNobody(sight.scope())) {
      return List.of();
    }
    String of = filter.unansweredInTime() ? "yos_transfer_unanswered_in_time" : "yos_transfer";
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    SELECT.formatted(of, sight.unrestricted())
                        + """
                           and (:state::text is null or t.state = :state)
                           and (:after::uuid is null or t.transfer_id > :after::uuid)
                        order by t.transfer_id limit :limit
                        """)
                .bindMap(sight.bindings())
                .bind("yos", service(sight.scope()))
                .bind("state", filter.state().map(Enum::name).orElse(null))
                .bind("after", filter.after().map(UUID::toString).orElse(null))
                .bind("limit", filter.limit() + 1)
                .mapTo(YosTransferView.class)
                .list());
  }

  private static boolean isNobody(CaseScope scope) {
    return switch (scope) {
      case CaseScope.Everywhere() -> false;
      case CaseScope.OfService(String yos) -> false;
      case CaseScope.OfDeliveryUnit(String pdu) -> true;
      case CaseScope.Nowhere() -> true;
    };
  }

  private static String service(CaseScope scope) {
    return scope instanceof CaseScope.OfService(String yos) ? yos : null;
  }
}
