package org.y2a.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.kit.event.Traces;

/** Finds the handler of an event. A known type that nobody here handles is just passed over. */
@ApplicationScoped
class EventHandlers {

  private final Map<String, EventHandler<?>> byType = new HashMap<>();
  private final ObjectMapper json;

  EventHandlers(@All List<EventHandler<?>> handlers, ObjectMapper json) {
    this.json = json;
    for (var handler : handlers) {
      var type = EventCatalogue.of(handler.dataClass()).type();
      if (byType.put(type, handler) != null) {
        throw new IllegalStateException("Two handlers for " + type);
      }
    }
  }

  void handle(ReceivedEvent event, EventMetadata metadata) {
    if (EventCatalogue.find(metadata.type()).isEmpty()) {
      throw new RejectedEvent("UNKNOWN_TYPE", "No event of this type is in the contracts");
    }
    var handler = byType.get(metadata.type());
    if (handler != null) {
      try (var trace = Traces.of(event.headers()).makeCurrent()) {
        deliver(handler, event, metadata);
      }
    }
  }

  private <D extends EventData> void deliver(
      EventHandler<D> handler, ReceivedEvent event, EventMetadata metadata) {
    handler.handle(read(handler.dataClass(), event, metadata), metadata);
  }

  private <D extends EventData> D read(
      Class<D> dataClass, ReceivedEvent event, EventMetadata metadata) {
    D data;
    try {
      data = json.readValue(event.payload(), dataClass);
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedEvent("MALFORMED", "The data is not that of its type");
    }
    if (data == null || !metadata.subject().equals(data.subject())) {
      throw new RejectedEvent("MALFORMED", "The data is not about the subject");
    }
    return data;
  }
}
