package org.y2a.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

  private record Position(String topic, String aggregateId, long lastSequence) {}

  private final Jdbi jdbi;

  Positions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Zero for an aggregate not met before. Locked until the commit, always in the same order. */
  Map<Stream, Long> lock(Collection<Stream> streams) {
    var topics = streams.stream().map(Stream::topic).toArray(String[]::new);
    var ids = streams.stream().map(Stream::aggregateId).toArray(String[]::new);
    return jdbi.withHandle(
        h -> {
          h.createUpdate(
                  """
                  insert into inbox_position (topic, aggregate_id, last_sequence)
                  select topic, id, 0 from unnest(:topics, :ids) as s(topic, id) order by topic, id
                  on conflict do nothing
                  """)
              .bind("topics", topics)
              .bind("ids", ids)
              .execute();
          var reached = new HashMap<Stream, Long>();
          h.createQuery(
                  """
                  select p.topic, p.aggregate_id, p.last_sequence
                  from inbox_position p
                  join unnest(:topics, :ids) as s(topic, id) on s.topic = p.topic and s.id = p.aggregate_id
                  order by p.topic, p.aggregate_id
                  for update of p
                  """)
              .bind("topics", topics)
              .bind("ids", ids)
              .mapTo(Position.class)
              .forEach(p -> reached.put(new Stream(p.topic(), p.aggregateId()), p.lastSequence()));
          return reached;
        });
  }

  void store(Map<Stream, Long> reached) {
    var entries = List.copyOf(reached.entrySet());
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update inbox_position p set last_sequence = s.last
                    from unnest(:topics, :ids, :lasts) as s(topic, id, last)
                    where p.topic = s.topic and p.aggregate_id = s.id and p.last_sequence < s.last
                    """)
                .bind(
                    "topics", entries.stream().map(e -> e.getKey().topic()).toArray(String[]::new))
                .bind(
                    "ids",
                    entries.stream().map(e -> e.getKey().aggregateId()).toArray(String[]::new))
                .bind("lasts", entries.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .execute());
  }

  /** One counter per partition, so that replicas do not wait for each other's. */
  void count(SortedMap<Partition, Long> applied) {
    if (applied.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into inbox_consumed as c (topic, partition, events)
                    select * from unnest(:topics, :partitions, :events)
                    on conflict (topic, partition) do update set events = c.events + excluded.events
                    """)
                .bind(
                    "topics",
                    applied.keySet().stream().map(Partition::topic).toArray(String[]::new))
                .bind(
                    "partitions",
                    applied.keySet().stream().map(Partition::number).toArray(Integer[]::new))
                .bind("events", applied.values().toArray(Long[]::new))
                .execute());
  }
}
