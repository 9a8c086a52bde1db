package org.y2a.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.kit.time.BusinessClock;

/**
 * Where a service says what has happened: in the transaction that made it happen, or not at all.
 * The relay takes it to Kafka after the commit.
 */
@ApplicationScoped
public class Outbox {

  private final OutboxRows rows;
  private final ObjectMapper json;
  private final BusinessClock clock;

  Outbox(OutboxRows rows, ObjectMapper json, BusinessClock clock) {
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  public void publish(EventData event) {
    publishAll(List.of(event));
  }

  /** In the order given; two statements, however many events. */
  @Transactional(TxType.MANDATORY)
  public void publishAll(Collection<? extends EventData> events) {
    if (events.isEmpty()) {
      return;
    }
    var now = clock.now();
    rows.append(
        events.stream()
            .map(
                e -> {
                  var definition = EventCatalogue.of(e.getClass());
                  return new OutboxRows.Draft(
                      definition.topic().topicName(), e.subject(), definition.type(), write(e));
                })
            .toList(),
        now);
  }

  private byte[] write(EventData event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event that cannot be written: " + event.getClass(), e);
    }
  }
}
