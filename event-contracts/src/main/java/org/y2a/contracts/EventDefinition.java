package org.y2a.contracts;

/** An event that the services publish. */
public record EventDefinition(String type, Topic topic, Class<? extends EventData> dataClass) {

  /** {@code ce_dataschema}: an identifier, not an address to fetch. */
  public String dataSchema() {
    return "https://y2a.org/schemas/" + type + ".json";
  }

  static EventDefinition read(Class<? extends EventData> dataClass) {
    var declared = dataClass.getAnnotation(EventType.class);
    return new EventDefinition(declared.value(), declared.topic(), dataClass);
  }
}
