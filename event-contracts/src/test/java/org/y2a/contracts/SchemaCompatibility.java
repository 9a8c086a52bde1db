package org.y2a.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What breaks between the published form of a schema and its current one. A new optional property
 * is the one change that a version allows; words for the reader may change too.
 */
final class SchemaCompatibility {

  private static final Set<String> WORDS = Set.of("$id", "$schema", "title", "description");

  private final List<String> breaks = new ArrayList<>();

  private SchemaCompatibility() {}

  static List<String> breaks(JsonNode published, JsonNode current) {
    var compatibility = new SchemaCompatibility();
    compatibility.compare(published, current, "");
    return compatibility.breaks;
  }

  private void compare(JsonNode published, JsonNode current, String at) {
    for (var keyword : union(published, current)) {
      var before = published.path(keyword);
      var after = current.path(keyword);
      switch (keyword) {
        case "properties" -> compareEach(before, after, at, "property");
        case "$defs" -> compareEach(before, after, at, "definition");
        case "required" -> compareValues(before, after, at, "required field");
        case "enum" -> compareValues(before, after, at, "enum value");
        case "items" -> compare(before, after, at + "/*");
        default -> {
          if (!WORDS.contains(keyword) && !before.equals(after)) {
            breaks.add("%s changed %s".formatted(at, keyword).strip());
          }
        }
      }
    }
  }

  private void compareEach(JsonNode published, JsonNode current, String at, String what) {
    for (var entry : published.properties()) {
      var path = at + "/" + entry.getKey();
      var after = current.path(entry.getKey());
      if (after.isMissingNode()) {
        breaks.add("%s removed %s".formatted(path, what));
      } else {
        compare(entry.getValue(), after, path);
      }
    }
  }

  private void compareValues(JsonNode published, JsonNode current, String at, String what) {
    var before = values(published);
    var after = values(current);
    before.stream()
        .filter(v -> !after.contains(v))
        .forEach(v -> breaks.add("%s removed %s %s".formatted(at, what, v.asText()).strip()));
    after.stream()
        .filter(v -> !before.contains(v))
        .forEach(v -> breaks.add("%s new %s %s".formatted(at, what, v.asText()).strip()));
  }

  private static Set<JsonNode> values(JsonNode array) {
    var values = new LinkedHashSet<JsonNode>();
    array.forEach(values::add);
    return values;
  }

  private static Set<String> union(JsonNode published, JsonNode current) {
    var keywords = new LinkedHashSet<String>();
    published.fieldNames().forEachRemaining(keywords::add);
    current.fieldNames().forEachRemaining(keywords::add);
    return keywords;
  }
}
