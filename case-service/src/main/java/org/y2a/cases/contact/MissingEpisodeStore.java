package org.y2a.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Times in which children were missing; two of a case do not overlap. */
@ApplicationScoped
class MissingEpisodeStore {
  private final Jdbi jdbi;

  MissingEpisodeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when it would overlap another; the case is locked. */
  boolean add(UUID caseId, MissingEpisodeView episode) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        insert into missing_episode (episode_id, case_id, during)
                        select :id, :caseId, tstzrange(:from, :until::timestamptz)
                        where not exists (select from missing_episode where case_id = :caseId
                          and during && tstzrange(:from, :until::timestamptz))
                        """)
                    .bind("id", episode.episodeId())
                    .bind("caseId", caseId)
                    .bind("from", episode.missingFrom())
                    .bind("until", text(episode.foundAt()))
                    .execute()
                == 1);
  }

  Optional<MissingEpisodeView> find(UUID caseId, UUID episodeId) {
    return of(caseId).stream().filter(e -> e.episodeId().equals(episodeId)).findFirst();
  }

  void end(UUID episodeId, Instant foundAt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update missing_episode set during = tstzrange(lower(during), :at)
                    where episode_id = :id
                    """)
                .bind("id", episodeId)
                .bind("at", foundAt)
                .execute());
  }

  List<MissingEpisodeView> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select episode_id, lower(during) as missing_from, upper(during) as found_at
                    from missing_episode where case_id = :id order by lower(during)
                    """)
                .bind("id", caseId)
                .mapTo(MissingEpisodeView.class)
                .list());
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
