package org.y2a.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CsvTest {

  @Inject Publishers publishers;

  @BeforeEach
  void tellTheCaseload() {
    Asking.moveClockTo(Caseload.TODAY);
    var records = publishers.records(Caseload.events());
    publishers.send(records);
    publishers.awaitApplied(records.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transfers?period=2031-Q2",
        "transfers?period=2031&by=pdu",
        "transfers?period=2031&by=yos",
        "secondee-caseloads?on=2031-06-15&by=region",
      })
  void csvTellsWhatJsonTells(String question) {
    var json = Asking.ask(Asking.analyst(), question);
    assertThat(rows(csv(Asking.analyst().accept("text/csv"), question)))
        .isEqualTo(rows(json))
        .isNotEmpty();
  }

  @Test
  void csvIsAskedForByAcceptHeaderOrByFormat() {
    var question = "transfers?period=2031-Q2";
    assertThat(csv(Asking.analyst(), question + "&format=csv"))
        .isEqualTo(csv(Asking.analyst().accept("text/csv"), question))
        .isEqualTo(csv(Asking.analyst().accept("text/csv, application/json;q=0.5"), question));
    Asking.ask(Asking.analyst().accept("text/csv"), question + "&format=json");
    Asking.ask(Asking.analyst().accept("application/json, text/csv;q=0.5"), question);
  }

  @Test
  void columnNamesAreStable() {
    assertThat(csv(Asking.analyst(), "transfers?period=2031&format=csv").lines().findFirst())
        .hasValue(
            "period,by,group_id,group_name,measure,numerator,denominator,percent,exclusions,scope,"
                + "definition_version,as_of,newest_events_at");
  }

  private static String csv(RequestSpecification who, String question) {
    var answer = who.get("/v1/measures/" + question).then().statusCode(200);
    answer.contentType("text/csv");
    return answer.extract().asString();
  }

  private static List<String> rows(String csv) {
    var rows = new ArrayList<String>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows.add(
          String.join(
              "|",
              row.getField("period"),
              row.getField("by"),
              row.getField("group_id"),
              row.getField("group_name"),
              row.getField("measure"),
              row.getField("numerator"),
              row.getField("denominator"),
              row.getField("percent"),
              row.getField("exclusions"),
              row.getField("definition_version"),
              row.getField("as_of")));
    }
    return rows;
  }

  private static List<String> rows(JsonNode answer) {
    var rows = new ArrayList<String>();
    answer.get("groups").forEach(group -> addRows(rows, answer, group));
    addRows(rows, answer, answer.get("total"));
    return rows;
  }

  private static void addRows(List<String> rows, JsonNode answer, JsonNode group) {
    for (var figure : group.get("figures")) {
      rows.add(
          String.join(
              "|",
              answer.get("period").asText(),
              answer.get("by").asText(),
              group.get("id").asText(),
              group.get("name").asText(),
              figure.get("measure").asText(),
              figure.get("numerator").asText(),
              figure.get("denominator").asText(),
              figure.get("percent").isNull() ? "" : figure.get("percent").asText(),
              exclusions(figure),
              answer.get("definitionVersion").asText(),
              answer.get("freshness").get("asOf").asText()));
    }
  }

  private static String exclusions(JsonNode figure) {
    var text = new StringJoiner(";");
    figure
        .get("exclusions")
        .forEach(e -> text.add(e.get("code").asText() + "=" + e.get("count").asText()));
    return text.toString();
  }
}
