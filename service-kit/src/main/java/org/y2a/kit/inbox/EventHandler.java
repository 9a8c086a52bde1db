package org.y2a.kit.inbox;

import org.y2a.contracts.EventData;

/**
 * What a service does about one type of event. Called in the inbox's transaction, for each event
 * once and in order within its aggregate. Across aggregates and topics there is no order: a handler
 * must cope with facts that arrive before others.
 */
public interface EventHandler<D extends EventData> {

  Class<D> dataClass();

  /**
   * @throws RejectedEvent when no repetition will help: the event becomes a dead letter at once
   */
  void handle(D data, EventMetadata metadata);
}
