package org.y2a.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.y2a.kit.test.TestTokens;

/** The service as its callers see it. */
public final class CaseApi {
  private CaseApi() {}

  public static RequestSpecification as(String role, String organisation) {
    return withToken(TestTokens.of(role).organisation(organisation));
  }

  public static RequestSpecification caseManager() {
    return withToken(TestTokens.of("case-manager").organisation("yos:essex").officer("CM-ESSEX-1"));
  }

  public static RequestSpecification yosManager() {
    return as("yos-manager", "yos:essex");
  }

  public static RequestSpecification integrator() {
    return withToken(
        TestTokens.of("integration", "integration:cases").organisation("national:y2a"));
  }

  public static RequestSpecification operator() {
    return as("platform-ops", "national:y2a");
  }

  private static RequestSpecification withToken(TestTokens token) {
    return given().auth().oauth2(token.token()).contentType(ContentType.JSON);
  }

  public static LocalDate today() {
    return LocalDate.parse(
        operator().get("/v1/clock").then().statusCode(200).extract().path("today"));
  }

  /** Moves business time; the day's work is done when it returns. */
  public static void moveClockTo(LocalDate day) {
    operator().body(Map.of("today", day.toString())).put("/v1/clock").then().statusCode(200);
  }

  public static UUID open(CaseFile file) {
    return UUID.fromString(tryOpen(file).statusCode(201).extract().path("caseId"));
  }

  public static ValidatableResponse tryOpen(CaseFile file) {
    return caseManager().body(file.body()).post("/v1/cases").then();
  }

  public static ValidatableResponse read(UUID caseId) {
    return integrator().get("/v1/cases/{id}", caseId).then();
  }

  public static String etag(UUID caseId) {
    return read(caseId).statusCode(200).extract().header("ETag");
  }

  public static void register(String officerId, String yos) {
    integrator()
        .body(Map.of("yos", yos, "role", "CASE_MANAGER"))
        .put("/v1/officers/{id}", officerId)
        .then()
        .statusCode(200);
  }
}
