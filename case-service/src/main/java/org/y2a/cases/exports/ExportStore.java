package org.y2a.cases.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseSight;

/** Finds the open cases of a scope, and remembers who took them out. */
@ApplicationScoped
class ExportStore {
  private final Jdbi jdbi;

  ExportStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** In the order of ids, after one. */
  List<UUID> open(CaseSight sight, UUID after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id from youth_case c
                    where c.case_id > :after and c.status = 'OPEN' and %s
                    order by c.case_id limit :limit
                    """
                        .formatted(sight.condition()))
                .bind("after", after)
                .bind("limit", limit)
                .bindMap(sight.bindings())
                .mapTo(UUID.class)
                .list());
  }

  /** The most orders that an open case in sight has. */
  int mostOrders(CaseSight sight) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select coalesce(max(n), 1)::int from (
                      select count(*) as n from sentence_order o join youth_case c using (case_id)
                      where c.status = 'OPEN' and %s group by c.case_id) as counted
                    """
                        .formatted(sight.condition()))
                .bindMap(sight.bindings())
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
}
