package org.y2a.cases.restriction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;
import static org.y2a.cases.ChildApi.childOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RestrictionTest {
  private static final String REASON = "Y2A-Access-Reason";

  @Test
  void aRestrictedCaseExistsForThoseNamedWhoSayWhy() {
    CaseFile file = CaseFile.ofFifteenYearOld(today());
    UUID id = open(file);
    UUID childId = childOf(id);
    restrict(id, "CM-ESSEX-1").statusCode(204);

    List<String> paths =
        List.of(
            "/v1/cases/" + id,
            "/v1/cases/" + id + "?asOf=" + today(),
            "/v1/cases/" + id + "/history",
            "/v1/cases/" + id + "/responsibility",
            "/v1/children/" + childId,
            "/v1/children/" + childId + "/history",
            "/v1/children/" + childId + "/merges",
            "/v1/children/" + childId + "/possible-duplicates");
    for (String path : paths) {
      other().header(REASON, "CASE_WORK").get(path).then().statusCode(404);
      integrator().header(REASON, "CASE_WORK").get(path).then().statusCode(404);
      caseManager().get(path).then().statusCode(428);
      caseManager().header(REASON, "CASE_WORK").get(path).then().statusCode(200);
    }
    other()
        .header(REASON, "CASE_WORK")
        .body(file.body())
        .put("/v1/cases/by-reference/essex/{reference}", file.body().get("yosReference"))
        .then()
        .statusCode(404);
    listed(other().header(REASON, "COURT"), file).body("items", empty());
    listed(caseManager(), file).body("items", empty());
    listed(caseManager().header(REASON, "COURT"), file)
        .body("items.caseId", contains(id.toString()));
    other()
        .body(Map.of("closedOn", today().toString(), "reason", "OTHER"))
        .post("/v1/cases/{id}/closure", id)
        .then()
        .statusCode(404);

    yosManager().delete("/v1/cases/{id}/restriction", id).then().statusCode(204);
    other().get("/v1/cases/{id}", id).then().statusCode(200);
  }

  @Test
  void whoeverHoldsTheCaseMustBeNamed() {
    register("CM-HOLDS-1", "essex");
    UUID id = open(CaseFile.ofFifteenYearOld(today()).with("officerId", "CM-HOLDS-1"));
    restrict(id, "CM-ESSEX-1").statusCode(409).body("errorCode", equalTo("HOLDER_NOT_NAMED"));
    restrict(id, "CM-ESSEX-1", "CM-HOLDS-1").statusCode(204);
    caseManager()
        .body(Map.of("officers", List.of("CM-ESSEX-1"), "reasonCode", "SAFETY"))
        .put("/v1/cases/{id}/restriction", id)
        .then()
        .statusCode(403);
  }

  @Test
  void aReasonIsACodeAndShowsInTheAccessLog() {
    UUID id = open(CaseFile.ofFifteenYearOld(today()));
    caseManager().header(REASON, "SAFEGUARDING").get("/v1/cases/{id}", id).then().statusCode(200);
    caseManager().header(REASON, "NO_SUCH_CODE").get("/v1/cases/{id}", id).then().statusCode(400);
    caseManager().header(REASON, "his mum rang").get("/v1/cases/{id}", id).then().statusCode(400);
    caseManager().get("/v1/cases/{id}/access-log", id).then().statusCode(403);
    yosManager()
        .get("/v1/cases/{id}/access-log", id)
        .then()
        .statusCode(200)
        .body("items.action", hasItem("OPENED"))
        .body("items.findAll { it.reason != null }.reason", contains("SAFEGUARDING"));
  }

  @Test
  void whoDoesNotSeeACaseCannotGiveItOnWhenItsHolderLeaves() {
    register("CM-LEAVES-1", "essex");
    UUID id = open(CaseFile.ofFifteenYearOld(today()).with("officerId", "CM-LEAVES-1"));
    restrict(id, "CM-LEAVES-1").statusCode(204);
    yosManager()
        .header(REASON, "SUPERVISION")
        .body(Map.of("lastDay", today().toString(), "plan", "EVEN", "dryRun", true))
        .post("/v1/officers/{officer}/departure", "CM-LEAVES-1")
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("RESTRICTED_CASES_HELD"));
  }

  private static ValidatableResponse restrict(UUID id, String... officers) {
    return yosManager()
        .body(Map.of("officers", List.of(officers), "reasonCode", "CONFLICT_OF_INTEREST"))
        .put("/v1/cases/{id}/restriction", id)
        .then();
  }

  private static ValidatableResponse listed(RequestSpecification who, CaseFile file) {
    return who.queryParam("yosReference", file.reference()).get("/v1/cases").then().statusCode(200);
  }

  private static RequestSpecification other() {
    return io.restassured.RestAssured.given()
        .auth()
        .oauth2(
            TestTokens.of("case-manager").organisation("yos:essex").officer("CM-OTHER-1").token())
        .contentType("application/json");
  }
}
