package org.y2a.kit.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ClockResourceTest {

  @Inject BusinessClock clock;
  @Inject Jdbi jdbi;

  @AfterEach
  void backToRealTime() {
    jdbi.useHandle(h -> h.execute("delete from business_clock"));
  }

  private static ValidatableResponse move(String role, String day) {
    return given()
        .contentType("application/json")
        .auth()
        .oauth2(TestTokens.of(role).organisation("national:y2a").token())
        .body("{\"today\": \"%s\"}".formatted(day))
        .put("/v1/clock")
        .then();
  }

  @Test
  void businessTimeMovesToAnyDayAtFirstAndOnlyForwardsThen() {
    move("platform-ops", "2019-03-30").statusCode(200).body("today", equalTo("2019-03-30"));
    move("platform-ops", "2019-03-31").statusCode(200).body("today", equalTo("2019-03-31"));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2019, 3, 31));
    move("platform-ops", "2019-03-30")
        .statusCode(400)
        .body("errors.rule", contains("NOT_BACKWARDS"));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2019, 3, 31));
  }

  @Test
  void onTheDayThatSummerTimeBeginsItIsStillThatDayInLondon() {
    move("platform-ops", "2026-03-29").statusCode(200);
    assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 3, 29));
    assertThat(clock.now()).asString().startsWith("2026-03-29T07:00");
  }

  @Test
  void onlyPlatformOperationsMoveIt() {
    move("case-manager", "2019-03-30").statusCode(403);
  }
}
