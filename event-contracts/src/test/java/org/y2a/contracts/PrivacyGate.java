package org.y2a.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What in a schema could carry a name, an address or free text. */
final class PrivacyGate {

  private static final Set<String> PERSONAL_WORDS =
      Set.of(
          "name",
          "names",
          "forename",
          "surname",
          "alias",
          "birth",
          "dob",
          "sex",
          "ethnicity",
          "address",
          "postcode",
          "street",
          "town",
          "phone",
          "telephone",
          "mobile",
          "email",
          "text",
          "note",
          "notes",
          "comment",
          "comments",
          "description",
          "details",
          "narrative",
          "pnc",
          "cro",
          "crn");

  private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

  /** What a pattern must not let through. */
  private static final List<String> FREE_TEXT =
      List.of("some words", "Some Words", "SOME WORDS", "lives at 1 High Street");

  private final List<String> findings = new ArrayList<>();

  private PrivacyGate() {}

  static List<String> findings(JsonNode schema) {
    var gate = new PrivacyGate();
    gate.inspect(schema, "");
    return gate.findings;
  }

  private void inspect(JsonNode node, String at) {
    if (node.isObject() && !node.path("properties").isMissingNode()) {
      require(isFalse(node.path("additionalProperties")), at, "allows properties it does not list");
    }
    for (var property : node.path("properties").properties()) {
      var path = at + "/" + property.getKey();
      require(!soundsPersonal(property.getKey()), path, "is named like personal data");
      inspectValue(property.getValue(), path);
    }
    for (var definition : node.path("$defs").properties()) {
      inspectValue(definition.getValue(), at + "/" + definition.getKey());
    }
  }

  private void inspectValue(JsonNode value, String at) {
    var typed = Stream.of("type", "$ref", "enum", "const", "anyOf").anyMatch(value::has);
    require(typed, at, "may hold anything");
    require(!hasType(value, "string") || isConfined(value), at, "may hold free text");
    require(
        !hasType(value, "object") || value.has("properties"),
        at,
        "allows properties it does not list");
    inspect(value, at);
    if (hasType(value, "array")) {
      inspectValue(value.path("items"), at + "/*");
    }
    value.path("anyOf").forEach(option -> inspectValue(option, at));
  }

  private static boolean isConfined(JsonNode string) {
    return string.has("enum")
        || string.has("const")
        || Set.of("uuid", "date", "date-time").contains(string.path("format").asText())
        || (string.has("pattern") && keepsFreeTextOut(string.path("pattern").asText()));
  }

  private static boolean keepsFreeTextOut(String regex) {
    var pattern = Pattern.compile(regex);
    return FREE_TEXT.stream().noneMatch(text -> pattern.matcher(text).find());
  }

  private static boolean soundsPersonal(String property) {
    return WORD_BREAK
        .splitAsStream(property)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(PERSONAL_WORDS::contains);
  }

  private static boolean hasType(JsonNode value, String type) {
    var types = value.path("type");
    return types.asText().equals(type)
        || StreamSupport.stream(types.spliterator(), false).anyMatch(t -> t.asText().equals(type));
  }

  private static boolean isFalse(JsonNode node) {
    return node.isBoolean() && !node.asBoolean();
  }

  private void require(boolean holds, String at, String finding) {
    if (!holds) {
      findings.add(at + " " + finding);
    }
  }
}
