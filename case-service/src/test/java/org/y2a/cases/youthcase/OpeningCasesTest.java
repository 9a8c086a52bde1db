package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.tryOpen;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OpeningCasesTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void anOpenedCaseCanBeReadBackWhole() {
    register("CM-ESSEX-1", "essex");
    CaseFile file =
        CaseFile.ofFifteenYearOld(today())
            .withChild("pncId", "02/73319z")
            .assessment(today(), "HIGH")
            .with("officerId", "CM-ESSEX-1");
    UUID id =
        UUID.fromString(
            tryOpen(file)
                .statusCode(201)
                .header("Location", containsString("/v1/cases/"))
                .header("ETag", equalTo("\"1\""))
                .body("planningDueOn", notNullValue())
                .extract()
                .path("caseId"));
    read(id)
        .statusCode(200)
        .body("child.familyName", equalTo("Example"))
        .body("child.pncId", equalTo("2002/0073319Z"))
        .body("status", equalTo("OPEN"))
        .body("responsible.organisation", equalTo("yos:essex"))
        .body("officer.officerId", equalTo("CM-ESSEX-1"))
        .body("officer.role", equalTo("CASE_MANAGER"))
        .body("orders", hasSize(1))
        .body("orders[0].type", equalTo("YRO"))
        .body("assessment.rosh", equalTo("HIGH"));
  }

  @Test
  void theOpeningIsPublishedWithoutSayingWhoTheChildIs() {
    CaseFile file =
        CaseFile.ofFifteenYearOld(today())
            .order("DTO", today(), today().plusMonths(6))
            .assessment(today(), "LOW");
    UUID id = open(file);
    List<Published> events = new PublishedEvents(kafka).of("y2a.cases.v1", id, 1);
    assertThat(events).extracting(Published::type).containsExactly("youth-case.case.opened.v1");
    JsonNode opened = events.getFirst().data();
    assertThat(opened.get("nation").asText()).isEqualTo("ENGLAND");
    assertThat(opened.get("custody").asBoolean()).isTrue();
    assertThat(opened.get("orders")).hasSize(2);
    assertThat(opened.get("risk").get("rosh").asText()).isEqualTo("LOW");
    assertThat(opened.get("officerId").isNull()).isTrue();
    assertThat(opened.get("detailUrl").asText()).endsWith("/v1/cases/" + id);
    assertThat(events.getFirst().text()).doesNotContain("Robin", "Example", "dateOfBirth");
  }

  @Test
  void aReferenceServesOneCaseOfAServiceAndMayServeAnotherElsewhere() {
    CaseFile file = CaseFile.ofFifteenYearOld(today());
    open(file);
    tryOpen(file).statusCode(409).body("errorCode", equalTo("YOS_REFERENCE_TAKEN"));
    integrator().body(file.with("yos", "kent").body()).post("/v1/cases").then().statusCode(201);
  }

  @Test
  void theSameKeyOpensOneCaseOnly() {
    CaseFile file = CaseFile.ofFifteenYearOld(today());
    String key = UUID.randomUUID().toString();
    List<String> ids =
        List.of(1, 2).stream()
            .map(
                time ->
                    caseManager()
                        .header("Idempotency-Key", key)
                        .body(file.body())
                        .post("/v1/cases")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("caseId"))
            .toList();
    assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    caseManager()
        .header("Idempotency-Key", key)
        .body(file.with("yosReference", "O-" + key).body())
        .post("/v1/cases")
        .then()
        .statusCode(422);
  }

  @Test
  void aCaseOfAnotherServiceCannotBeOpened() {
    tryOpen(CaseFile.ofFifteenYearOld(today()).with("yos", "kent")).statusCode(403);
  }

  @Test
  void anOfficerMustBeOneOfTheService() {
    register("CM-KENT-7", "kent");
    tryOpen(CaseFile.ofFifteenYearOld(today()).with("officerId", "CM-KENT-7"))
        .statusCode(400)
        .body("errors[0].field", equalTo("officerId"));
  }

  @Test
  void historyTellsWhoOpenedAndWhatCameAfter() {
    UUID id = open(CaseFile.ofFifteenYearOld(today()));
    caseManager()
        .body(CaseFile.assessmentBody(today(), "VERY_HIGH"))
        .post("/v1/cases/{id}/assessments", id)
        .then()
        .statusCode(201)
        .header("ETag", equalTo("\"2\""));
    List<Map<String, Object>> steps =
        caseManager().get("/v1/cases/{id}/history", id).then().extract().path("$");
    assertThat(steps).extracting(s -> s.get("what")).containsExactly("OPENED", "ASSESSED");
  }
}
