package org.y2a.kit.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class DatabaseRefusalsTest {
  @Inject Jdbi jdbi;

  @BeforeEach
  void build() {
    jdbi.useHandle(
        h -> {
          h.execute(
              "create table shelf (place text, constraint one_book_in_a_place"
                  + " exclude (place with =))");
          h.execute("create sequence contention_attempt");
          h.execute(
              """
              create function lose_contention(times int, state text) returns void
              language plpgsql as $$
              begin
                if nextval('contention_attempt') <= times then
                  raise exception 'lost' using errcode = state;
                end if;
              end $$
              """);
        });
  }

  @AfterEach
  void takeDown() {
    jdbi.useHandle(
        h -> {
          h.execute("drop function lose_contention");
          h.execute("drop sequence contention_attempt");
          h.execute("drop table shelf");
        });
  }

  @Test
  void aRecordThatAnotherOneExcludesIsAConflictByTheConstraintsName() {
    post("/v1/shelves/marked-place/book").statusCode(204);
    post("/v1/shelves/marked-place/book")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("errorCode", equalTo("ONE_BOOK_IN_A_PLACE"))
        .body("detail", not(containsString("marked-place")));
  }

  @ParameterizedTest
  @CsvSource({"40001, true", "40001, false", "40P01, true", "40P01, false"})
  void workThatLosesAgainstOthersIsDoneAgain(String sqlState, boolean withKey) {
    send(withKey, "/v1/shelves/lost/2/" + sqlState).statusCode(204);
    assertThat(attempts()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"40001", "40P01"})
  void workThatKeepsLosingIsAnsweredWithWhenToComeBack(String sqlState) {
    post("/v1/shelves/lost/99/" + sqlState)
        .statusCode(503)
        .header("Retry-After", "1")
        .body("errorCode", equalTo("BUSY"));
    assertThat(attempts()).isEqualTo(4);
  }

  @Test
  void whatIsOurOwnFaultIsNotDoneAgain() {
    post("/v1/shelves/lost/99/22012").statusCode(500);
    assertThat(attempts()).isEqualTo(1);
  }

  private long attempts() {
    return jdbi.withHandle(
        h -> h.createQuery("select last_value from contention_attempt").mapTo(Long.class).one());
  }

  private static ValidatableResponse post(String address) {
    return send(true, address);
  }

  private static ValidatableResponse send(boolean withKey, String address) {
    RequestSpecification request =
        given().auth().oauth2(TestTokens.of("case-manager").organisation("yos:essex").token());
    return (withKey ? request.header("Idempotency-Key", UUID.randomUUID().toString()) : request)
        .post(address)
        .then();
  }
}
