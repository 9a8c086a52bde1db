package org.y2a.transitions.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.TransferAgeReached;
import org.y2a.contracts.transitions.CaseIdentified;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.contracts.transitions.HandoverRefused;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class JourneyTest extends WithService {

  @Test
  void aYoungPersonIsCarriedFromTheYouthSideToProbation() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());
    var identified = events.announced(CaseIdentified.class, child.id());
    assertThat(identified.protocol()).isEqualTo("ENGLAND_2021");
    assertThat(identified.identifiedOn()).isEqualTo(today());
    assertThat(events.announced(PduAllocated.class, child.id()).pdu()).isEqualTo(ESSEX_UNIT);

    complete(People.caseManager("essex"), id, "PLANNING_STARTED").statusCode(200);
    complete(People.caseManager("essex"), id, "SECONDEE_NAMED").statusCode(200);
    complete(People.manager(ESSEX_UNIT), id, "JOINT_DECISION").statusCode(200);
    registered("PP-N56ESXN-1", ESSEX_UNIT);
    name(id, "PP-N56ESXN-1", ESSEX_UNIT).statusCode(200);
    complete(People.practitioner(ESSEX_UNIT, 1), id, "PACK_ACKNOWLEDGED").statusCode(200);

    offer(id, "essex").statusCode(200).body("stage", equalTo("HANDOVER_OFFERED"));
    refuse(People.practitioner(ESSEX_UNIT, 1), id)
        .statusCode(200)
        .body("stage", equalTo("PLANNING"));
    offer(id, "essex").statusCode(200);
    accept(People.practitioner(ESSEX_UNIT, 1), id)
        .statusCode(200)
        .body("stage", equalTo("HANDOVER_ACCEPTED"))
        .body("handover.transferOn", equalTo(child.attains18On().toString()));
    assertThat(events.announced(HandoverRefused.class, child.id()).reasons()).hasSize(1);
    assertThat(events.announced(HandoverAccepted.class, child.id()).practitionerId())
        .isEqualTo("PP-N56ESXN-1");

    events.publish(new TransferAgeReached(child.id(), child.attains18On()));
    events.publish(movedToProbation(child, id));
    events.announced(CaseTransferred.class, child.id());
    complete(People.practitioner(ESSEX_UNIT, 1), id, "FIRST_APPOINTMENT").statusCode(200);
    complete(People.manager(ESSEX_UNIT), id, "POST_TRANSFER_REVIEW").statusCode(200);

    read(People.caseManager("essex"), id)
        .statusCode(200)
        .body("stage", equalTo("TRANSFERRED"))
        .body("transferAgeReachedOn", equalTo(child.attains18On().toString()))
        .body("transferredOn", equalTo(child.attains18On().toString()))
        .body("milestones", hasSize(8))
        .body("milestones.findAll { it.completedOn == null }", hasSize(0))
        .body(
            "milestones.overdue", contains(false, false, false, false, false, false, false, false))
        .body("decisions", hasSize(1))
        .body("withdrawal", nullValue());
    assertThat(events.announced(MilestoneCompleted.class, child.id(), 8)).hasSize(8);
    People.inspector()
        .get("/v1/transitions/{id}/handover-refusals", id)
        .then()
        .statusCode(200)
        .body("items[0].reasons[0].text", equalTo("No risk management plan"));
  }

  @Test
  void nothingIsAcceptedWhileNobodyIsNamed() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());
    offer(id, "essex").statusCode(200);

    accept(People.manager(ESSEX_UNIT), id)
        .statusCode(409)
        .body("errorCode", equalTo("NO_NAMED_PRACTITIONER"));

    assertThat(events.storyOf(child.id())).doesNotContain("HandoverAccepted");
  }

  private static ResponsibilityMoved movedToProbation(AYouthCase child, UUID transitionId) {
    return new ResponsibilityMoved(
        child.id(),
        child.attains18On(),
        "yos:essex",
        "pdu:" + ESSEX_UNIT,
        "PP-N56ESXN-1",
        "TRANSFER_AT_18",
        transitionId,
        "essex",
        AYouthCase.ESSEX,
        null);
  }
}
