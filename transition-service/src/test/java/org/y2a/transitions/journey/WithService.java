package org.y2a.transitions.journey;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.kit.time.BusinessClock;

/** The service over real PostgreSQL and Kafka, and how tests talk to it. */
abstract class WithService {
  static final String ESSEX_UNIT = "N56ESXN";
  static final String KENT_UNIT = "N57EKNT";

  @Inject Events events;
  @Inject BusinessClock clock;

  LocalDate today() {
    return clock.today();
  }

  /** Opens a transition by the event and gives its id. */
  UUID opened(AYouthCase youthCase, OrderFacts... orders) {
    events.publish(youthCase.planningDue(orders));
    return events.announced(OutcomeDecided.class, youthCase.id()).transitionId();
  }

  ValidatableResponse read(RequestSpecification who, UUID transitionId) {
    return who.get("/v1/transitions/{id}", transitionId).then();
  }

  void registered(String practitionerId, String pdu) {
    People.manager(pdu)
        .body("{\"pdu\": \"%s\"}".formatted(pdu))
        .put("/v1/practitioners/{id}", practitionerId)
        .then()
        .statusCode(200);
  }

  ValidatableResponse name(UUID transitionId, String practitionerId, String pdu) {
    String etag = read(People.manager(pdu), transitionId).extract().header("ETag");
    return People.manager(pdu)
        .header("If-Match", etag)
        .body("{\"practitionerId\": \"%s\"}".formatted(practitionerId))
        .put("/v1/transitions/{id}/practitioner", transitionId)
        .then();
  }

  ValidatableResponse complete(RequestSpecification who, UUID transitionId, String milestone) {
    return who.body("{\"code\": \"%s\"}".formatted(milestone))
        .post("/v1/transitions/{id}/milestones", transitionId)
        .then();
  }

  ValidatableResponse offer(UUID transitionId, String yos) {
    return People.caseManager(yos)
        .body("{}")
        .post("/v1/transitions/{id}/handover-offers", transitionId)
        .then();
  }

  ValidatableResponse accept(RequestSpecification who, UUID transitionId) {
    return who.post("/v1/transitions/{id}/handover-acceptances", transitionId).then();
  }

  ValidatableResponse refuse(RequestSpecification who, UUID transitionId) {
    return who.body(
            """
            {"reasons": [{"code": "PACK_INCOMPLETE", "text": "No risk management plan"}]}""")
        .post("/v1/transitions/{id}/handover-refusals", transitionId)
        .then();
  }
}
