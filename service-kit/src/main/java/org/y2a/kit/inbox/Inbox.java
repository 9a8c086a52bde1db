package org.y2a.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes what Kafka delivers, a whole poll in one transaction. When one event of it fails, each is
 * taken alone, tried again for passing faults, and parked as a dead letter if it cannot be helped.
 * Returns only when every event is applied, passed over or parked.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxTransaction transaction;
  private final DeadLetterDesk desk;
  private final Patience patience;

  Inbox(InboxTransaction transaction, DeadLetterDesk desk, Patience patience) {
    this.transaction = transaction;
    this.desk = desk;
    this.patience = patience;
  }

  @Incoming("events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> records) {
    var events = new ArrayList<ReceivedEvent>(records.count());
    records.forEach(record -> events.add(received(record)));
    take(events);
  }

  void take(List<ReceivedEvent> events) {
    try {
      desk.goOn(transaction.apply(events));
    } catch (RuntimeException e) {
      LOG.debugf("A poll of %d is taken one by one after: %s", events.size(), e.toString());
      events.forEach(this::takeAlone);
    }
  }

  private void takeAlone(ReceivedEvent event) {
    for (int attempt = 1; ; attempt++) {
      try {
        desk.goOn(transaction.apply(List.of(event)));
        return;
      } catch (RejectedEvent e) {
        patience.untilDone(() -> transaction.park(event, e.code(), e.getMessage()));
        return;
      } catch (RuntimeException e) {
        if (!transaction.databaseAnswers()) {
          patience.untilDone(transaction::requireDatabase);
          attempt = 0;
        }
        if (attempt >= patience.attempts()) {
          LOG.errorf(
              e, "Event at %s-%d/%d is parked", event.topic(), event.partition(), event.offset());
          var reason = e.getClass().getSimpleName();
          patience.untilDone(() -> transaction.park(event, "HANDLER_FAILED", reason));
          return;
        }
        patience.pauseAfter(Math.max(1, attempt));
      }
    }
  }

  private static ReceivedEvent received(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    var payload = record.value() == null ? new byte[0] : record.value();
    return new ReceivedEvent(
        record.topic(), record.partition(), record.offset(), record.key(), headers, payload);
  }
}
