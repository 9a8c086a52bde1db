package org.y2a.secondments.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.secondments.SecondmentApi.agree;
import static org.y2a.secondments.SecondmentApi.newOfficerId;
import static org.y2a.secondments.SecondmentApi.read;
import static org.y2a.secondments.SecondmentApi.registered;
import static org.y2a.secondments.SecondmentApi.secondmentManager;
import static org.y2a.secondments.SecondmentApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RefusedContractsTest {

  @Inject Jdbi jdbi;

  private long contractsBefore;

  @BeforeEach
  void count() {
    contractsBefore = contracts();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(contracts()).isEqualTo(contractsBefore);
  }

  @Test
  void allMissingFieldsAreListed() {
    secondmentManager()
        .body("{}")
        .post("/v1/contracts")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errorCode", equalTo("INVALID_REQUEST"))
        .body("errors.field", containsInAnyOrder("officerId", "yos", "fte", "startsOn"));
  }

  @Test
  void allWrongFieldsAreListed() {
    secondmentManager()
        .body(
            """
            {"officerId": "sec 1", "yos": "atlantis", "fte": "half", "startsOn": "1066-10-14", "endsOn": "2026-02-30"}
            """)
        .post("/v1/contracts")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("officerId", "yos", "fte", "startsOn", "endsOn"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.1", "0.25", "1.1", "10", "1e1000000", "0.10000000000000000000001"})
  void fteIsInTenthsUpToOne(String fte) {
    secondmentManager()
        .body(
            """
            {"officerId": "SEC-1", "yos": "essex", "fte": %s, "startsOn": "2026-04-01"}
            """
                .formatted(fte))
        .post("/v1/contracts")
        .then()
        .statusCode(400)
        .body("errors.field", contains("fte"))
        .body("errors.rule", contains("FTE"));
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    agree(registered(), "essex", "0.5", today(), today().minusDays(1))
        .statusCode(400)
        .body("errors.field", contains("endsOn"))
        .body("errors.rule", contains("NOT_BEFORE_START"));
  }

  @Test
  void onlyRegisteredOfficersAreSeconded() {
    agree(newOfficerId(), "essex", "0.5", today(), null)
        .statusCode(400)
        .body("errors.field", contains("officerId"))
        .body("errors.rule", contains("KNOWN"));
  }

  @Test
  void aContractThatIsNotThereIsNotFound() {
    read(UUID.randomUUID()).statusCode(404).body("errorCode", equalTo("NOT_FOUND"));
    secondmentManager().get("/v1/contracts/not-an-id").then().statusCode(404);
    secondmentManager().post("/v1/contracts/{id}/end", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void onlyJsonIsTaken() {
    secondmentManager()
        .contentType("text/plain")
        .body("officer")
        .post("/v1/contracts")
        .then()
        .statusCode(415)
        .body("errorCode", equalTo("UNSUPPORTED_MEDIA_TYPE"));
  }

  @Test
  void nobodyWritesWithoutAToken() {
    given().contentType("application/json").body("{}").post("/v1/contracts").then().statusCode(401);
  }

  private long contracts() {
    return jdbi.withHandle(
        h -> h.createQuery("select count(*) from contract").mapTo(Long.class).one());
  }
}
