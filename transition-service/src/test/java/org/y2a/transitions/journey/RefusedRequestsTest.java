package org.y2a.transitions.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RefusedRequestsTest extends WithService {
  @Inject Jdbi jdbi;

  @Test
  void withoutATokenNothingIsAnswered() {
    People.nobody().get("/v1/transitions").then().statusCode(401);
    People.nobody().body("{}").post("/v1/transfer-assessments").then().statusCode(401);
  }

  @Test
  void eachStepIsForItsOwnRoleAndSide() {
    UUID id = openedInEssex();

    accept(People.caseManager("essex"), id).statusCode(403);
    offerBy(People.manager(ESSEX_UNIT), id, 403);
    complete(People.caseManager("essex"), id, "PACK_ACKNOWLEDGED").statusCode(403);
    complete(People.manager(ESSEX_UNIT), id, "PLANNING_STARTED").statusCode(403);
    complete(People.practitioner(ESSEX_UNIT, 1), id, "PACK_ACKNOWLEDGED").statusCode(403);
    People.inspector()
        .body("{}")
        .post("/v1/transitions/{id}/milestones", id)
        .then()
        .statusCode(403);
    People.manager(ESSEX_UNIT)
        .body("{\"pdu\": \"%s\"}".formatted(KENT_UNIT))
        .put("/v1/practitioners/{id}", "PP-N57EKNT-1")
        .then()
        .statusCode(403);
  }

  @Test
  void theTransitionsOfOthersAreNotThere() {
    UUID id = openedInEssex();

    read(People.caseManager("essex"), id).statusCode(200);
    read(People.manager(ESSEX_UNIT), id).statusCode(200);
    read(People.inspector(), id).statusCode(200);
    read(People.inspectorOf("N56"), id).statusCode(200);
    read(People.integrator(), id).statusCode(404);
    read(People.mixed("case-manager", "national:y2a"), id).statusCode(404);
    read(People.mixed("yos-manager", "pdu:" + ESSEX_UNIT), id).statusCode(404);
    People.mixed("case-manager", "national:y2a").get("/v1/transitions").then().statusCode(403);
    read(People.caseManager("kent"), id).statusCode(404);
    read(People.manager(KENT_UNIT), id).statusCode(404);
    read(People.inspectorOf("N57"), id).statusCode(404);
    read(People.inspector(), UUID.randomUUID()).statusCode(404);
    offerBy(People.caseManager("kent"), id, 404);
    accept(People.manager(KENT_UNIT), id).statusCode(404);
    complete(People.caseManager("kent"), id, "PLANNING_STARTED").statusCode(404);
    People.caseManager("kent")
        .get("/v1/transitions/{id}/handover-refusals", id)
        .then()
        .statusCode(404);
  }

  @Test
  void nobodyTakesAnotherUnitsPractitionerAway() {
    registered("PP-N57TAKEN-1", KENT_UNIT);
    People.manager(ESSEX_UNIT)
        .body("{\"pdu\": \"%s\"}".formatted(ESSEX_UNIT))
        .put("/v1/practitioners/{id}", "PP-N57TAKEN-1")
        .then()
        .statusCode(404);
  }

  @Test
  void noHandoverIsOfferedForADayBeforeTheEighteenthBirthday() {
    UUID id = openedInEssex();
    People.caseManager("essex")
        .body("{\"transferOn\": \"%s\"}".formatted(today().plusDays(1)))
        .post("/v1/transitions/{id}/handover-offers", id)
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("BEFORE_18"));
  }

  @Test
  void aStepOutOfTurnIsAConflict() {
    UUID id = openedInEssex();

    accept(People.manager(ESSEX_UNIT), id)
        .statusCode(409)
        .body("errorCode", equalTo("STAGE_DOES_NOT_ALLOW"));
    refuse(People.manager(ESSEX_UNIT), id).statusCode(409);
    complete(People.caseManager("essex"), id, "PLANNING_STARTED").statusCode(200);
    complete(People.caseManager("essex"), id, "PLANNING_STARTED")
        .statusCode(409)
        .body("errorCode", equalTo("MILESTONE_ALREADY_COMPLETED"));
    name(id, "PP-UNKNOWN-1", ESSEX_UNIT)
        .statusCode(409)
        .body("errorCode", equalTo("PRACTITIONER_NOT_OF_THE_UNIT"));
  }

  @Test
  void nobodyNamesAPractitionerOverWhatTheyHaveNotSeen() {
    UUID id = openedInEssex();
    registered("PP-N56ESXN-1", ESSEX_UNIT);
    var naming = "{\"practitionerId\": \"PP-N56ESXN-1\"}";

    People.manager(ESSEX_UNIT)
        .body(naming)
        .put("/v1/transitions/{id}/practitioner", id)
        .then()
        .statusCode(428);
    complete(People.caseManager("essex"), id, "PLANNING_STARTED").statusCode(200);
    People.manager(ESSEX_UNIT)
        .header("If-Match", "\"1\"")
        .body(naming)
        .put("/v1/transitions/{id}/practitioner", id)
        .then()
        .statusCode(412);
    name(id, "PP-N56ESXN-1", ESSEX_UNIT).statusCode(200).header("ETag", "\"3\"");
  }

  @Test
  void aHandoverStepHonoursTheVersionWhenOneIsSent() {
    UUID id = openedInEssex();

    stepSeen(People.caseManager("essex"), id, "handover-offers", "{}", 412);
    stepSeen(People.manager(ESSEX_UNIT), id, "handover-acceptances", "", 412);
    stepSeen(
        People.manager(ESSEX_UNIT),
        id,
        "handover-refusals",
        "{\"reasons\": [{\"code\": \"WRONG_PDU\"}]}",
        412);
  }

  private static void stepSeen(
      RequestSpecification who, UUID id, String step, String body, int status) {
    who.header("If-Match", "\"77\"")
        .body(body)
        .post("/v1/transitions/{id}/" + step, id)
        .then()
        .statusCode(status);
  }

  @Test
  void badFieldsAreAllListed() {
    UUID id = openedInEssex();

    People.caseManager("essex")
        .body("{\"code\": \"TEA_BREAK\", \"officerId\": \"?\"}")
        .post("/v1/transitions/{id}/milestones", id)
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("code", "officerId"));
    complete(People.caseManager("essex"), id, "HANDOVER")
        .statusCode(400)
        .body("errors.rule", hasItem("OWN_OPERATION"));
    People.caseManager("essex")
        .body("{\"transferOn\": \"%s\"}".formatted(today().minusDays(1)))
        .post("/v1/transitions/{id}/handover-offers", id)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("transferOn"));
    People.manager(ESSEX_UNIT)
        .body("{\"reasons\": [{\"text\": \"because\"}, {\"code\": \"MOOD\"}]}")
        .post("/v1/transitions/{id}/handover-refusals", id)
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("reasons[0].code", "reasons[1].code"));
    People.manager(ESSEX_UNIT)
        .body("{\"reasons\": []}")
        .post("/v1/transitions/{id}/handover-refusals", id)
        .then()
        .statusCode(400);
    People.integrator()
        .body("{\"pdu\": \"NOWHERE\"}")
        .put("/v1/practitioners/{id}", "PP-NOWHERE-1")
        .then()
        .statusCode(400);
    People.integrator()
        .body("{\"pdu\": \"%s\"}".formatted(ESSEX_UNIT))
        .put("/v1/practitioners/{id}", "not an id")
        .then()
        .statusCode(400);
    People.inspector()
        .get(
            "/v1/transitions?stage=ASLEEP&caseId=7&identifiedFrom=yesterday&outcome=MAYBE&limit=all")
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder("stage", "caseId", "identifiedFrom", "outcome", "limit"));
    People.inspector().get("/v1/transitions?after=nonsense").then().statusCode(400);
    People.inspector().get("/v1/transitions?unallocated=true&after=bm8").then().statusCode(400);
    People.inspector().get("/v1/milestones?dueBefore=soon").then().statusCode(400);
  }

  @Test
  void anotherMediaTypeIsNotUnderstood() {
    UUID id = openedInEssex();

    People.caseManager("essex")
        .contentType("text/plain")
        .body("PLANNING_STARTED")
        .post("/v1/transitions/{id}/milestones", id)
        .then()
        .statusCode(415);
  }

  @Test
  void aRefusedRequestStoresNothingAndAnnouncesNothing() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());
    offerBy(People.manager(ESSEX_UNIT), id, 403);
    accept(People.manager(ESSEX_UNIT), id).statusCode(409);
    complete(People.caseManager("essex"), id, "HANDOVER").statusCode(400);

    read(People.inspector(), id).header("ETag", "\"1\"");
    assertThat(events.storyOf(child.id()))
        .containsExactly("CaseIdentified", "OutcomeDecided", "PduAllocated");
  }

  @Test
  void theSameKeyGetsTheSameAnswerAndTakesTheStepOnce() {
    UUID id = openedInEssex();

    for (int time = 0; time < 2; time++) {
      People.caseManager("essex")
          .header("Idempotency-Key", "offer-" + id)
          .body("{}")
          .post("/v1/transitions/{id}/handover-offers", id)
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"")
          .body("stage", equalTo("HANDOVER_OFFERED"));
    }
    People.caseManager("essex")
        .header("Idempotency-Key", "offer-" + id)
        .body("{\"transferOn\": \"%s\"}".formatted(today().plusDays(9)))
        .post("/v1/transitions/{id}/handover-offers", id)
        .then()
        .statusCode(422);
  }

  @Test
  void everyReadingAndEveryStepIsAudited() {
    UUID id = openedInEssex();
    read(People.inspector(), id).statusCode(200);
    complete(People.caseManager("essex"), id, "PLANNING_STARTED").statusCode(200);

    var actions =
        jdbi.withHandle(
            h ->
                h.createQuery("select action from access_audit where record_id = :id order by at")
                    .bind("id", id.toString())
                    .mapTo(String.class)
                    .list());

    assertThat(actions).containsExactly("READ", "PLANNING_STARTED");
  }

  private UUID openedInEssex() {
    var child = AYouthCase.inEssex(today());
    return opened(child, child.transferring());
  }

  private static void offerBy(RequestSpecification who, UUID transitionId, int status) {
    who.body("{}")
        .post("/v1/transitions/{id}/handover-offers", transitionId)
        .then()
        .statusCode(status);
  }
}
