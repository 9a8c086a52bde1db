package org.y2a.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.event.Traces;

/** The outbox table: appended to by transactions, emptied by the relay. */
@ApplicationScoped
public class OutboxRows {

  /** An event before it has a place in its aggregate's sequence. */
  record Draft(String topic, String aggregateId, String type, byte[] payload) {}

  private record Aggregate(String topic, String id) implements Comparable<Aggregate> {
    @Override
    public int compareTo(Aggregate other) {
      var byTopic = topic.compareTo(other.topic);
      return byTopic != 0 ? byTopic : id.compareTo(other.id);
    }
  }

  private record Last(String aggregateType, String aggregateId, long lastSequence) {}

  private final Jdbi jdbi;

  OutboxRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void append(List<Draft> drafts, Instant occurredAt) {
    jdbi.useHandle(
        h -> {
          var next = allocateSequences(h, drafts);
          var sequences =
              drafts.stream()
                  .map(
                      d -> next.merge(new Aggregate(d.topic(), d.aggregateId()), 1L, Long::sum) - 1)
                  .toArray(Long[]::new);
          h.createUpdate(
                  """
                  insert into outbox
                    (id, aggregatetype, aggregateid, type, sequence, payload, occurred_at, traceparent)
                  select uuidv7(), topic, aggregate_id, type, sequence, convert_to(payload, 'UTF8'), :at,
                    :traceparent
                  from unnest(:topics, :ids, :types, :sequences, :payloads) with ordinality
                    as d(topic, aggregate_id, type, sequence, payload, place)
                  order by place
                  """)
              .bind("topics", texts(drafts.stream().map(Draft::topic)))
              .bind("ids", texts(drafts.stream().map(Draft::aggregateId)))
              .bind("types", texts(drafts.stream().map(Draft::type)))
              .bind("sequences", sequences)
              .bind("payloads", texts(drafts.stream().map(d -> new String(d.payload(), UTF_8))))
              .bind("at", occurredAt)
              .bind("traceparent", Traces.traceparent())
              .execute();
        });
  }

  /**
   * For messages that belong to no aggregate's sequence, such as dead letters.
   *
   * @param headers complete Kafka headers as JSON, taken as they are
   */
  public void appendUnsequenced(
      String topic, String key, String type, byte[] payload, String headers, Instant occurredAt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into outbox (id, aggregatetype, aggregateid, type, payload, headers, occurred_at)
                    values (uuidv7(), :topic, :key, :type, :payload, :headers::jsonb, :at)
                    """)
                .bind("topic", topic)
                .bind("key", key)
                .bind("type", type)
                .bind("payload", payload)
                .bind("headers", headers)
                .bind("at", occurredAt)
                .execute());
  }

  /**
   * Locks each aggregate's counter until the commit, in a fixed order, so that sequence order is
   * commit order and two transactions cannot wait for each other here.
   */
  private static Map<Aggregate, Long> allocateSequences(Handle h, List<Draft> drafts) {
    var counts = new TreeMap<Aggregate, Integer>();
    drafts.forEach(d -> counts.merge(new Aggregate(d.topic(), d.aggregateId()), 1, Integer::sum));
    var next = new HashMap<Aggregate, Long>();
    h.createQuery(
            """
            insert into outbox_sequence as s (aggregate_type, aggregate_id, last_sequence)
            select * from unnest(:topics, :ids, :counts)
            on conflict (aggregate_type, aggregate_id)
              do update set last_sequence = s.last_sequence + excluded.last_sequence
            returning aggregate_type, aggregate_id, last_sequence
            """)
        .bind("topics", texts(counts.keySet().stream().map(Aggregate::topic)))
        .bind("ids", texts(counts.keySet().stream().map(Aggregate::id)))
        .bind("counts", counts.values().stream().map(Integer::longValue).toArray(Long[]::new))
        .mapTo(Last.class)
        .forEach(
            last -> {
              var aggregate = new Aggregate(last.aggregateType(), last.aggregateId());
              next.put(aggregate, last.lastSequence() - counts.get(aggregate) + 1);
            });
    return next;
  }

  /** Committed rows in order, without those whose key is stopped by a failure. */
  List<OutboxRow> head(int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select position, id, aggregatetype as topic, aggregateid as key, type, sequence, payload,
                           headers::text, occurred_at, traceparent, failed_attempts
                    from outbox o
                    where not exists (
                      select 1 from outbox stopped
                      where stopped.aggregatetype = o.aggregatetype and stopped.aggregateid = o.aggregateid
                        and stopped.retry_at > clock_timestamp())
                    order by position limit :limit
                    """)
                .bind("limit", limit)
                .mapTo(OutboxRow.class)
                .list());
  }

  /**
   * Takes away what Kafka has acknowledged and counts it: each once, also if two leaders sent it.
   */
  void published(Collection<OutboxRow> sent) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with gone as (delete from outbox where position = any(:positions) returning aggregatetype)
                    insert into outbox_published as p (topic, events)
                    select aggregatetype, count(*) from gone group by aggregatetype
                    on conflict (topic) do update set events = p.events + excluded.events
                    """)
                .bind("positions", sent.stream().map(OutboxRow::position).toArray(Long[]::new))
                .execute());
  }

  /** Stops the row's key until the retry: longer with each attempt, five minutes at most. */
  void failed(OutboxRow row, String failure) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update outbox set failed_attempts = failed_attempts + 1, failure = :failure,
                      retry_at = clock_timestamp() + least(interval '5 minutes',
                        interval '1 second' * power(2, least(failed_attempts, 10)))
                    where position = :position
                    """)
                .bind("failure", failure)
                .bind("position", row.position())
                .execute());
  }

  private static String[] texts(Stream<String> values) {
    return values.toArray(String[]::new);
  }
}
