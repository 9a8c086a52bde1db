package org.y2a.secondments.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.y2a.secondments.SecondmentApi.activate;
import static org.y2a.secondments.SecondmentApi.active;
import static org.y2a.secondments.SecondmentApi.agree;
import static org.y2a.secondments.SecondmentApi.agreed;
import static org.y2a.secondments.SecondmentApi.end;
import static org.y2a.secondments.SecondmentApi.idOf;
import static org.y2a.secondments.SecondmentApi.moveClockTo;
import static org.y2a.secondments.SecondmentApi.read;
import static org.y2a.secondments.SecondmentApi.registered;
import static org.y2a.secondments.SecondmentApi.secondmentManager;
import static org.y2a.secondments.SecondmentApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.secondments.Happenings;
import org.y2a.secondments.News;
import org.y2a.secondments.PublishedEvents;
import org.y2a.secondments.PublishedEvents.Published;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ContractLifeTest {

  private static final String YOS = "suffolk";

  @Inject PublishedEvents published;
  @Inject News news;

  @Test
  void aContractIsAgreedTakenUpAndEnded() {
    var officerId = registered();
    var start = today();
    var agreed =
        agree(officerId, YOS, "0.5", start.minusDays(30), null)
            .statusCode(201)
            .header("ETag", "\"1\"")
            .body("status", equalTo("AGREED"))
            .body("fte", equalTo(0.5f))
            .body("endsOn", equalTo(start.minusDays(30).plusYears(3).minusDays(1).toString()))
            .body("$", not(hasKey("activatedOn")));
    var contractId = idOf(agreed);
    agreed.header("Location", endsWith("/v1/contracts/" + contractId));
    activate(contractId)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("ACTIVE"))
        .body("activatedOn", equalTo(start.toString()));
    moveClockTo(start.plusDays(3));
    end(contractId)
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("status", equalTo("ENDED"))
        .body("endedOn", equalTo(start.plusDays(3).toString()));
    read(contractId).statusCode(200).header("ETag", "\"3\"").body("status", equalTo("ENDED"));
  }

  @Test
  void otherServicesAreToldWhenItBeginsAndEnds() {
    var officerId = registered("PSO", 3);
    var contractId = active(officerId, YOS, "1");
    end(contractId).statusCode(200);
    var events = published.about(contractId);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly("secondment.contract.activated.v1", "secondment.contract.ended.v1");
    assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L);
    var today = today();
    assertThat(events.getFirst().data())
        .hasToString(
            "{\"contractId\":\"%s\",\"officerId\":\"%s\",\"yos\":\"%s\",\"band\":3,\"fte\":1.0,\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
                .formatted(contractId, officerId, YOS, today, today.plusYears(3).minusDays(1)));
    assertThat(events.getLast().data())
        .hasToString(
            "{\"contractId\":\"%s\",\"officerId\":\"%s\",\"yos\":\"%s\",\"endedOn\":\"%s\"}"
                .formatted(contractId, officerId, YOS, today));
  }

  @Test
  void nothingIsToldOfAnAgreementAlone() {
    assertThat(published.about(agreed(registered(), YOS, "0.2"))).isEmpty();
  }

  @Test
  void stepsOutOfTurnAreConflicts() {
    var today = today();
    var agreed = agreed(registered(), YOS, "0.2");
    end(agreed).statusCode(409).body("errorCode", equalTo("CONTRACT_NOT_ACTIVE"));
    activate(agreed).statusCode(200);
    activate(agreed).statusCode(409).body("errorCode", equalTo("CONTRACT_NOT_AGREED"));
    end(agreed).statusCode(200);
    end(agreed).statusCode(409).body("errorCode", equalTo("CONTRACT_NOT_ACTIVE"));
    activate(idOf(agree(registered(), YOS, "0.2", today.plusDays(1), null)))
        .statusCode(409)
        .body("errorCode", equalTo("CONTRACT_NOT_STARTED"));
    activate(idOf(agree(registered(), YOS, "0.2", today.minusDays(9), today.minusDays(1))))
        .statusCode(409)
        .body("errorCode", equalTo("CONTRACT_OVER"));
  }

  @Test
  void itDoesNotEndWhileItsOfficerHoldsCasesThere() {
    var officerId = registered();
    var here = active(officerId, YOS, "0.5");
    var elsewhere = active(officerId, "norfolk", "0.5");
    var held = Happenings.in(YOS);
    news.tell(held.opened(officerId, RiskLevel.LOW));
    news.awaitHeard(held.caseId());
    end(here).statusCode(409).body("errorCode", equalTo("OFFICER_HOLDS_CASES"));
    end(elsewhere).statusCode(200);
    read(here).body("status", equalTo("ACTIVE"));
    assertThat(published.about(here)).hasSize(1);
    news.tell(held.allocated("CM-SUFFOLK-1"));
    news.awaitHeard(held.caseId());
    end(here).statusCode(200);
  }

  @Test
  void aStepHonoursTheVersionSent() {
    var contractId = agreed(registered(), YOS, "0.2");
    secondmentManager()
        .header("If-Match", "\"9\"")
        .post("/v1/contracts/{id}/activation", contractId)
        .then()
        .statusCode(412);
    secondmentManager()
        .header("If-Match", "\"1\"")
        .post("/v1/contracts/{id}/activation", contractId)
        .then()
        .statusCode(200);
  }

  @Test
  void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
    var officerId = registered();
    var key = UUID.randomUUID().toString();
    var body =
        Map.of("officerId", officerId, "yos", YOS, "fte", 0.6, "startsOn", today().toString());
    var first = idOf(keyed(key, body).statusCode(201));
    assertThat(idOf(keyed(key, body).statusCode(201))).isEqualTo(first);
  }

  @Test
  void anEmptyObjectIsAsGoodAsNoBodyForAStep() {
    var contractId = agreed(registered(), YOS, "0.2");
    secondmentManager()
        .body("{}")
        .post("/v1/contracts/{id}/activation", contractId)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse keyed(String key, Object body) {
    return secondmentManager()
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/contracts")
        .then();
  }
}
