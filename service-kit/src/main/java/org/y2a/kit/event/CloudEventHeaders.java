package org.y2a.kit.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.y2a.contracts.EventDefinition;

/** The names of CloudEvents 1.0 attributes in Kafka's binary mode, and how ours are filled. */
public final class CloudEventHeaders {

  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String DATA_SCHEMA = "ce_dataschema";
  public static final String SEQUENCE = "ce_sequence";
  public static final String TRACEPARENT = "traceparent";
  public static final String CONTENT_TYPE = "content-type";

  private CloudEventHeaders() {}

  /**
   * @param traceparent may be null: then there is no such header
   */
  public static Map<String, String> of(
      EventDefinition definition,
      UUID id,
      String subject,
      long sequence,
      Instant time,
      String traceparent) {
    var headers = new LinkedHashMap<String, String>();
    headers.put(SPEC_VERSION, "1.0");
    headers.put(ID, id.toString());
    headers.put(SOURCE, definition.topic().source());
    headers.put(TYPE, definition.type());
    headers.put(SUBJECT, subject);
    headers.put(TIME, time.toString());
    headers.put(DATA_SCHEMA, definition.dataSchema());
    headers.put(SEQUENCE, Long.toString(sequence));
    headers.put(TRACEPARENT, traceparent);
    headers.put(CONTENT_TYPE, "application/json");
    return headers;
  }
}
