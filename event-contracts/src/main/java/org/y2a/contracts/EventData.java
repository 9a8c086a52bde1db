package org.y2a.contracts;

/** What an event says: a record with an {@link EventType}. */
public interface EventData {

  /** The id of the aggregate: {@code ce_subject} and Kafka key. Not part of the JSON. */
  String subject();
}
