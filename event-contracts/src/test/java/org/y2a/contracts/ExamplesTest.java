package org.y2a.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.y2a.contracts.ContractFiles.JSON;
import static org.y2a.contracts.ContractFiles.example;
import static org.y2a.contracts.ContractFiles.schema;
import static org.y2a.contracts.ContractFiles.violations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void everyEventHasASchemaThatIsOne(EventDefinition event) {
    var schema = schema(event.type());
    var metaSchema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SchemaId.V202012));

    assertThat(metaSchema.validate(schema)).isEmpty();
    assertThat(schema.path("$id").asText()).isEqualTo(event.dataSchema());
    assertThat(schema.path("title").asText()).isEqualTo(event.dataClass().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void everyExampleFollowsItsSchema(EventDefinition event) {
    assertThat(violations(schema(event.type()), example(event.type()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void everyExampleBecomesItsRecordAndTheSameJsonAgain(EventDefinition event) throws Exception {
    var example = example(event.type());

    var data = JSON.treeToValue(example, event.dataClass());

    assertThat(written(data)).isEqualTo(example);
    assertThat(example.properties()).anyMatch(p -> p.getValue().asText().equals(data.subject()));
  }

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void aConsumerReadsAnEventThatHasAFieldItDoesNotKnowYet(EventDefinition event) throws Exception {
    var known = example(event.type());
    var later = known.deepCopy().put("addedLater", "YES");

    assertThat(JSON.treeToValue(later, event.dataClass()))
        .isEqualTo(JSON.treeToValue(known, event.dataClass()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          caseId        | "17"                 | an id that is no UUID
          openedOn      | "2026-02-30"         | a day that does not exist
          openedOn      | "10/02/2026"         | a date in another notation
          openedOn      | null                 | a required field that is null
          nation        | "SCOTLAND"           | a nation without a protocol
          yos           | "Essex County"       | a name in place of a slug
          custody       | null                 | a flag that is null
          orders        | {}                   | an object in place of a list
          officerRole   | "JUDGE"              | a role that is none
          officerId     | "Some One"           | a name in place of an id
          risk          | { "rosh": "HIGH" }   | an assessment without its day
          """)
  void schemaAndRecordBothRefuse(String field, String value, String what) {
    var type = "youth-case.case.opened.v1";
    var bad = example(type).set(field, ContractFiles.parse(value));

    assertThat(violations(schema(type), bad)).as(what).isNotEmpty();
    assertThatThrownBy(() -> JSON.treeToValue(bad, EventCatalogue.find(type).get().dataClass()))
        .as(what)
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void aPublisherCannotAddAFieldThatTheSchemaDoesNotList() {
    var type = "youth-case.case.opened.v1";

    assertThat(violations(schema(type), example(type).put("givenName", "X"))).isNotEmpty();
  }

  private static JsonNode written(EventData data) throws Exception {
    return JSON.readTree(JSON.writeValueAsString(data));
  }
}
