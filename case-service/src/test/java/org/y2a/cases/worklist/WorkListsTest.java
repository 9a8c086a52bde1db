package org.y2a.cases.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class WorkListsTest {
  private final String officer = "CM-W-" + Math.abs(UUID.randomUUID().hashCode());
  private LocalDate today;
  private UUID turning;
  private UUID ending;

  @BeforeEach
  void holdTwoCases() {
    today = today();
    register(officer, "essex");
    turning =
        open(
            CaseFile.of(today.plusDays(6).minusYears(18), today.minusDays(9))
                .with("officerId", officer)
                .assessment(today, "VERY_HIGH"));
    ending =
        open(
            CaseFile.ofFifteenYearOld(today)
                .with("officerId", officer)
                .withoutOrders()
                .order("YRO", today.minusDays(90), today.plusDays(2)));
  }

  @Test
  void myCasesAreThoseThatIHoldNearestToEighteenFirst() {
    mine()
        .queryParam("limit", 1)
        .get("/v1/work-lists/my-cases")
        .then()
        .statusCode(200)
        .body("count.all", equalTo(2))
        .body("count.highRisk", equalTo(1))
        .body("items.caseId", contains(turning.toString()))
        .body("next", notNullValue());
    String next = mine().queryParam("limit", 1).get("/v1/work-lists/my-cases").path("next");
    mine()
        .queryParam("limit", 1)
        .queryParam("after", next)
        .get("/v1/work-lists/my-cases")
        .then()
        .body("items.caseId", contains(ending.toString()))
        .body("next", nullValue());
    as("case-manager", "yos:essex").get("/v1/work-lists/my-cases").then().statusCode(403);
    mine().queryParam("after", "!").get("/v1/work-lists/my-cases").then().statusCode(400);
  }

  @Test
  void thisWeekHoldsTheBirthdayAndTheEndOfTheOrderOfMyCases() {
    mine()
        .queryParam("mine", true)
        .get("/v1/work-lists/due-this-week")
        .then()
        .statusCode(200)
        .body("from", equalTo(today.toString()))
        .body("to", equalTo(today.plusDays(6).toString()))
        .body("items.kind", contains("ORDER_ENDS", "EIGHTEENTH_BIRTHDAY"))
        .body("items.caseId", contains(ending.toString(), turning.toString()))
        .body("counts.ORDER_ENDS", equalTo(1))
        .body("counts.EIGHTEENTH_BIRTHDAY", equalTo(1));
    mine()
        .queryParam("limit", 500)
        .get("/v1/work-lists/due-this-week")
        .then()
        .body("items.caseId", hasItem(turning.toString()));
    as("yos-manager", "yos:rutland")
        .get("/v1/work-lists/due-this-week")
        .then()
        .body("items", hasSize(0));
  }

  private RequestSpecification mine() {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.of("case-manager").organisation("yos:essex").officer(officer).token());
  }
}
