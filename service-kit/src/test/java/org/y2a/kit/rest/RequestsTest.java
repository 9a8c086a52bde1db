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
      {"on": "2999-01-01", "kind": "OFFICE", "agreed": true, "guests": [{"code": "A"}]}
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
        .body("{\"on\": \"2999-01-01\", \"kind\": \"HOME\"}")
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
        .body(GOOD.replace("2999", "2998"))
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
