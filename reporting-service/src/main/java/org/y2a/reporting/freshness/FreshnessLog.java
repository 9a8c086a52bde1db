package org.y2a.reporting.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.Topic;
import org.y2a.kit.time.BusinessClock;

/**
 * Keeps the time of the newest event applied. Written once for each transaction, at its end and in
 * the order of topics, so that replicas neither wait long for each other nor block each other.
 */
@ApplicationScoped
public class FreshnessLog {
  private final Jdbi jdbi;
  private final BusinessClock clock;
  private final TransactionSynchronizationRegistry transaction;

  FreshnessLog(Jdbi jdbi, BusinessClock clock, TransactionSynchronizationRegistry transaction) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.transaction = transaction;
  }

  public void note(Topic topic, Instant happenedAt) {
    var noted = (Noted) transaction.getResource(Noted.class);
    if (noted == null) {
      noted = new Noted(new TreeMap<>());
      transaction.putResource(Noted.class, noted);
      transaction.registerInterposedSynchronization(new AtEnd(noted));
    }
    noted.newest.merge(topic, happenedAt, (a, b) -> a.isAfter(b) ? a : b);
  }

  public Freshness read() {
    return new Freshness(
        clock.today(),
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select topic, newest_event_at, applied_at
                        from unnest(:topics) as heard(topic) left join applied_events using (topic)
                        order by topic
                        """)
                    .bind("topics", heard())
                    .mapTo(TopicFreshness.class)
                    .list()));
  }

  private static String[] heard() {
    return Stream.of(Topic.CASES, Topic.SECONDMENTS, Topic.TRANSITIONS)
        .map(Topic::topicName)
        .toArray(String[]::new);
  }

  private void store(SortedMap<Topic, Instant> newest) {
    var appliedAt = clock.now();
    jdbi.useHandle(
        h -> {
          var batch =
              h.prepareBatch(
                  """
                  insert into applied_events as known (topic, newest_event_at, applied_at)
                  values (:topic, :newest, :appliedAt)
                  on conflict (topic) do update set
                    newest_event_at = greatest(known.newest_event_at, excluded.newest_event_at),
                    applied_at = greatest(known.applied_at, excluded.applied_at)
                  """);
          newest.forEach(
              (topic, at) ->
                  batch
                      .bind("topic", topic.topicName())
                      .bind("newest", at)
                      .bind("appliedAt", appliedAt)
                      .add());
          batch.execute();
        });
  }

  private record Noted(SortedMap<Topic, Instant> newest) {}

  private final class AtEnd implements Synchronization {
    private final Noted noted;

    AtEnd(Noted noted) {
      this.noted = noted;
    }

    @Override
    public void beforeCompletion() {
      store(noted.newest());
    }

    @Override
    public void afterCompletion(int status) {
      // What was rolled back was never stored.
    }
  }
}
