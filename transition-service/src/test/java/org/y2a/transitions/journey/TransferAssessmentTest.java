package org.y2a.transitions.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.kit.test.OpenApiDocument;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class TransferAssessmentTest extends WithService {

  @Test
  void anIntegratorAsksWhatBecomesOfACase() {
    assess(
            """
            {"dateOfBirth": "2008-02-29", "nation": "ENGLAND", "caseOpenedOn": "2025-06-01",
             "order": {"type": "YRO", "startsOn": "2025-06-01", "endsOn": "2027-05-31",
                       "requirementsCompleted": true, "court": "ignored"},
             "somethingElse": 1}""")
        .statusCode(200)
        .body("eighteenthBirthday", equalTo("2026-03-01"))
        .body("planningDueOn", equalTo("2025-08-29"))
        .body("outcome", equalTo("TRANSFER"))
        .body("reasons.code", contains("TRANSFERS"))
        .body("reasons.text", hasItem(startsWith("The order runs on")))
        .body(
            "milestones.code",
            contains(
                "PLANNING_STARTED",
                "SECONDEE_NAMED",
                "JOINT_DECISION",
                "PRACTITIONER_NAMED",
                "PACK_ACKNOWLEDGED",
                "HANDOVER",
                "FIRST_APPOINTMENT",
                "POST_TRANSFER_REVIEW"))
        .body(
            "milestones.dueOn",
            contains(
                "2025-08-29",
                "2025-09-12",
                "2025-11-29",
                "2026-02-02",
                "2026-02-16",
                "2026-03-01",
                "2026-03-06",
                "2026-05-24"))
        .body("policyVersion", equalTo("ENGLAND_2021.1"));
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {4}")
  @CsvSource({
    "YOUTH_CAUTION,, , false, NOT_APPLICABLE, OUT_OF_COURT, 0",
    "YRO,           2026-07-19, 2026-07-19, true, NOT_APPLICABLE, ORDER_ENDS_BEFORE_18, 0",
    "DTO,           2026-07-20, 2026-07-20, , RETAIN, ORDER_TYPE_STAYS, 2",
    "YRO_ISS,       2027-07-20, 2027-07-20, false, RETAIN, REQUIREMENTS_OUTSTANDING, 2",
    "YRO,           2027-01-19, 2027-01-19, true, RETAIN, SHORT_REMAINDER, 2",
    "YRO,           2027-01-20, 2027-01-20, true, TRANSFER, TRANSFERS, 8",
    "SECTION_250,   2026-07-20, 2026-07-20, , TRANSFER, TRANSFERS, 8",
  })
  void everyRuleIsAnswered(
      String type,
      String label,
      String endsOn,
      Boolean done,
      String outcome,
      String reason,
      int milestones) {
    assess(
            """
            {"dateOfBirth": "2008-07-20", "nation": "WALES", "caseOpenedOn": "2025-06-01",
             "order": {"type": "%s", "startsOn": "2025-06-01", "endsOn": %s,
                       "requirementsCompleted": %s}}"""
                .formatted(type, endsOn == null ? "null" : '"' + endsOn + '"', done))
        .statusCode(200)
        .body("outcome", equalTo(outcome))
        .body("reasons.code", contains(reason))
        .body("milestones", hasSize(milestones))
        .body("policyVersion", equalTo("WALES.1"));
  }

  @Test
  void aNamedProtocolIsUsed() {
    assess(valid("\"ENGLAND_2018\""))
        .statusCode(200)
        .body("policyVersion", equalTo("ENGLAND_2018.1"));
  }

  @Test
  void aCaseOpenedLateStartsOnTheDayItOpens() {
    assess(valid("null").replace("2025-06-01", "2026-07-18"))
        .statusCode(200)
        .body("planningDueOn", equalTo("2026-07-18"))
        .body("milestones[0].dueOn", equalTo("2026-07-18"))
        .body("milestones[2].dueOn", equalTo("2026-07-18"));
  }

  @Test
  void nothingAtAllIsEveryFieldMissing() {
    assess("{}")
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("dateOfBirth", "nation", "caseOpenedOn", "order"));
    assess(
            """
            {"dateOfBirth": "2008-07-20", "nation": "WALES", "caseOpenedOn": "2025-06-01", "order": {}}""")
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("order.type", "order.startsOn", "order.endsOn"));
  }

  @Test
  void everyBadFieldIsListedAtOnce() {
    assess(
            """
            {"dateOfBirth": "2199-01-01", "nation": "SCOTLAND", "caseOpenedOn": "yesterday",
             "order": {"type": "YRO", "startsOn": "2026-01-10", "endsOn": "2026-01-09"},
             "protocol": "SCOTLAND_2020"}""")
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "dateOfBirth",
                "nation",
                "caseOpenedOn",
                "order.startsOn",
                "order.endsOn",
                "order.requirementsCompleted",
                "protocol"));
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2008-02-30      | 2008-07-20    | dateOfBirth",
        "1850-01-01      | 2008-07-20    | dateOfBirth",
        "2001-01-01      | 2025-06-01    | caseOpenedOn",
        "+100000-01-01   | 2025-06-01    | caseOpenedOn",
        "TELEPORTATION   | YRO           | order.type",
        "2025-01-01      | 2027-07-20    | order.endsOn",
        "SCOTLAND        | ENGLAND       | nation",
      })
  void oneBadValueIsNamed(String bad, String good, String field) {
    assess(valid("null").replaceFirst(good, bad.replace("+", "\\+")))
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void aProtocolOfTheOtherNationIsRefused() {
    assess(valid("\"WALES\"")).statusCode(400).body("errors.rule", contains("SAME_NATION"));
  }

  @Test
  void onlyYouthRehabilitationOrdersNeedToSayWhetherRequirementsAreDone() {
    var without = valid("null").replace(", \"requirementsCompleted\": true", "");

    assess(without).statusCode(400).body("errors.field", contains("order.requirementsCompleted"));
    assess(without.replace("YRO", "SECTION_250")).statusCode(200);
  }

  @Test
  void brokenOrForeignBodiesAreRefused() {
    assess("{").statusCode(400);
    assess("[]").statusCode(400);
    People.integrator()
        .contentType("application/xml")
        .body("<case/>")
        .post("/v1/transfer-assessments")
        .then()
        .statusCode(415);
    assess("{\"x\": \"" + "x".repeat(1_100_000) + "\"}").statusCode(413);
  }

  @Test
  void theInterfaceIsAsItsDocumentSays() {
    OpenApiDocument.check();
  }

  private static String valid(String protocol) {
    return """
        {"dateOfBirth": "2008-07-20", "nation": "ENGLAND", "caseOpenedOn": "2025-06-01",\
         "order": {"type": "YRO", "startsOn": "2025-07-01", "endsOn": "2027-07-20"\
        , "requirementsCompleted": true}, "protocol": %s}"""
        .formatted(protocol);
  }

  private static ValidatableResponse assess(String body) {
    return People.integrator().body(body).post("/v1/transfer-assessments").then();
  }
}
