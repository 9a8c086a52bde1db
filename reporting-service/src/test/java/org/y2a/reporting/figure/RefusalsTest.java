package org.y2a.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.y2a.reporting.figure.Asking.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.kit.test.OpenApiDocument;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RefusalsTest {

  @BeforeEach
  void itIsTheDayOfTheCaseload() {
    Asking.moveClockTo(Caseload.TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "transfers,                           period, REQUIRED",
    "transfers?period=,                   period, REQUIRED",
    "transfers?period=2031-Q5,            period, WRONG_TYPE",
    "transfers?period=2031-13,            period, WRONG_TYPE",
    "transfers?period=2032,               period, NOT_IN_FUTURE",
    "transfers?period=2031-Q4,            period, NOT_IN_FUTURE",
    "transfers?period=2031-08,            period, NOT_IN_FUTURE",
    "transfers?period=2031&by=planet,     by,     ONE_OF",
    "transfers?period=2031&format=xml,    format, ONE_OF",
    "secondee-caseloads?on=yesterday,     on,     WRONG_TYPE",
    "secondee-caseloads?on=2031-02-30,    on,     WRONG_TYPE",
    "secondee-caseloads?on=2031-07-16,    on,     NOT_IN_FUTURE",
    "secondee-caseloads?by=pdu,           by,     ONE_OF",
    "transfers/cases?period=2031&counted=true,                             measure, REQUIRED",
    "transfers/cases?period=2031&counted=true&measure=height,              measure, ONE_OF",
    "transfers/cases?period=2031&measure=retained,                         counted, REQUIRED",
    "transfers/cases?period=2031&measure=retained&counted=maybe,           counted, ONE_OF",
    "transfers/cases?period=2031&measure=retained&counted=true&after=here, after,   CURSOR",
  })
  void aBadParameterIsNamedWithItsRule(String question, String field, String rule) {
    Asking.analyst()
        .get("/v1/measures/" + question)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", contains(field))
        .body("errors.rule", contains(rule));
  }

  @Test
  void allBadParametersAreNamedAtOnce() {
    Asking.analyst()
        .get("/v1/measures/transfers?period=soon&by=planet")
        .then()
        .statusCode(400)
        .body("errors.field", contains("period", "by"));
  }

  @ParameterizedTest
  @CsvSource({
    "transfers?period=2031, platform-ops, national:y2a",
    "transfers?period=2031, integration, national:y2a",
    "transfers?period=2031, secondee, yos:essex",
    "transfers?period=2031, yos-manager, national:y2a",
    "transfers?period=2031, yjb-analyst, yos:essex",
    "transfers?period=2031, probation-manager, yos:essex",
    "secondee-caseloads, probation-manager, pdu:N56ESXN",
    "secondee-caseloads, platform-ops, national:y2a",
    "transfers/cases?period=2031&measure=retained&counted=true, yos-manager, yos:essex",
    "transfers/cases?period=2031&measure=retained&counted=true, secondment-manager, national:y2a",
    "transfers/cases?period=2031&measure=retained&counted=true, inspector, yos:essex",
  })
  void otherRolesAreRefused(String question, String role, String organisation) {
    as(role, organisation).get("/v1/measures/" + question).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "yjb-analyst, national:y2a",
    "inspector, national:y2a",
    "secondment-manager, national:y2a",
  })
  void nationalRolesMayAsk(String role, String organisation) {
    as(role, organisation)
        .get("/v1/measures/transfers?period=2031")
        .then()
        .statusCode(200)
        .body("scope", equalTo("national"));
  }

  @Test
  void withoutATokenNothingIsSaid() {
    given().get("/v1/measures").then().statusCode(401);
    given().get("/v1/measures/transfers?period=2031").then().statusCode(401);
  }

  @Test
  void anotherMediaTypeIsNotToBeHad() {
    Asking.analyst()
        .accept("application/xml")
        .get("/v1/measures/transfers?period=2031")
        .then()
        .statusCode(406);
  }

  @Test
  void theDefinitionsAreThereForEveryoneWhoIsSignedIn() {
    as("platform-ops", "national:y2a")
        .get("/v1/measures")
        .then()
        .statusCode(200)
        .body("version", equalTo("2026.1"))
        .body("measures", hasSize(greaterThan(14)))
        .body("measures[0].id", equalTo("identified-in-time"))
        .body("measures[0].set", equalTo("transfers"))
        .body("measures[0].exclusions[0].code", equalTo("NOT_YET_DUE"));
  }

  @Test
  void theInterfaceIsThatOfItsDocument() {
    OpenApiDocument.check();
  }
}
