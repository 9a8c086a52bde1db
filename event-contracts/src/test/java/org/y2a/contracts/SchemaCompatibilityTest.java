package org.y2a.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.contracts.ContractFiles.published;
import static org.y2a.contracts.ContractFiles.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCompatibilityTest {

  private static final String TYPE = "youth-case.case.opened.v1";

  @ParameterizedTest
  @MethodSource("publishedTypes")
  void whatHasBeenPublishedStillHolds(String type) {
    assertThat(EventCatalogue.find(type)).as("%s is still published", type).isPresent();
    assertThat(SchemaCompatibility.breaks(published(type), schema(type))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void everyEventHasItsPublishedFormKept(EventDefinition event) {
    assertThat(ContractFiles.exists("/published/" + event.type() + ".json")).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void failsOn(String change, Consumer<ObjectNode> edit, String reported) {
    var changed = published(TYPE);
    edit.accept(changed);

    assertThat(SchemaCompatibility.breaks(published(TYPE), changed)).contains(reported);
  }

  static Stream<Arguments> failsOn() {
    return Stream.of(
        change(
            "a removed property",
            s -> s.withObject("/properties").remove("yos"),
            "/yos removed property"),
        change(
            "a removed property of an order",
            s -> s.withObject("/$defs/OrderFacts/properties").remove("endsOn"),
            "/OrderFacts/endsOn removed property"),
        change(
            "a removed definition",
            s -> s.withObject("/$defs").remove("MappaFacts"),
            "/MappaFacts removed definition"),
        change(
            "a changed type",
            s -> s.withObject("/properties/custody").put("type", "string"),
            "/custody changed type"),
        change(
            "a value that may now be null",
            s -> s.withObject("/properties/yos").putArray("type").add("string").add("null"),
            "/yos changed type"),
        change(
            "a changed format",
            s -> s.withObject("/properties/openedOn").put("format", "date-time"),
            "/openedOn changed format"),
        change(
            "a changed pattern",
            s -> s.withObject("/properties/yos").put("pattern", "^[0-9]+$"),
            "/yos changed pattern"),
        change(
            "a list of something else",
            s -> s.withObject("/properties/orders/items").put("$ref", "#/$defs/RiskFacts"),
            "/orders/* changed $ref"),
        change(
            "a newly required field",
            s -> ((ArrayNode) s.get("required")).add("officerId"),
            "new required field officerId"),
        change(
            "a new field that is required",
            s -> {
              s.withObject("/properties").putObject("team").put("type", "string");
              ((ArrayNode) s.get("required")).add("team");
            },
            "new required field team"),
        change(
            "a field no longer required",
            s -> ((ArrayNode) s.get("required")).remove(0),
            "removed required field caseId"),
        change(
            "a removed enum value",
            s -> ((ArrayNode) s.at("/properties/nation/enum")).remove(1),
            "/nation removed enum value WALES"),
        change(
            "an enum value that consumers do not know",
            s -> ((ArrayNode) s.at("/properties/nation/enum")).add("SCOTLAND"),
            "/nation new enum value SCOTLAND"));
  }

  @Test
  void allowsANewOptionalPropertyAndBetterWords() {
    var changed = published(TYPE).put("description", "Said better.");
    changed.withObject("/properties").putObject("team").put("type", "integer");

    assertThat(SchemaCompatibility.breaks(published(TYPE), changed)).isEmpty();
  }

  private static Arguments change(String name, Consumer<ObjectNode> edit, String reported) {
    return Arguments.of(name, edit, reported);
  }

  static Stream<String> publishedTypes() throws Exception {
    var folder = Path.of(SchemaCompatibilityTest.class.getResource("/published").toURI());
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString().replaceAll("\\.json$", ""))
          .toList()
          .stream();
    }
  }
}
