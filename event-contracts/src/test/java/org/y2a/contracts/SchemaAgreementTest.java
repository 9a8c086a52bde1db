package org.y2a.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.contracts.ContractFiles.example;
import static org.y2a.contracts.ContractFiles.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.y2a.contracts.cases.CaseOpened;

class SchemaAgreementTest {

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void everySchemaAgreesWithItsRecord(EventDefinition event) {
    assertThat(
            SchemaAgreement.disagreements(
                event.dataClass(), schema(event.type()), example(event.type())))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void failsWhen(String disagreement, Consumer<ObjectNode> change, String reported) {
    var type = "youth-case.case.opened.v1";
    var changed = schema(type);
    change.accept(changed);

    assertThat(SchemaAgreement.disagreements(CaseOpened.class, changed, example(type)))
        .singleElement()
        .asString()
        .contains(reported);
  }

  static Stream<Arguments> failsWhen() {
    return Stream.of(
        disagreement(
            "the schema has a property more",
            s -> s.withObject("/properties").putObject("extra").put("type", "string"),
            "properties"),
        disagreement(
            "a required field is optional in the schema",
            s -> ((ArrayNode) s.get("required")).remove(0),
            "/caseId required"),
        disagreement(
            "a nullable field is required in the schema",
            s -> ((ArrayNode) s.get("required")).add("officerId"),
            "/officerId required"),
        disagreement(
            "a nullable field may not be null in the schema",
            s -> s.withObject("/properties/officerId").put("type", "string"),
            "/officerId nullable"),
        disagreement(
            "a date is any string in the schema",
            s -> s.withObject("/properties/openedOn").remove("format"),
            "/openedOn type"),
        disagreement(
            "the schema has an enum value more",
            s -> ((ArrayNode) s.at("/properties/nation/enum")).add("SCOTLAND"),
            "/nation enum"),
        disagreement(
            "a nested required field is optional in the schema",
            s -> ((ArrayNode) s.at("/$defs/OrderFacts/required")).remove(0),
            "/orders/0/orderId required"));
  }

  @Test
  void aSharedDefinitionSaysTheSameInEverySchema() {
    var seen = new HashMap<String, JsonNode>();
    for (var event : EventCatalogue.all()) {
      for (var definition : schema(event.type()).path("$defs").properties()) {
        var first = seen.putIfAbsent(definition.getKey(), definition.getValue());
        assertThat(List.of(definition.getValue()))
            .as("%s in %s", definition.getKey(), event.type())
            .isEqualTo(List.of(first == null ? definition.getValue() : first));
      }
    }
  }

  private static Arguments disagreement(String name, Consumer<ObjectNode> change, String reported) {
    return Arguments.of(name, change, reported);
  }
}
