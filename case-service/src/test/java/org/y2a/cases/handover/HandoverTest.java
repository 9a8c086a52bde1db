package org.y2a.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.moveClockTo;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.kit.inbox.RejectedEvent;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class HandoverTest {
  private static final String PDU = "N56ESXN";
  private static final String MOVED = "youth-case.responsibility.moved.v1";
  private static final String EIGHTEEN = "youth-case.transfer-age.reached.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Handovers handovers;
  @Inject HandoverDay handoverDay;
  @Inject Jdbi jdbi;

  private LocalDate today;
  private LocalDate eighteen;
  private UUID caseId;
  private final UUID transitionId = UUID.randomUUID();

  @BeforeEach
  void openSeventeen() {
    today = today();
    eighteen = today.plusDays(10);
    caseId = open(CaseFile.of(eighteen.minusYears(18), today.minusDays(30)));
  }

  @Test
  void anAcceptanceForTodayMovesEverythingInOneStep() {
    accept(transitionId, today);
    read(caseId)
        .body("status", equalTo("TRANSFERRED"))
        .body("responsible.organisation", equalTo("pdu:" + PDU))
        .body("officer.officerId", equalTo("PP-N56ESXN-1"))
        .body("officer.role", equalTo("PRACTITIONER"));
    Published moved = events(3).getLast();
    assertThat(moved.type()).isEqualTo(MOVED);
    assertThat(moved.data().get("from").asText()).isEqualTo("yos:essex");
    assertThat(moved.data().get("to").asText()).isEqualTo("pdu:" + PDU);
    assertThat(moved.data().get("reason").asText()).isEqualTo("TRANSFER_AT_18");
    assertThat(moved.data().get("transitionId").asText()).isEqualTo(transitionId.toString());
    assertThat(moved.data().get("movedOn").asText()).isEqualTo(today.toString());
  }

  @Test
  void theUnitSeesTheCaseOnlyOnceItIsResponsible() {
    as("probation-practitioner", "pdu:" + PDU).get("/v1/cases/{id}", caseId).then().statusCode(404);
    accept(transitionId, today);
    as("probation-practitioner", "pdu:" + PDU).get("/v1/cases/{id}", caseId).then().statusCode(200);
    as("probation-manager", "pdu:N57EKNT").get("/v1/cases/{id}", caseId).then().statusCode(404);
    caseManager().get("/v1/cases/{id}", caseId).then().statusCode(200);
  }

  @Test
  void theYouthSideStaysResponsibleUntilTheAgreedDay() {
    accept(transitionId, eighteen);
    moveClockTo(eighteen.minusDays(1));
    read(caseId)
        .body("status", equalTo("OPEN"))
        .body("responsible.organisation", equalTo("yos:essex"));
    moveClockTo(eighteen);
    read(caseId)
        .body("status", equalTo("TRANSFERRED"))
        .body("responsible.organisation", equalTo("pdu:" + PDU));
    assertThat(types(4)).endsWith(EIGHTEEN, MOVED);
  }

  @Test
  void aHandoverBeforeTheDaysWatchDoesNotHideTheBirthday() {
    makeItsBirthday();
    accept(transitionId, today);
    assertThat(types(4)).endsWith(EIGHTEEN, MOVED);
  }

  @Test
  void aRepeatedAcceptanceChangesNothing() {
    accept(transitionId, today);
    accept(transitionId, today);
    accept(UUID.randomUUID(), today);
    assertThat(types(3)).filteredOn(MOVED::equals).hasSize(1);
    read(caseId).header("ETag", equalTo("\"2\""));
  }

  @Test
  void aWaitingAcceptanceIsNotReplacedByAnother() {
    accept(transitionId, eighteen);
    accept(transitionId, eighteen);
    accept(UUID.randomUUID(), today);
    read(caseId).body("status", equalTo("OPEN"));
  }

  @Test
  void anAcceptedHandoverStandsWhenTheChildMoves() {
    accept(transitionId, eighteen);
    integrator()
        .body(
            Map.of(
                "toYos", "kent",
                "homeLocalAuthority", "E10000016",
                "movedOn", today.toString()))
        .post("/v1/cases/{id}/yos-moves", caseId)
        .then()
        .statusCode(204);
    moveClockTo(eighteen);
    read(caseId)
        .body("status", equalTo("TRANSFERRED"))
        .body("yos", equalTo("kent"))
        .body("responsible.organisation", equalTo("pdu:" + PDU));
  }

  @Test
  void aClosedCaseIsNotHandedOver() {
    accept(transitionId, eighteen);
    caseManager()
        .body(Map.of("closedOn", today.toString(), "reason", "DIED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(204);
    accept(UUID.randomUUID(), today);
    handoverDay.run(eighteen);
    read(caseId).body("status", equalTo("CLOSED"));
    assertThat(types(3)).doesNotContain(MOVED);
  }

  @Test
  void aWithdrawnTransitionIsNotExecuted() {
    accept(transitionId, eighteen);
    QuarkusTransaction.requiringNew().run(() -> handovers.withdraw(transitionId, caseId));
    handoverDay.run(eighteen);
    read(caseId).body("status", equalTo("OPEN"));
  }

  @Test
  void anAcceptanceOfAnUnknownCaseIsRejected() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> handovers.accept(acceptance(UUID.randomUUID(), transitionId, today))))
        .isInstanceOf(RejectedEvent.class);
  }

  @Test
  void replicasSideBySideHandOverOnce() throws Exception {
    accept(transitionId, eighteen);
    try (var threads = Executors.newFixedThreadPool(3)) {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        runs.add(threads.submit(() -> handoverDay.run(eighteen)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    }
    assertThat(types(4)).filteredOn(MOVED::equals).hasSize(1);
  }

  /** As on the morning of the birthday, before the day's work has come to the case. */
  private void makeItsBirthday() {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                update youth_case set transfer_age_on = ?, planning_due_on = ?
                where case_id = ?
                """,
                today,
                today.minusDays(1),
                caseId));
  }

  private void accept(UUID transition, LocalDate transferOn) {
    QuarkusTransaction.requiringNew()
        .run(() -> handovers.accept(acceptance(caseId, transition, transferOn)));
  }

  private HandoverAccepted acceptance(UUID ofCase, UUID transition, LocalDate transferOn) {
    return new HandoverAccepted(
        transition, ofCase, "essex", PDU, "PP-N56ESXN-1", today, transferOn);
  }

  private List<String> types(int expected) {
    return events(expected).stream().map(Published::type).toList();
  }

  private List<Published> events(int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", caseId, expected);
  }
}
