package org.y2a.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RequestsTest {

  private static final String GOOD =
      """
      {"on": "2199-01-01", "kind": "OFFICE", "agreed": true, "guests": [{"code": "A"}]}
      """;

  @Inject Jdbi jdbi;

  private static RequestSpecification caseManager() {
    return given()
        .auth()
        .oauth2(TestTokens.of("case-manager").organisation("yos:essex").token())
        .contentType("application/json");
  }

  private long published() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select coalesce(sum(last_sequence), 0)::bigint from outbox_sequence
                    """)
                .mapTo(Long.class)
                .one());
  }

  @Test
  void everyBadFieldIsListedAtOnceAndNothingIsStored() {
    var before = published();
    caseManager()
        .body(
            """
            {"on": "tomorrow", "kind": "CANTEEN", "agreed": "yes",
             "guests": [{"code": "A"}, {"born": 7}, {"code": "far too long a code", "born": "1999-02-30"}]}
            """)
        .post("/v1/appointments")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errorCode", equalTo("INVALID_REQUEST"))
        .body("traceId", matchesPattern("[0-9a-f]{32}"))
        .body(
            "errors.field",
            containsInAnyOrder(
                "on",
                "kind",
                "agreed",
                "guests[1].born",
                "guests[1].code",
                "guests[2].code",
                "guests[2].born"));
    assertThat(published()).isEqualTo(before);
  }

  @Test
  void aRequestsOwnRuleIsNamed() {
    caseManager()
        .body("{\"on\": \"2001-01-01\", \"kind\": \"OFFICE\"}")
        .post("/v1/appointments")
        .then()
        .statusCode(400)
        .body("errors.field", contains("on"))
        .body("errors.rule", contains("NOT_PAST"));
  }

  @ParameterizedTest
  @CsvSource({
    "+9999999-01-01, WITHIN_REASON",
    "1899-12-31,     WITHIN_REASON",
    "2200-01-01,     WITHIN_REASON",
    "2027-02-30,     WRONG_TYPE",
  })
  void aDateThatNobodyCanMeanIsAFindingLikeAnyOther(String date, String rule) {
    caseManager()
        .body("{\"on\": \"%s\", \"guests\": [{\"code\": \"A\"}]}".formatted(date))
        .post("/v1/appointments")
        .then()
        .statusCode(400)
        .body("errors.field", contains("on", "kind"))
        .body("errors[0].rule", equalTo(rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "a\\nb", "\\u0085", "\\ud800"})
  void textThatIsNotPlainIsAFindingWhereverItStands(String text) {
    caseManager()
        .body(
            "{\"on\": \"2199-01-01\", \"kind\": \"OFFICE\", \"guests\": [{\"code\": \"%s\"}]}"
                .formatted(text))
        .post("/v1/appointments")
        .then()
        .statusCode(400)
        .body("errors.field", contains("guests[0].code"))
        .body("errors.rule", contains("PLAIN_TEXT"));
  }

  @ParameterizedTest
  @CsvSource({
    "on=soon,                                on,     WRONG_TYPE",
    "on=,                                    on,     REQUIRED",
    "kind=OFFICE,                            on,     REQUIRED",
    "on=%2B9999999-01-01,                    on,     WITHIN_REASON",
    "on=2027-01-01&kind=CANTEEN,             kind,   ONE_OF",
    "on=2027-01-01&guest=1-1-1-1-1,          guest,  WRONG_TYPE",
    "on=2027-01-01&agreed=maybe,             agreed, WRONG_TYPE",
    "on=2027-01-01&most=all,                 most,   WRONG_TYPE",
    "on=2027-01-01&most=%00,                 most,   PLAIN_TEXT",
  })
  void aQueryParameterThatCannotBeReadIsNamedWithItsRule(String query, String field, String rule) {
    caseManager()
        .urlEncodingEnabled(false)
        .get("/v1/appointments/at/office?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", contains(field))
        .body("errors.rule", contains(rule));
  }

  @Test
  void allBadQueryParametersAreNamedAtOnceButOnlyToWhoMayAsk() {
    var bad = "/v1/appointments/at/office?on=soon&kind=CANTEEN&most=1.5";
    caseManager()
        .get(bad)
        .then()
        .statusCode(400)
        .body("errors.field", contains("on", "kind", "most"));
    given().get(bad).then().statusCode(401);
  }

  @Test
  void goodQueryParametersReachTheOperation() {
    caseManager()
        .get(
            "/v1/appointments/at/office?on=2027-01-01&kind=HOME&agreed=true&most=7&guest="
                + UUID.randomUUID())
        .then()
        .statusCode(200)
        .body("on", equalTo("2027-01-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"of/nobody", "at/%00?on=2027-01-01"})
  void aPathThatCannotBeOneIsNotFound(String path) {
    caseManager().urlEncodingEnabled(false).get("/v1/appointments/" + path).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[1]", "\"text\"", "{\"on\": {}}", "{} {}"})
  void aBodyThatIsNoRequestIsRefused(String body) {
    caseManager().body(body).post("/v1/appointments").then().statusCode(400);
  }

  @Test
  void theValueSentIsNeverEchoed() {
    var answer =
        caseManager().body("{\"on\": \"Zaphod\", \"kind\": \"Zaphod\"}").post("/v1/appointments");
    assertThat(answer.asString()).doesNotContain("Zaphod");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/appointments, text/plain, 415, UNSUPPORTED_MEDIA_TYPE",
    "/v1/nowhere, application/json, 404, NOT_FOUND"
  })
  void otherRefusalsAreProblemsToo(String path, String type, int status, String errorCode) {
    caseManager()
        .contentType(type)
        .body(GOOD)
        .post(path)
        .then()
        .statusCode(status)
        .body("errorCode", equalTo(errorCode));
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    caseManager()
        .body(" ".repeat(2_000_000) + GOOD)
        .post("/v1/appointments")
        .then()
        .statusCode(413);
  }

  @Test
  void withoutTokenIs401AndWithoutRole403() {
    given()
        .contentType("application/json")
        .body(GOOD)
        .post("/v1/appointments")
        .then()
        .statusCode(401)
        .body("errorCode", equalTo("UNAUTHENTICATED"));
    given()
        .auth()
        .oauth2("not-a-token")
        .get("/v1/appointments")
        .then()
        .statusCode(401)
        .body("errorCode", equalTo("UNAUTHENTICATED"));
    given()
        .auth()
        .oauth2(TestTokens.of("inspector").organisation("national:y2a").token())
        .get("/v1/appointments")
        .then()
        .statusCode(403)
        .body("errorCode", equalTo("FORBIDDEN"));
  }

  @Test
  void aConflictUndoesWhatWasPublished() {
    var before = published();
    caseManager()
        .body("{\"on\": \"2199-01-01\", \"kind\": \"HOME\"}")
        .post("/v1/appointments")
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("NO_HOME_VISITS"));
    assertThat(published()).isEqualTo(before);
  }

  @Test
  void theSameKeyAndBodyIsDoneOnceAndAnsweredTwice() {
    var key = UUID.randomUUID().toString();
    var before = made();
    var first = caseManager().header("Idempotency-Key", key).body(GOOD).post("/v1/appointments");
    var second = caseManager().header("Idempotency-Key", key).body(GOOD).post("/v1/appointments");
    first.then().statusCode(201);
    second
        .then()
        .statusCode(201)
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"))
        .body(equalTo(first.asString()));
    assertThat(made()).isEqualTo(before + 1);
  }

  @Test
  void theSameKeyWithAnotherBodyIs422() {
    var key = UUID.randomUUID().toString();
    caseManager().header("Idempotency-Key", key).body(GOOD).post("/v1/appointments");
    caseManager()
        .header("Idempotency-Key", key)
        .body(GOOD.replace("2199", "2198"))
        .post("/v1/appointments")
        .then()
        .statusCode(422)
        .body("errorCode", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void aFailedRequestLeavesItsKeyFree() {
    var key = UUID.randomUUID().toString();
    caseManager()
        .header("Idempotency-Key", key)
        .body(GOOD.replace("OFFICE", "HOME"))
        .post("/v1/appointments");
    caseManager()
        .header("Idempotency-Key", key)
        .body(GOOD)
        .post("/v1/appointments")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "absent",
      value = {"absent, 428", "'\"6\"', 412", "'\"7\"', 204"})
  void anUpdateNeedsTheVersionThatWasRead(String ifMatch, int status) {
    var request = caseManager().body(GOOD);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    request.put("/v1/appointments").then().statusCode(status);
  }

  private int made() {
    return caseManager().get("/v1/appointments").then().extract().<Integer>path("made");
  }
}
