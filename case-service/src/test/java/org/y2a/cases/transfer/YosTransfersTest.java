package org.y2a.cases.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class YosTransfersTest {
  private static final String OFFERED = "youth-case.yos-transfer.offered.v1";
  private static final String REFUSED = "youth-case.yos-transfer.refused.v1";
  private static final String MOVED = "youth-case.responsibility.moved.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;
  @Inject YosTransferDay day;

  private LocalDate today;
  private UUID caseId;

  @BeforeEach
  void openInEssex() {
    today = today();
    register("CM-ESSEX-1", "essex");
    register("CM-CARDIFF-1", "cardiff");
    caseId =
        open(
            CaseFile.ofFifteenYearOld(today)
                .with("officerId", "CM-ESSEX-1")
                .assessment(today, "HIGH"));
  }

  @Test
  void theReceivingServiceSeesTheOfferAloneAndTheCaseOnceItHasAccepted() {
    UUID transfer = offer(today);
    receiving().get("/v1/cases/{id}", caseId).then().statusCode(404);
    receiving()
        .get("/v1/yos-transfers?state=OFFERED")
        .then()
        .statusCode(200)
        .body("items.transferId", hasItem(transfer.toString()));
    ValidatableResponse seen =
        receiving().get("/v1/yos-transfers/{id}", transfer).then().statusCode(200);
    seen.body("rosh", equalTo("HIGH")).body("fromYos", equalTo("essex"));
    assertThat(seen.extract().asString()).doesNotContain("Robin", "Example", "dateOfBirth");
    assertThat(readsBy("yos:cardiff")).isEqualTo(2);
    as("yos-manager", "yos:kent").get("/v1/yos-transfers/{id}", transfer).then().statusCode(404);
    caseManager().get("/v1/yos-transfers/{id}", transfer).then().statusCode(200);

    accept(transfer, "CM-CARDIFF-1").statusCode(204);
    receiving()
        .get("/v1/cases/{id}", caseId)
        .then()
        .statusCode(200)
        .body("yos", equalTo("cardiff"))
        .body("officer.officerId", equalTo("CM-CARDIFF-1"))
        .body("child.homeLocalAuthority", equalTo("W06000015"))
        .body("responsible.organisation", equalTo("yos:cardiff"));
    caseManager().get("/v1/cases/{id}", caseId).then().statusCode(404);
    List<Published> events = events(4);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly(
            "youth-case.case.opened.v1", OFFERED, MOVED, "youth-case.officer.allocated.v1");
    assertThat(events.get(2).data().get("nation").asText()).isEqualTo("WALES");
    assertThat(events.get(2).data().get("from").asText()).isEqualTo("yos:essex");
  }

  @Test
  void responsibilityMovesOnTheAgreedDayAndNotBefore() throws Exception {
    UUID transfer = offer(today.plusDays(3));
    accept(transfer, "CM-CARDIFF-1").statusCode(204);
    day.run(today.plusDays(2));
    read(caseId).body("responsible.organisation", equalTo("yos:essex"));
    caseManager().get("/v1/cases/{id}", caseId).then().statusCode(200);
    try (var threads = Executors.newFixedThreadPool(3)) {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        runs.add(threads.submit(() -> day.run(today.plusDays(3))));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    }
    read(caseId)
        .body("responsible.organisation", equalTo("yos:cardiff"))
        .body("officer.officerId", equalTo("CM-CARDIFF-1"));
    assertThat(events(4)).extracting(Published::type).filteredOn(MOVED::equals).hasSize(1);
  }

  @Test
  void aRefusalLeavesTheOfferingServiceResponsible() {
    UUID transfer = offer(today);
    refuse(transfer, "BECAUSE").statusCode(400).body("errors[0].field", equalTo("reason"));
    refuse(transfer, "TEMPORARY_STAY").statusCode(204);
    refuse(transfer, "TEMPORARY_STAY").statusCode(409);
    accept(transfer, "CM-CARDIFF-1")
        .statusCode(409)
        .body("errorCode", equalTo("YOS_TRANSFER_NOT_OPEN"));
    receiving()
        .get("/v1/yos-transfers/{id}", transfer)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("rosh", nullValue());
    read(caseId).body("responsible.organisation", equalTo("yos:essex"));
    Published refused = events(3).getLast();
    assertThat(refused.type()).isEqualTo(REFUSED);
    assertThat(refused.data().get("reason").asText()).isEqualTo("TEMPORARY_STAY");
    offer(today);
  }

  @Test
  void anOfferIsMadeOnceAndCanBeTakenBack() {
    UUID transfer = offer(today);
    tryOffer(today, "cardiff").statusCode(409).body("errorCode", equalTo("YOS_TRANSFER_OPEN"));
    withdraw(as("yos-manager", "yos:kent"), transfer, "MADE_IN_ERROR").statusCode(404);
    withdraw(receiving(), transfer, "MADE_IN_ERROR")
        .statusCode(409)
        .body("errorCode", equalTo("YOS_TRANSFER_NOT_ANSWERED"));
    withdraw(caseManager(), transfer, "BECAUSE").statusCode(400);
    withdraw(caseManager(), transfer, "MADE_IN_ERROR").statusCode(204);
    accept(transfer, "CM-CARDIFF-1").statusCode(409);
    offer(today);
  }

  @ParameterizedTest
  @ValueSource(strings = {"essex", "cardiff"})
  void whatIsAgreedCanBeTakenBackByEitherServiceUntilItTakesHold(String yos) {
    UUID transfer = offer(today.plusDays(3));
    accept(transfer, "CM-CARDIFF-1").statusCode(204);
    withdraw(as("yos-manager", "yos:" + yos), transfer, "CHILD_DID_NOT_MOVE").statusCode(204);
    withdraw(as("yos-manager", "yos:" + yos), transfer, "OTHER").statusCode(409);
    day.run(today.plusDays(3));
    read(caseId).body("responsible.organisation", equalTo("yos:essex"));
    caseManager()
        .get("/v1/yos-transfers/{id}", transfer)
        .then()
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawnBy", equalTo(yos))
        .body("withdrawalReason", equalTo("CHILD_DID_NOT_MOVE"));
    Published withdrawn = events(3).getLast();
    assertThat(withdrawn.type()).isEqualTo("youth-case.yos-transfer.withdrawn.v1");
    assertThat(withdrawn.data().get("withdrawnBy").asText()).isEqualTo(yos);
    caseManager()
        .get("/v1/cases/{id}/history", caseId)
        .then()
        .body("what", hasItem("YOS_TRANSFER_WITHDRAWN"))
        .body("facts.reason", hasItem("CHILD_DID_NOT_MOVE"));
    accept(offer(today), "CM-CARDIFF-1").statusCode(204);
  }

  @Test
  void aMoveThatHasTakenHoldIsNotTakenBack() {
    UUID transfer = offer(today);
    accept(transfer, "CM-CARDIFF-1").statusCode(204);
    withdraw(receiving(), transfer, "OTHER").statusCode(409);
  }

  @Test
  void aRestrictedCaseIsTakenOnlyByThoseWhoAreNamed() {
    UUID transfer = offer(today);
    as("yos-manager", "yos:essex")
        .body(Map.of("officers", List.of("CM-ESSEX-1", "YM-CARDIFF-1"), "reasonCode", "SAFETY"))
        .put("/v1/cases/{id}/restriction", caseId)
        .then()
        .statusCode(204);
    accept(transfer, "CM-CARDIFF-1").statusCode(404);
    refuse(transfer, "TEMPORARY_STAY").statusCode(404);
    withdraw(receiving(), transfer, "OTHER").statusCode(404);
    given()
        .auth()
        .oauth2(
            TestTokens.of("yos-manager")
                .organisation("yos:cardiff")
                .officer("YM-CARDIFF-1")
                .token())
        .contentType(ContentType.JSON)
        .body(Map.of("officerId", "CM-CARDIFF-1"))
        .post("/v1/yos-transfers/{id}/acceptance", transfer)
        .then()
        .statusCode(204);
  }

  @Test
  void whatNobodyAnswersInTimeIsAnAlarmUntilItIsOfferedAnew() {
    UUID transfer = offer(today);
    day.run(today.plusDays(30));
    unanswered().body("items.transferId", hasItem(transfer.toString()));
    read(caseId).body("responsible.organisation", equalTo("yos:essex"));
    accept(transfer, "CM-CARDIFF-1").statusCode(409);
    offer(today);
    unanswered().body("items.transferId", not(hasItem(transfer.toString())));
  }

  @Test
  void aMoveThatASystemRecordsOvertakesTheOffer() {
    UUID transfer = offer(today);
    integrator()
        .body(
            Map.of("toYos", "kent", "homeLocalAuthority", "E10000016", "movedOn", today.toString()))
        .post("/v1/cases/{id}/yos-moves", caseId)
        .then()
        .statusCode(204);
    accept(transfer, "CM-CARDIFF-1").statusCode(409);
    receiving().get("/v1/yos-transfers/{id}", transfer).then().body("state", equalTo("OVERTAKEN"));
  }

  @Test
  void aClosedCaseIsNotMovedOnTheAgreedDay() {
    accept(offer(today.plusDays(3)), "CM-CARDIFF-1").statusCode(204);
    caseManager()
        .body(Map.of("closedOn", today.toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(204);
    day.run(today.plusDays(3));
    read(caseId).body("status", equalTo("CLOSED")).body("yos", equalTo("essex"));
  }

  @Test
  void anOfferWithFaultsIsRefusedWithAllOfThem() {
    caseManager()
        .body(
            Map.of(
                "toYos",
                "atlantis",
                "homeLocalAuthority",
                "S12000036",
                "reason",
                "CHILD_MOVED_HOME",
                "transferOn",
                today.minusDays(1).toString()))
        .post("/v1/cases/{id}/yos-transfers", caseId)
        .then()
        .statusCode(400)
        .body("errors.field", contains("toYos", "homeLocalAuthority", "transferOn"));
    tryOffer(today, "essex").statusCode(409).body("errorCode", equalTo("SAME_SERVICE"));
    UUID transfer = offer(today);
    accept(transfer, "CM-ESSEX-1").statusCode(400).body("errors[0].field", equalTo("officerId"));
    receiving()
        .header("If-Match", "\"9\"")
        .body(Map.of("officerId", "CM-CARDIFF-1"))
        .post("/v1/yos-transfers/{id}/acceptance", transfer)
        .then()
        .statusCode(412);
    as("inspector", "national:y2a").get("/v1/yos-transfers").then().statusCode(403);
    as("case-manager", "yos:kent").get("/v1/yos-transfers").then().body("items", empty());
  }

  private static RequestSpecification receiving() {
    return as("yos-manager", "yos:cardiff");
  }

  private UUID offer(LocalDate transferOn) {
    return UUID.fromString(
        tryOffer(transferOn, "cardiff").statusCode(201).extract().path("transferId"));
  }

  private ValidatableResponse tryOffer(LocalDate transferOn, String toYos) {
    return caseManager()
        .body(
            Map.of(
                "toYos",
                toYos,
                "homeLocalAuthority",
                "W06000015",
                "reason",
                "CHILD_MOVED_HOME",
                "transferOn",
                transferOn.toString()))
        .post("/v1/cases/{id}/yos-transfers", caseId)
        .then();
  }

  private static ValidatableResponse accept(UUID transfer, String officerId) {
    return receiving()
        .body(Map.of("officerId", officerId))
        .post("/v1/yos-transfers/{id}/acceptance", transfer)
        .then();
  }

  private static ValidatableResponse refuse(UUID transfer, String reason) {
    return receiving()
        .body(Map.of("reason", reason))
        .post("/v1/yos-transfers/{id}/refusal", transfer)
        .then();
  }

  private static ValidatableResponse withdraw(
      RequestSpecification who, UUID transfer, String reason) {
    return who.body(Map.of("reason", reason))
        .post("/v1/yos-transfers/{id}/withdrawal", transfer)
        .then();
  }

  private static ValidatableResponse unanswered() {
    return caseManager()
        .queryParam("unansweredInTime", true)
        .queryParam("limit", 500)
        .get("/v1/yos-transfers")
        .then()
        .statusCode(200);
  }

  private long readsBy(String organisation) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select count(*) from access_audit
                    where record_id = :id and action = 'READ' and organisation = :organisation
                    """)
                .bind("id", caseId.toString())
                .bind("organisation", organisation)
                .mapTo(Long.class)
                .one());
  }

  private List<Published> events(int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", caseId, expected);
  }
}
