package org.y2a.kit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every operation that takes a body shows one, with all fields that its schema requires and none
 * that it does not know.
 */
final class RequestExamples {

  private static final String JSON = "application/json";

  private final Map<String, Object> document;
  private final List<String> findings = new ArrayList<>();

  private RequestExamples(Map<String, Object> document) {
    this.document = document;
  }

  /** Each breach in words; none when the document is sound. */
  static List<String> breaches(Map<String, Object> document) {
    var examples = new RequestExamples(document);
    part(document, "paths").values().forEach(examples::checkPath);
    return examples.findings;
  }

  private void checkPath(Object path) {
    asMap(path).values().forEach(this::checkOperation);
  }

  private void checkOperation(Object operation) {
    var body = part(part(part(asMap(operation), "requestBody"), "content"), JSON);
    if (body.isEmpty()) {
      return;
    }
    var id = String.valueOf(asMap(operation).get("operationId"));
    if (body.get("example") instanceof Map<?, ?> example) {
      compare(id, asMap(example), schema(body));
    } else {
      findings.add(id + " has no request example");
    }
  }

  private void compare(String id, Map<String, Object> example, Map<String, Object> schema) {
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(field -> !example.containsKey(String.valueOf(field)))
          .forEach(field -> findings.add(id + " lacks " + field + " in its request example"));
    }
    example.keySet().stream()
        .filter(field -> !part(schema, "properties").containsKey(field))
        .forEach(field -> findings.add(id + " shows " + field + ", which it does not know"));
  }

  private Map<String, Object> schema(Map<String, Object> body) {
    var schema = part(body, "schema");
    if (!(schema.get("$ref") instanceof String reference)) {
      return schema;
    }
    var name = reference.substring(reference.lastIndexOf('/') + 1);
    return part(part(part(document, "components"), "schemas"), name);
  }

  private static Map<String, Object> part(Map<String, Object> whole, String name) {
    return asMap(whole.get(name));
  }

  /** Empty when it is no object. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
