package org.y2a.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.inbox.ReceivedEvent.Stream;

/** How far each aggregate's events have been applied, and how many have been. */
@ApplicationScoped
class Positions {

  record Partition(String topic, int number) implements Comparable<Partition> {
    private static final Comparator<Partition> ORDER =
        Comparator.comparing(Partition::topic).thenComparingInt(Partition::number);

    @Override
    public int compareTo(Partition other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @param reached zero for an aggregate not met before
   * @param heldUp whether any of them has a dead letter, or events that wait behind one
   */
  record Locked(Map<Stream, Long> reached, boolean heldUp) {}

  private record Position(String topic, String aggregateId, long lastSequence, boolean heldUp) {
    Stream stream() {
      return new Stream(topic, aggregateId);
    }
  }

  private final Jdbi jdbi;

  Positions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Locks until the commit, always in the same order. */
  Locked lock(Collection<Stream> streams) {
    var topics = streams.stream().map(Stream::topic).toArray(String[]::new);
    var ids = streams.stream().map(Stream::aggregateId).toArray(String[]::new);
    var positions =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        insert into inbox_position as p (topic, aggregate_id, last_sequence)
                        select topic, id, 0 from unnest(:topics, :ids) as s(topic, id) order by topic, id
                        on conflict (topic, aggregate_id) do update set last_sequence = p.last_sequence
                        returning topic, aggregate_id, last_sequence, exists (
                          select from dead_letter d
                          where d.topic = p.topic and d.aggregate_id = p.aggregate_id
                            and d.status in ('PARKED', 'WAITING')) as held_up
                        """)
                    .bind("topics", topics)
                    .bind("ids", ids)
                    .mapTo(Position.class)
                    .list());
    Map<Stream, Long> reached = new HashMap<>();
    positions.forEach(p -> reached.merge(p.stream(), p.lastSequence(), Math::max));
    return new Locked(reached, positions.stream().anyMatch(Position::heldUp));
  }

  long lock(Stream stream) {
    return lock(List.of(stream)).reached().getOrDefault(stream, 0L);
  }

  /**
   * One counter per partition, so that replicas do not wait for each other's.
   *
   * @param applied how many events of each partition have newly been applied
   */
  void store(Map<Stream, Long> reached, SortedMap<Partition, Long> applied) {
    if (applied.isEmpty()) {
      return;
    }
    var entries = List.copyOf(reached.entrySet());
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with counted as (
                      insert into inbox_consumed as c (topic, partition, events)
                      select * from unnest(:partitionTopics, :partitions, :events)
                      on conflict (topic, partition) do update set events = c.events + excluded.events)
                    update inbox_position p set last_sequence = s.last
                    from unnest(:topics, :ids, :lasts) as s(topic, id, last)
                    where p.topic = s.topic and p.aggregate_id = s.id and p.last_sequence < s.last
                    """)
                .bind("topics", texts(entries, e -> e.getKey().topic()))
                .bind("ids", texts(entries, e -> e.getKey().aggregateId()))
                .bind("lasts", entries.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .bind("partitionTopics", texts(applied.keySet(), Partition::topic))
                .bind(
                    "partitions",
                    applied.keySet().stream().map(Partition::number).toArray(Integer[]::new))
                .bind("events", applied.values().toArray(Long[]::new))
                .execute());
  }

  void ping() {
    jdbi.useHandle(h -> h.execute("select 1"));
  }

  /** Goes on as if the event with this sequence had been applied. */
  void pass(Stream stream, long sequence) {
    jdbi.useHandle(
        h ->
            h.execute(
                "update inbox_position set last_sequence = ? where topic = ? and aggregate_id = ?",
                sequence,
                stream.topic(),
                stream.aggregateId()));
  }

  private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }
}
