package org.y2a.cases.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Merges, and which record a case belongs to. */
@ApplicationScoped
class MergeStore {
  private final Jdbi jdbi;

  MergeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void merge(Merge merge, List<UUID> cases) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  insert into child_merge
                    (merge_id, survivor_id, absorbed_id, reason_code, cases, merged_at, merged_by)
                  values (:id, :survivor, :absorbed, :reason, :cases, :at, :by)
                  """)
              .bind("id", merge.mergeId())
              .bind("survivor", merge.survivorId())
              .bind("absorbed", merge.absorbedId())
              .bind("reason", merge.reasonCode())
              .bind("cases", cases.toArray(UUID[]::new))
              .bind("at", merge.mergedAt())
              .bind("by", merge.mergedBy())
              .execute();
          h.createUpdate("update child set merged_into = :survivor where child_id = :absorbed")
              .bind("survivor", merge.survivorId())
              .bind("absorbed", merge.absorbedId())
              .execute();
        });
    give(cases, merge.survivorId());
  }

  void unmerge(Merge merge, List<UUID> cases, String reason, String by, Instant at) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  update child_merge set unmerged_at = :at, unmerged_by = :by,
                    unmerge_reason_code = :reason
                  where merge_id = :id
                  """)
              .bind("id", merge.mergeId())
              .bind("reason", reason)
              .bind("at", at)
              .bind("by", by)
              .execute();
          h.createUpdate("update child set merged_into = null where child_id = :absorbed")
              .bind("absorbed", merge.absorbedId())
              .execute();
        });
    give(cases, merge.absorbedId());
  }

  private void give(List<UUID> cases, UUID childId) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update youth_case set child_id = :child where case_id = any(:cases)")
                .bind("child", childId)
                .bind("cases", cases.toArray(UUID[]::new))
                .execute());
  }

  /** In the order in which they were made. */
  List<Merge> into(UUID survivorId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select merge_id, survivor_id, absorbed_id, reason_code, merged_at, merged_by,
                      unmerged_at, unmerged_by, unmerge_reason_code
                    from child_merge where survivor_id = :id order by merged_at, merge_id
                    """)
                .bind("id", survivorId)
                .mapTo(Merge.class)
                .list());
  }

  List<UUID> casesOf(UUID mergeId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select unnest(cases) from child_merge where merge_id = :id")
                .bind("id", mergeId)
                .mapTo(UUID.class)
                .list());
  }
}
