package org.y2a.transitions.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class FactsTest extends WithService {

  @Test
  void theSameFactTwiceChangesNothing() {
    var child = AYouthCase.inEssex(today());
    var due = events.publish(child.planningDue(child.transferring()));
    UUID id = events.announced(OutcomeDecided.class, child.id()).transitionId();
    String etag = read(People.inspector(), id).extract().header("ETag");

    events.send(due);
    events.publish(child.planningDue(child.transferring()));
    closedAndHeard(child);

    assertThat(events.storyOf(child.id()))
        .containsExactly("CaseIdentified", "OutcomeDecided", "PduAllocated", "CaseWithdrawn");
    assertThat(etag).isEqualTo("\"1\"");
    read(People.inspector(), id).header("ETag", "\"2\"");
  }

  @Test
  void factsAboutACaseWithoutATransitionNeedNoAttention() {
    var child = AYouthCase.inEssex(today());

    events.publish(new RiskChanged(child.id(), today(), AYouthCase.risk(RiskLevel.HIGH)));
    events.publish(new OfficerAllocated(child.id(), "essex", today(), null, null));
    opened(child, child.transferring());

    assertThat(events.storyOf(child.id())).startsWith("CaseIdentified", "OutcomeDecided");
  }

  @Test
  void aCaseIsDecidedAgainWhenItsOrdersChange() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.yro(child.attains18On().plusYears(1), false));

    events.publish(new OrdersChanged(child.id(), today(), List.of(child.transferring())));
    var decisions = events.announced(OutcomeDecided.class, child.id(), 2);

    assertThat(decisions)
        .extracting(OutcomeDecided::outcome)
        .containsExactly(Outcome.RETAIN, Outcome.TRANSFER);
    read(People.manager(ESSEX_UNIT), id)
        .body("stage", equalTo("PLANNING"))
        .body("decisions.reason.code", contains("REQUIREMENTS_OUTSTANDING", "TRANSFERS"))
        .body("decisions.cause", contains("IDENTIFIED", "ORDERS_CHANGED"));
  }

  @Test
  void riskAndOfficerAreKnownAsTheyChange() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());

    events.publish(new RiskChanged(child.id(), today(), AYouthCase.risk(RiskLevel.VERY_HIGH)));
    events.publish(new OfficerAllocated(child.id(), "essex", today(), null, null));
    closedAndHeard(child);

    read(People.inspector(), id)
        .body("risk.rosh", equalTo("VERY_HIGH"))
        .body("urgency", equalTo("MAPPA_OR_VERY_HIGH_RISK"))
        .body("youthOfficer", nullValue());
  }

  @Test
  void aMoveOfHomeChangesServiceAndUnit() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());
    registered("PP-N56ESXN-1", ESSEX_UNIT);
    name(id, "PP-N56ESXN-1", ESSEX_UNIT).statusCode(200);

    events.publish(
        new ResponsibilityMoved(
            child.id(),
            today(),
            "yos:essex",
            "yos:kent",
            null,
            "YOS_MOVE",
            null,
            "kent",
            AYouthCase.KENT,
            Nation.ENGLAND));
    var allocated = events.announced(PduAllocated.class, child.id(), 2);

    assertThat(allocated.getLast().pdu()).isEqualTo(KENT_UNIT);
    read(People.manager(ESSEX_UNIT), id).statusCode(404);
    read(People.caseManager("essex"), id).statusCode(404);
    read(People.caseManager("kent"), id)
        .statusCode(200)
        .body("practitioner", nullValue())
        .body("youthOfficer", nullValue());
  }

  @Test
  void aClosedCaseIsWithdrawnAndNothingMoreIsDue() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());

    closedAndHeard(child);

    read(People.caseManager("essex"), id)
        .body("stage", equalTo("WITHDRAWN"))
        .body("withdrawal.reasonCode", equalTo("REVOKED"))
        .body("outcome", equalTo("TRANSFER"));
    offer(id, "essex").statusCode(409);
  }

  @Test
  void aCorrectionOfCoverageMovesItsCasesAtOnceOrOnItsDay() {
    var camden = "E09000007";
    var child =
        new AYouthCase(
            UUID.randomUUID(),
            today(),
            today().plusMonths(6),
            "camden",
            camden,
            AYouthCase.risk(RiskLevel.LOW));
    opened(child, child.transferring());
    String before = events.announced(PduAllocated.class, child.id()).pdu();

    events.publish(new CoverageCorrected(camden, ESSEX_UNIT, "N56", today()));
    events.publish(new CoverageCorrected(camden, KENT_UNIT, "N57", today().plusDays(1)));
    var moved = events.announced(PduAllocated.class, child.id(), 2);
    assertThat(before).isNotEqualTo(ESSEX_UNIT);
    assertThat(moved.getLast().pdu()).isEqualTo(ESSEX_UNIT);

    People.platformOps()
        .body("{\"today\": \"%s\"}".formatted(today().plusDays(1)))
        .put("/v1/clock")
        .then()
        .statusCode(200);
    assertThat(events.announced(PduAllocated.class, child.id(), 3).getLast().pdu())
        .isEqualTo(KENT_UNIT);
  }

  @Test
  void anOrderOfAnUnknownTypeWaitsForAnOperatorWhileOtherCasesGoOn() {
    var strange = AYouthCase.inEssex(today());
    var ordinary = AYouthCase.inEssex(today());
    var unknown =
        new OrderFacts(UUID.randomUUID(), "TELEPORTATION", today(), today().plusYears(2), true);

    events.publish(strange.planningDue(unknown));
    opened(ordinary, ordinary.transferring());

    var letter = events.deadLetterOf(strange.id());
    assertThat(
            java.util.stream.StreamSupport.stream(letter.headers().spliterator(), false)
                .map(header -> new String(header.value(), UTF_8)))
        .contains("UNKNOWN_ORDER");
    People.inspector()
        .queryParam("caseId", strange.id())
        .get("/v1/transitions")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void aTransferThatNobodyAcceptedWaitsForAnOperator() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());

    events.publish(
        new ResponsibilityMoved(
            child.id(),
            today(),
            "yos:essex",
            "pdu:" + ESSEX_UNIT,
            null,
            "TRANSFER_AT_18",
            id,
            "essex",
            AYouthCase.ESSEX,
            null));

    events.deadLetterOf(child.id());
    read(People.inspector(), id).body("stage", equalTo("PLANNING"));
  }

  private void closedAndHeard(AYouthCase child) {
    events.publish(new CaseClosed(child.id(), today(), "REVOKED"));
    events.announced(CaseWithdrawn.class, child.id());
  }
}
