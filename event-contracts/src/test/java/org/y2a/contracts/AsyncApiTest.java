package org.y2a.contracts;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.contracts.ContractFiles.asyncApi;
import static org.y2a.contracts.ContractFiles.exists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

  @Test
  void listsExactlyTheCataloguesTopicsAndTypes() {
    assertThat(linesOf(asyncApi())).isEqualTo(catalogueLines());
  }

  @Test
  void listsNoMessageThatNoTopicCarries() {
    var carried =
        asyncApi().path("channels").properties().stream()
            .flatMap(c -> c.getValue().path("messages").properties().stream())
            .map(m -> m.getValue().path("$ref").asText().replaceAll(".*/", ""))
            .collect(toSet());

    assertThat(asyncApi().at("/components/messages").properties())
        .allMatch(m -> carried.contains(m.getKey()));
  }

  @Test
  void refersOnlyToWhatExists() {
    var document = asyncApi();

    assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
    assertThat(document.findValuesAsText("$ref"))
        .allMatch(
            ref ->
                ref.startsWith("#")
                    ? !document.at(ref.substring(1)).isMissingNode()
                    : exists(ref.substring(1)));
  }

  @Test
  void hasOnePublisherForEachTopic() {
    var sources = asyncApi().at("/components/schemas/CloudEventHeaders/properties/ce_source/enum");

    for (var topic : Topic.values()) {
      assertThat(sources).anyMatch(s -> s.asText().equals(topic.source()));
      assertThat(asyncApi().path("operations"))
          .filteredOn(o -> topicOf(o).equals(topic.topicName()))
          .singleElement()
          .satisfies(o -> assertThat(o.path("action").asText()).isEqualTo("send"))
          .satisfies(o -> assertThat(o.path("summary").asText()).contains(topic.source()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void failsWhen(String what, Consumer<JsonNode> edit) {
    var document = asyncApi();
    edit.accept(document);

    assertThat(linesOf(document)).isNotEqualTo(catalogueLines());
  }

  static Stream<Arguments> failsWhen() {
    return Stream.of(
        edit("a type is missing", d -> object(d, "/channels/cases/messages").remove("CaseClosed")),
        edit("a topic is missing", d -> object(d, "/channels").remove("directory")),
        edit("a topic is renamed", d -> object(d, "/channels/cases").put("address", "cases")),
        edit(
            "a type is on another topic",
            d ->
                object(d, "/channels/directory/messages")
                    .putObject("CaseClosed")
                    .put("$ref", "#/components/messages/CaseClosed")),
        edit(
            "a header promises another type",
            d ->
                object(d, "/components/messages/CaseClosed/headers/properties/ce_type")
                    .put("const", "youth-case.case.opened.v1")),
        edit(
            "a message has the schema of another type",
            d ->
                object(d, "/components/messages/CaseClosed/payload")
                    .put("$ref", "./schemas/youth-case.case.opened.v1.json")));
  }

  private static Set<String> catalogueLines() {
    return EventCatalogue.all().stream()
        .map(
            e -> line(e.topic().topicName(), e.type(), e.type(), "./schemas/" + e.type() + ".json"))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> linesOf(JsonNode document) {
    var lines = new TreeSet<String>();
    for (var channel : document.path("channels")) {
      for (var reference : channel.path("messages")) {
        var message = document.at(reference.path("$ref").asText().substring(1));
        lines.add(
            line(
                channel.path("address").asText(),
                message.path("name").asText(),
                message.at("/headers/properties/ce_type/const").asText(),
                message.at("/payload/$ref").asText()));
      }
    }
    return lines;
  }

  private static String line(String topic, String type, String header, String schema) {
    return String.join(" ", topic, type, header, schema);
  }

  private static String topicOf(JsonNode operation) {
    return asyncApi()
        .at(operation.at("/channel/$ref").asText().substring(1))
        .path("address")
        .asText();
  }

  private static Arguments edit(String what, Consumer<JsonNode> edit) {
    return Arguments.of(what, edit);
  }

  private static ObjectNode object(JsonNode document, String at) {
    return (ObjectNode) document.at(at);
  }
}
