package org.y2a.cases.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseScope;

/** Finds the open cases of a scope, and remembers who took them out. */
@ApplicationScoped
class ExportStore {
  private final Jdbi jdbi;

  ExportStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** In the order of ids, after one. */
  List<UUID> open(CaseScope scope, UUID after, int limit) {
    return switch (scope) {
      case CaseScope.Everywhere() -> open("", "", after, limit);
      case CaseScope.OfService(String yos) -> open("and yos = :of", yos, after, limit);
      case CaseScope.OfDeliveryUnit(String pdu) -> List.of();
      case CaseScope.Nowhere() -> List.of();
    };
  }

  /** The most orders that an open case of a scope has. */
  int mostOrders(CaseScope scope) {
    String yos = scope instanceof CaseScope.OfService(String service) ? service : null;
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select coalesce(max(n), 1)::int from (
                      select count(*) as n from sentence_order join youth_case using (case_id)
                      where status = 'OPEN' and (:yos::text is null or yos = :yos::text)
                      group by case_id) as c
                    """)
                .bind("yos", yos)
                .mapTo(Integer.class)
                .one());
  }

  void begin(UUID exportId, String organisation, String by, String format, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into case_export (export_id, organisation, exported_by, started_at, format)
                    values (:id, :organisation, :by, :at, :format)
                    """)
                .bind("id", exportId)
                .bind("organisation", organisation)
                .bind("by", by)
                .bind("at", at)
                .bind("format", format)
                .execute());
  }

  void add(UUID exportId, int cases) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update case_export set cases = cases + :cases where export_id = :id")
                .bind("id", exportId)
                .bind("cases", cases)
                .execute());
  }

  void finish(UUID exportId, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update case_export set finished_at = :at where export_id = :id")
                .bind("id", exportId)
                .bind("at", at)
                .execute());
  }

  private List<UUID> open(String scope, String of, UUID after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select case_id from youth_case
                    where case_id > :after and status = 'OPEN' %s and :of::text is not null
                    order by case_id limit :limit
                    """
                        .formatted(scope))
                .bind("after", after)
                .bind("of", of)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }
}
