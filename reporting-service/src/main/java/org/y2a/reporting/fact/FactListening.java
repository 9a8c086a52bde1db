package org.y2a.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.contracts.Topic;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.reporting.freshness.FreshnessLog;

/** Makes a handler of what is to be written for a type of event, and notes how fresh that is. */
@ApplicationScoped
class FactListening {
  private final FreshnessLog freshness;

  FactListening(FreshnessLog freshness) {
    this.freshness = freshness;
  }

  <D extends EventData> EventHandler<D> to(Class<D> type, Consumer<D> write) {
    return new Listening<>(type, EventCatalogue.of(type).topic(), write, freshness);
  }

  private record Listening<D extends EventData>(
      Class<D> dataClass, Topic topic, Consumer<D> write, FreshnessLog freshness)
      implements EventHandler<D> {
    @Override
    public void handle(D data, EventMetadata metadata) {
      write.accept(data);
      freshness.note(topic, metadata.time());
    }
  }
}
