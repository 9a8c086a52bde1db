package org.y2a.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.y2a.kit.database.RecordArguments;
import org.y2a.kit.event.CloudEventHeaders;
import org.y2a.kit.inbox.DeadLetter.Status;
import org.y2a.kit.inbox.ReceivedEvent.Stream;

/** The table of events that could not be applied, and those that wait behind them. */
@ApplicationScoped
class DeadLetters {

  private static final String COLUMNS =
      """
      select id, topic, partition, record_offset, aggregate_id, sequence, headers::text as headers, payload,
             status, reason_code, reason
      from dead_letter
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final DeadLetterTopic topic;

  DeadLetters(Jdbi jdbi, ObjectMapper json, DeadLetterTopic topic) {
    this.jdbi = jdbi;
    this.json = json;
    this.topic = topic;
  }

  void park(ReceivedEvent event, String code, String reason) {
    if (insert(event, Status.PARKED, code, reason)) {
      topic.send(event, code, reason);
    }
  }

  void letWait(Collection<ReceivedEvent> early) {
    early.forEach(
        e ->
            insert(
                e,
                Status.WAITING,
                "BEHIND_ANOTHER",
                "An earlier event of its aggregate is missing"));
  }

  void parkWaiting(DeadLetter letter, String code, String reason) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update dead_letter set status = 'PARKED', reason_code = :code, reason = :reason where id = :id
                    """)
                .bind("code", code)
                .bind("reason", reason)
                .bind("id", letter.id())
                .execute());
    topic.send(letter.event(), code, reason);
  }

  Set<Stream> unsettled(Collection<Stream> streams) {
    return new HashSet<>(
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select distinct d.topic, d.aggregate_id
                        from dead_letter d
                        join unnest(:topics, :ids) as s(topic, id) on s.topic = d.topic and s.id = d.aggregate_id
                        where d.status in ('PARKED', 'WAITING')
                        """)
                    .bind("topics", streams.stream().map(Stream::topic).toArray(String[]::new))
                    .bind("ids", streams.stream().map(Stream::aggregateId).toArray(String[]::new))
                    .mapTo(Stream.class)
                    .list()));
  }

  /** Aggregates whose next event is waiting although nothing is in its way. */
  List<Stream> ready() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select d.topic, d.aggregate_id
                    from dead_letter d
                    join inbox_position p on p.topic = d.topic and p.aggregate_id = d.aggregate_id
                    where d.status = 'WAITING' and d.sequence <= p.last_sequence + 1
                    """)
                .mapTo(Stream.class)
                .list());
  }

  Optional<DeadLetter> waiting(Stream stream, long sequence) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    COLUMNS
                        + " where topic = :topic and aggregate_id = :id and sequence = :sequence and status = 'WAITING' limit 1")
                .bind("topic", stream.topic())
                .bind("id", stream.aggregateId())
                .bind("sequence", sequence)
                .map(mapper())
                .findOne());
  }

  Optional<DeadLetter> lockParked(UUID id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(COLUMNS + " where id = :id and status = 'PARKED' for update")
                .bind("id", id)
                .map(mapper())
                .findOne());
  }

  Optional<DeadLetter> find(UUID id) {
    return jdbi.withHandle(
        h -> h.createQuery(COLUMNS + " where id = :id").bind("id", id).map(mapper()).findOne());
  }

  List<DeadLetter> unsettledAfter(UUID after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    COLUMNS
                        + " where status in ('PARKED', 'WAITING') and id > :after order by id limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map(mapper())
                .list());
  }

  /** What waits or is parked at or below a sequence that has been applied by another copy. */
  void settleUpTo(Stream stream, long sequence) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update dead_letter set status = 'REPLAYED', settled_at = clock_timestamp(), settled_by = 'inbox'
                    where topic = :topic and aggregate_id = :id and sequence <= :sequence
                      and status in ('PARKED', 'WAITING')
                    """)
                .bind("topic", stream.topic())
                .bind("id", stream.aggregateId())
                .bind("sequence", sequence)
                .execute());
  }

  void settle(DeadLetter letter, Status status, String who, String because) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update dead_letter set status = :status, settled_at = clock_timestamp(), settled_by = :who,
                      settled_because = :because
                    where id = :id
                    """)
                .bind("status", status)
                .bind("who", who)
                .bind("because", because)
                .bind("id", letter.id())
                .execute());
  }

  private boolean insert(ReceivedEvent event, Status status, String code, String reason) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        insert into dead_letter (topic, partition, record_offset, aggregate_id, sequence, type,
                          headers, payload, status, reason_code, reason)
                        values (:topic, :partition, :offset, :aggregateId, :sequence, :type,
                          :headers::jsonb, :payload, :status, :code, :reason)
                        on conflict do nothing
                        """)
                    .bindNamedArgumentFinder(RecordArguments.of(event))
                    .bind("aggregateId", event.stream().aggregateId())
                    .bind("sequence", event.sequenceOrNull())
                    .bind("type", event.headerOrNull(CloudEventHeaders.TYPE))
                    .bind("headers", write(event.headers()))
                    .bind("status", status)
                    .bind("code", code)
                    .bind("reason", reason)
                    .execute())
        == 1;
  }

  private RowMapper<DeadLetter> mapper() {
    return (row, context) ->
        new DeadLetter(
            row.getObject("id", UUID.class),
            event(row),
            row.getObject("sequence", Long.class),
            Status.valueOf(row.getString("status")),
            row.getString("reason_code"),
            row.getString("reason"));
  }

  private ReceivedEvent event(ResultSet row) throws SQLException {
    var id = row.getString("aggregate_id");
    return new ReceivedEvent(
        row.getString("topic"),
        row.getInt("partition"),
        row.getLong("record_offset"),
        ReceivedEvent.isKey(id) ? id : null,
        read(row.getString("headers")),
        row.getBytes("payload"));
  }

  private Map<String, String> read(String headers) {
    try {
      return json.readValue(headers, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
