package org.y2a.secondments;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.y2a.kit.test.TestTokens;

/** The service as its callers see it. */
public final class SecondmentApi {

  /** The delivery unit that covers Essex in the directory. */
  public static final String ESSEX_PDU = "N56ESXN";

  private static final AtomicInteger OFFICERS = new AtomicInteger();

  private SecondmentApi() {}

  public static RequestSpecification as(String role, String organisation) {
    return given()
        .auth()
        .oauth2(TestTokens.of(role).organisation(organisation).token())
        .contentType(ContentType.JSON);
  }

  public static RequestSpecification secondmentManager() {
    return as("secondment-manager", "national:y2a");
  }

  public static RequestSpecification operator() {
    return as("platform-ops", "national:y2a");
  }

  public static LocalDate today() {
    return LocalDate.parse(
        operator().get("/v1/clock").then().statusCode(200).extract().path("today"));
  }

  public static void moveClockTo(LocalDate day) {
    operator().body(Map.of("today", day.toString())).put("/v1/clock").then().statusCode(200);
  }

  /** An identifier that no other test uses. */
  public static String newOfficerId() {
    return "SEC-TEST-" + OFFICERS.incrementAndGet();
  }

  public static String registered() {
    return registered("PO", 4);
  }

  public static String registered(String role, int band) {
    var officerId = newOfficerId();
    register(officerId, role, band, ESSEX_PDU).statusCode(200);
    return officerId;
  }

  public static ValidatableResponse register(String id, String role, int band, String homePdu) {
    return secondmentManager()
        .body(Map.of("role", role, "band", band, "homePdu", homePdu))
        .put("/v1/officers/{id}", id)
        .then();
  }

  public static ValidatableResponse agree(
      String officerId, String yos, String fte, LocalDate startsOn, LocalDate endsOn) {
    var body = new HashMap<String, Object>();
    body.put("officerId", officerId);
    body.put("yos", yos);
    body.put("fte", new BigDecimal(fte));
    body.put("startsOn", startsOn.toString());
    if (endsOn != null) {
      body.put("endsOn", endsOn.toString());
    }
    return secondmentManager().body(body).post("/v1/contracts").then();
  }

  public static UUID agreed(String officerId, String yos, String fte) {
    return idOf(agree(officerId, yos, fte, today(), null).statusCode(201));
  }

  public static UUID active(String officerId, String yos, String fte) {
    var contractId = agreed(officerId, yos, fte);
    activate(contractId).statusCode(200);
    return contractId;
  }

  public static UUID idOf(ValidatableResponse contract) {
    return UUID.fromString(contract.extract().path("contractId"));
  }

  public static ValidatableResponse activate(UUID contractId) {
    return secondmentManager().post("/v1/contracts/{id}/activation", contractId).then();
  }

  public static ValidatableResponse end(UUID contractId) {
    return secondmentManager().post("/v1/contracts/{id}/end", contractId).then();
  }

  public static ValidatableResponse read(UUID contractId) {
    return secondmentManager().get("/v1/contracts/{id}", contractId).then();
  }

  public static ValidatableResponse workload(String yos) {
    return secondmentManager().get("/v1/yos/{yos}/workload", yos).then();
  }
}
