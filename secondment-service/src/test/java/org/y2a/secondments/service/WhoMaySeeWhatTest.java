package org.y2a.secondments.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.y2a.secondments.SecondmentApi.ESSEX_PDU;
import static org.y2a.secondments.SecondmentApi.agreed;
import static org.y2a.secondments.SecondmentApi.as;
import static org.y2a.secondments.SecondmentApi.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class WhoMaySeeWhatTest {

  @ParameterizedTest(name = "{0} of {1} asks for {2}: {3}")
  @CsvSource({
    "yos-manager,            yos:essex,      essex,     200",
    "yos-manager,            yos:essex,      thurrock,  404",
    "secondee,               yos:essex,      essex,     200",
    "secondee,               yos:thurrock,   essex,     404",
    "probation-manager,      pdu:N56ESXN,    essex,     200",
    "probation-manager,      pdu:N56ESXN,    liverpool, 404",
    "secondment-manager,     national:y2a,   essex,     200",
    "inspector,              national:y2a,   essex,     200",
    "yjb-analyst,            national:y2a,   essex,     200",
    "secondment-manager,     national:y2a,   nowhere,   404",
    "inspector,              yos:essex,      thurrock,  404",
    "yos-manager,            national:y2a,   essex,     404",
    "secondment-manager,     region:N56,     essex,     404",
    "case-manager,           yos:essex,      essex,     403",
    "probation-practitioner, pdu:N56ESXN,    essex,     403",
    "integration,            national:y2a,   essex,     403",
    "platform-ops,           national:y2a,   essex,     403"
  })
  void theWorkloadOfAServiceIsForItsPeopleAndTheNation(
      String role, String organisation, String yos, int status) {
    as(role, organisation).get("/v1/yos/{yos}/workload", yos).then().statusCode(status);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "secondment-manager, national:y2a, 200",
    "inspector,          national:y2a, 200",
    "yjb-analyst,        national:y2a, 200",
    "yos-manager,        yos:essex,    403",
    "probation-manager,  pdu:N56ESXN,  403",
    "inspector,          yos:essex,    403"
  })
  void allWorkloadsAreForNationalRoles(String role, String organisation, int status) {
    as(role, organisation).get("/v1/workloads").then().statusCode(status);
  }

  @Test
  void aDeliveryUnitSeesWhereItsOfficersWork() {
    var far = "plymouth";
    var unit = "pdu:" + ESSEX_PDU;
    as("probation-manager", unit).get("/v1/yos/{yos}/workload", far).then().statusCode(404);
    agreed(registered(), far, "0.2");
    as("probation-manager", unit).get("/v1/yos/{yos}/workload", far).then().statusCode(200);
  }

  @Test
  void anOfficerIsSeenByTheirServiceAndTheirUnit() {
    var officer = registered();
    agreed(officer, "hampshire", "0.2");
    sees("yos-manager", "yos:hampshire", officer, 200);
    sees("yos-manager", "yos:essex", officer, 404);
    sees("probation-manager", "pdu:" + ESSEX_PDU, officer, 200);
    sees("inspector", "national:y2a", officer, 200);
    sees("case-manager", "yos:hampshire", officer, 403);
  }

  @Test
  void aServiceListsItsOwnOfficersAndContracts() {
    var officer = registered();
    var contractId = agreed(officer, "rotherham", "0.2");
    var own = as("yos-manager", "yos:rotherham");
    own.get("/v1/officers?yos=rotherham").then().body("items.officerId", contains(officer));
    own.get("/v1/contracts?yos=rotherham")
        .then()
        .body("items.contractId", contains(contractId.toString()));
    own.get("/v1/contracts/{id}", contractId).then().statusCode(200);
    var other = as("yos-manager", "yos:essex");
    other.get("/v1/officers?yos=rotherham").then().statusCode(404);
    other.get("/v1/contracts?yos=rotherham").then().statusCode(404);
    other.get("/v1/contracts/{id}", contractId).then().statusCode(404);
  }

  @Test
  void officersAreListedPageByPage() {
    var first = registered();
    var second = registered();
    agreed(first, "blackpool", "0.2");
    agreed(second, "blackpool", "0.2");
    var national = as("inspector", "national:y2a");
    String next =
        national
            .get("/v1/officers?yos=blackpool&limit=1")
            .then()
            .body("items.officerId", contains(first))
            .extract()
            .path("next");
    national
        .get("/v1/officers?yos=blackpool&limit=1&after=" + next)
        .then()
        .body("items.officerId", contains(second))
        .body("next", equalTo(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yos-manager", "secondee", "probation-manager", "inspector", "yjb-analyst"})
  void onlyTheSecondmentManagerArrangesSecondments(String role) {
    var contract = "/v1/contracts/00000000-0000-7000-8000-000000000000";
    refuses(as(role, "national:y2a").body("{}").put("/v1/officers/SEC-ESSEX-1"));
    refuses(as(role, "national:y2a").body("{}").post("/v1/contracts"));
    refuses(as(role, "national:y2a").post(contract + "/activation"));
    refuses(as(role, "national:y2a").post(contract + "/end"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/officers?yos=essex",
        "/v1/officers/SEC-ESSEX-1",
        "/v1/contracts?yos=essex",
        "/v1/yos/essex/workload",
        "/v1/workloads"
      })
  void nobodyAsksWithoutAToken(String path) {
    given().get(path).then().statusCode(401).body("errorCode", equalTo("UNAUTHENTICATED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/officers", "/v1/contracts", "/v1/contracts?yos=essex&after=%21"})
  void aListNeedsAServiceAndItsOwnCursor(String path) {
    as("inspector", "national:y2a")
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(path.contains("after") ? "after" : "yos"));
  }

  private static void refuses(Response answer) {
    answer.then().statusCode(403).body("errorCode", equalTo("FORBIDDEN"));
  }

  private static void sees(String role, String organisation, String officer, int status) {
    as(role, organisation).get("/v1/officers/{id}", officer).then().statusCode(status);
  }
}
