package org.y2a.reporting.figure;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.y2a.kit.test.TestTokens;

/** How tests ask for figures, and read the answers as a table. */
final class Asking {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Asking() {}

  static RequestSpecification analyst() {
    return as("yjb-analyst", "national:y2a");
  }

  static RequestSpecification as(String role, String organisation) {
    return given().auth().oauth2(TestTokens.of(role).organisation(organisation).token());
  }

  static void moveClockTo(Object day) {
    as("platform-ops", "national:y2a")
        .contentType("application/json")
        .body("{\"today\": \"%s\"}".formatted(day))
        .put("/v1/clock")
        .then()
        .statusCode(200);
  }

  static JsonNode ask(RequestSpecification who, String question) {
    return read(who.get("/v1/measures/" + question).then().statusCode(200));
  }

  static JsonNode read(ValidatableResponse answer) {
    try {
      return JSON.readTree(answer.extract().asString());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The whole answer but for when the events were applied, which differs from run to run. */
  static String lasting(JsonNode answer) {
    answer.get("freshness").get("topics").forEach(t -> ((ObjectNode) t).remove("appliedAt"));
    return answer.toString();
  }

  /** A line for each figure: measure, numerator, denominator, percent, exclusions. */
  static String table(JsonNode figures) {
    var lines = new StringJoiner("\n", "", "\n");
    figures
        .get("figures")
        .forEach(f -> lines.add("%-34s %s".formatted(f.get("measure").asText(), cells(f)).strip()));
    return lines.toString();
  }

  /** A line for each group that gives one measure. */
  static List<String> of(JsonNode answer, String measure) {
    var lines = new ArrayList<String>();
    answer
        .get("groups")
        .forEach(
            group ->
                group
                    .get("figures")
                    .forEach(
                        f -> {
                          if (f.get("measure").asText().equals(measure)) {
                            lines.add(group.get("id").asText() + " " + cells(f).strip());
                          }
                        }));
    return lines;
  }

  private static String cells(JsonNode figure) {
    var cells = new StringJoiner(" ");
    cells.add(figure.get("numerator").asText() + "/" + figure.get("denominator").asText());
    cells.add(figure.get("percent").isNull() ? "-" : figure.get("percent").asText());
    figure
        .get("exclusions")
        .forEach(e -> cells.add(e.get("code").asText() + "=" + e.get("count").asText()));
    return cells.toString();
  }
}
