package org.y2a.cases.youthcase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.tryOpen;
import static org.y2a.cases.CaseApi.yosManager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.cases.CaseFile;
import org.y2a.cases.RecordCounts;
import org.y2a.kit.test.TestInfrastructure;

/** Whatever is refused leaves no row and no event behind. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RefusedRequestsTest {
  @Inject Jdbi jdbi;

  private UUID caseId;
  private Map<String, Long> before;

  @BeforeEach
  void countWhatIsThere() {
    register("CM-ESSEX-1", "essex");
    caseId = open(CaseFile.ofFifteenYearOld(today()));
    before = RecordCounts.of(jdbi);
  }

  @AfterEach
  void nothingWasStoredOrPublished() {
    assertThat(RecordCounts.of(jdbi)).isEqualTo(before);
  }

  @Test
  void everyBadFieldIsListedAtOnce() {
    LocalDate today = today();
    CaseFile bad =
        CaseFile.of(today.plusDays(1), today.plusDays(2))
            .withoutOrders()
            .order("ASBO", today, today.plusMonths(1))
            .order("YRO", today, today.minusDays(1))
            .order("YRO", today, null)
            .with("yos", "atlantis")
            .with("yosReference", "no spaces")
            .with("officerId", "x")
            .withChild("pncId", "2001/0171310S")
            .withChild("familyName", " ")
            .withChild("homeLocalAuthority", "E99999999")
            .assessment(today.plusDays(1), "HIGH");
    List<String> fields = tryOpen(bad).statusCode(400).extract().path("errors.field");
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "yos",
            "yosReference",
            "officerId",
            "openedOn",
            "child.familyName",
            "child.dateOfBirth",
            "child.pncId",
            "child.homeLocalAuthority",
            "orders[0].type",
            "orders[1].endsOn",
            "orders[2].endsOn",
            "assessment.completedOn");
  }

  @Test
  void everyMissingFieldIsListedAtOnce() {
    List<String> fields =
        caseManager()
            .body("{}")
            .post("/v1/cases")
            .then()
            .statusCode(400)
            .extract()
            .path("errors.field");
    assertThat(fields)
        .containsExactlyInAnyOrder("yos", "yosReference", "child", "openedOn", "orders");
  }

  @Test
  void valuesOfTheWrongKindAreListedWithTheRest() {
    CaseFile bad =
        CaseFile.ofFifteenYearOld(today())
            .withChild("dateOfBirth", "30-02-2010")
            .withChild("sex", "OTHER")
            .withChild("pncId", "2001/0171310S")
            .assessment(today(), "EXTREME");
    List<String> fields = tryOpen(bad).statusCode(400).extract().path("errors.field");
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "child.dateOfBirth", "child.sex", "child.pncId", "assessment.rosh");
  }

  @Test
  void theAnswerDoesNotRepeatWhatWasSent() {
    String answer =
        tryOpen(
                CaseFile.ofFifteenYearOld(today())
                    .withChild("familyName", "Planted\u0001Surname")
                    .withChild("pncId", "2001/0171310S"))
            .statusCode(400)
            .extract()
            .asString();
    assertThat(answer).doesNotContain("Planted", "0171310");
  }

  @Test
  void aChildMustBeTenToSeventeenWhenTheCaseOpens() {
    for (int age : new int[] {9, 18}) {
      tryOpen(CaseFile.of(today().minusYears(age), today()))
          .statusCode(400)
          .body("errors[0].field", equalTo("child.dateOfBirth"))
          .body("errors[0].rule", equalTo("AGE_10_TO_17"));
    }
  }

  @Test
  void anAddressMustBeKnownAndABodyMustBeJson() {
    caseManager().contentType(ContentType.TEXT).body("x").post("/v1/cases").then().statusCode(415);
    caseManager().body("{").post("/v1/cases").then().statusCode(400);
    caseManager().get("/v1/cases/not-an-id").then().statusCode(404);
    caseManager().get("/v1/cases/{id}", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void withoutATokenNobodyGetsIn() {
    given().get("/v1/cases/{id}", caseId).then().statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .body(CaseFile.ofFifteenYearOld(today()).body())
        .post("/v1/cases")
        .then()
        .statusCode(401);
    given().get("/v1/directory/police-areas").then().statusCode(401);
  }

  @Test
  void rolesThatDoNotWorkWithChildrenDoNotReadTheirRecords() {
    Stream.of("inspector", "yjb-analyst", "secondment-manager", "platform-ops")
        .forEach(
            role -> {
              as(role, "national:y2a").get("/v1/cases/{id}", caseId).then().statusCode(403);
              as(role, "national:y2a").get("/v1/cases").then().statusCode(403);
            });
    as("secondee", "yos:essex")
        .body(CaseFile.ofFifteenYearOld(today()).body())
        .post("/v1/cases")
        .then()
        .statusCode(403);
    caseManager()
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "x"))
        .put("/v1/cases/{id}/officer", caseId)
        .then()
        .statusCode(403);
  }

  @Test
  void anotherOrganisationsCaseDoesNotExist() {
    for (String organisation : List.of("yos:kent", "region:N56", "pdu:N56ESXN")) {
      as("case-manager", organisation).get("/v1/cases/{id}", caseId).then().statusCode(404);
    }
    as("probation-practitioner", "pdu:N56ESXN")
        .get("/v1/cases/{id}/responsibility", caseId)
        .then()
        .statusCode(404);
    as("integration", "yos:kent").get("/v1/cases/{id}", caseId).then().statusCode(404);
    as("case-manager", "yos:kent")
        .body(CaseFile.assessmentBody(today(), "HIGH"))
        .post("/v1/cases/{id}/assessments", caseId)
        .then()
        .statusCode(404);
    as("case-manager", "yos:kent")
        .body(Map.of("closedOn", today().toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(404);
  }

  @Test
  void updatesNeedTheVersionThatWasSeen() {
    Map<String, Object> allocation = Map.of("officerId", "CM-ESSEX-1", "reason", "Capacity");
    yosManager().body(allocation).put("/v1/cases/{id}/officer", caseId).then().statusCode(428);
    yosManager()
        .header("If-Match", "\"99\"")
        .body(allocation)
        .put("/v1/cases/{id}/officer", caseId)
        .then()
        .statusCode(412);
    String orderId = read(caseId).extract().path("orders[0].orderId");
    caseManager()
        .body(Map.of("requirementsCompleted", true))
        .patch("/v1/cases/{id}/orders/{orderId}", caseId, orderId)
        .then()
        .statusCode(428);
  }

  @Test
  void anOrderCannotBeChangedToEndBeforeItStarts() {
    String orderId = read(caseId).extract().path("orders[0].orderId");
    caseManager()
        .header("If-Match", etag(caseId))
        .body(Map.of("endsOn", today().minusDays(1).toString()))
        .patch("/v1/cases/{id}/orders/{orderId}", caseId, orderId)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("endsOn"));
    caseManager()
        .header("If-Match", etag(caseId))
        .body(Map.of("endsOn", today().toString()))
        .patch("/v1/cases/{id}/orders/{orderId}", caseId, UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void aCaseCannotCloseBeforeItOpenedNorTomorrow() {
    for (LocalDate day : List.of(today().minusDays(1), today().plusDays(1))) {
      caseManager()
          .body(Map.of("closedOn", day.toString(), "reason", "COMPLETED"))
          .post("/v1/cases/{id}/closure", caseId)
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("closedOn"));
    }
  }

  @Test
  void badSearchesAreRefused() {
    caseManager().get("/v1/cases?status=ASLEEP").then().statusCode(400);
    caseManager().get("/v1/cases?after=nonsense").then().statusCode(400);
    caseManager()
        .body(Map.of("pncId", "2001/0171310S"))
        .post("/v1/case-searches")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("pncId"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/deadlines?dueBy=%2B999999999-12-30",
        "/v1/cases/{id}/compliance?to=-999999999-01-01",
        "/v1/cases/{id}/compliance?to=%2B999999999-12-31",
        "/v1/cases/{id}?asOf=%2B999999999-12-30",
        "/v1/retention/dry-run?on=1890-01-01",
      })
  void aDayThatNobodyCanMeanIsRefused(String address) {
    String path = address.replace("{id}", UUID.randomUUID().toString());
    yosManager()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("WITHIN_REASON"));
  }
}
