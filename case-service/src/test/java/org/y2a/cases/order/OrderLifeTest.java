package org.y2a.cases.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.operator;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

/** What becomes of orders, over REST and in the events. The child is synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OrderLifeTest {
  private static final String CHANGED = "youth-case.orders.changed.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;

  private LocalDate today;
  private LocalDate end;
  private UUID caseId;
  private String yro;

  @BeforeEach
  void openedThirtyDaysAgo() {
    today = today();
    caseId = open(CaseFile.of(today.minusYears(15), today.minusDays(30)));
    yro = read(caseId).extract().path("orders[0].orderId");
    end = today.minusDays(30).plusYears(2);
  }

  @Test
  void aDisposalThatIsOnlyARowIsUsedLikeAnyOther() {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                insert into disposal_type
                  (code, name, kind, end_required, at_transfer_age, counts_in, in_force)
                values ('OUTCOME_23', 'Outcome 23 (synthetic dates)', 'OUT_OF_COURT', false,
                  'NOT_CONCERNED', '{K6}', '[2020-01-01,)') on conflict do nothing
                """));
    addOrder("OUTCOME_23", null).statusCode(201);
    putType("YOUTH_DIVERSION_ORDER", diversion(null)).statusCode(200);
    addOrder("YOUTH_DIVERSION_ORDER", null)
        .statusCode(400)
        .body("errors[0].field", equalTo("endsOn"));
    addOrder("YOUTH_DIVERSION_ORDER", today.plusYears(1)).statusCode(201);

    read(caseId).body("orders.type", hasItem("OUTCOME_23"));
    JsonNode orders = orders(3);
    assertThat(orders).hasSize(3);
    assertThat(told(orders, "OUTCOME_23", "kind")).isEqualTo("OUT_OF_COURT");
    assertThat(told(orders, "OUTCOME_23", "atTransferAge")).isEqualTo("NOT_CONCERNED");
    assertThat(told(orders, "YOUTH_DIVERSION_ORDER", "kind")).isEqualTo("COMMUNITY");
    assertThat(told(orders, "YOUTH_DIVERSION_ORDER", "atTransferAge")).isEqualTo("STAYS");
  }

  @Test
  void anOperatorEndsATypeButNotOneThatIsInUseSince() {
    putType("TRIAL_ORDER", diversion(null)).statusCode(200);
    caseManager()
        .get("/v1/directory/disposal-types?on=" + today)
        .then()
        .body("items.code", hasItem("TRIAL_ORDER"))
        .body("items.find { it.code == 'TRIAL_ORDER' }.countsIn", equalTo(List.of("FTE")));
    putType("TRIAL_ORDER", diversion(today.minusDays(31))).statusCode(200);
    caseManager()
        .get("/v1/directory/disposal-types?on=" + today)
        .then()
        .body("items.code", not(hasItem("TRIAL_ORDER")));
    addOrder("TRIAL_ORDER", today.plusYears(1)).statusCode(400);

    putType("TRIAL_ORDER", diversion(null)).statusCode(200);
    addOrder("TRIAL_ORDER", today.plusYears(1)).statusCode(201);
    putType("TRIAL_ORDER", diversion(today.minusDays(31)))
        .statusCode(409)
        .body("errorCode", equalTo("TYPE_IN_USE"));
    Map<String, Object> overlapping = diversion(null);
    overlapping.put("validFrom", "2022-01-01");
    putType("TRIAL_ORDER", overlapping).statusCode(409).body("errorCode", equalTo("TYPE_OVERLAPS"));
    overlapping.putAll(Map.of("atTransferAge", "NOT_CONCERNED", "countsIn", List.of("no code")));
    putType("TRIAL_ORDER", overlapping)
        .statusCode(400)
        .body("errors.field", equalTo(List.of("atTransferAge", "countsIn")));
    caseManager()
        .body(diversion(null))
        .put("/v1/disposal-types/TRIAL_ORDER")
        .then()
        .statusCode(403);
  }

  @Test
  void anOrderIsDoneOnceAllItsRequirementsAre() {
    String curfew = addRequirement("CURFEW");
    String education = addRequirement("EDUCATION");
    complete(curfew, "CURFEW");
    read(caseId).body("orders[0].requirementsCompleted", equalTo(false));
    caseManager()
        .header("If-Match", etag(caseId))
        .body(Map.of("requirementsCompleted", true))
        .patch("/v1/cases/{id}/orders/{order}", caseId, yro)
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("REQUIREMENTS_ARE_RECORDED"));
    complete(education, "EDUCATION");
    read(caseId).body("orders[0].requirementsCompleted", equalTo(true));
    assertThat(orders(2).get(0).get("requirementsCompleted").asBoolean()).isTrue();
    caseManager()
        .body(Map.of("type", "DANCING", "startsOn", today.toString()))
        .post("/v1/cases/{id}/orders/{order}/requirements", caseId, yro)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("type"));
  }

  @Test
  void aBreachIsStartedAndDecidedOnce() {
    Map<String, Object> started = Map.of("startedOn", today.minusDays(3).toString());
    String breach =
        caseManager()
            .body(started)
            .post("/v1/cases/{id}/orders/{order}/breaches", caseId, yro)
            .then()
            .statusCode(201)
            .extract()
            .path("breachId");
    caseManager()
        .body(started)
        .post("/v1/cases/{id}/orders/{order}/breaches", caseId, yro)
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("BREACH_UNDECIDED"));
    String outcome = "breaches/" + breach + "/outcome";
    happen(outcome, Map.of("decidedOn", today.minusDays(9), "outcome", "PROVED_FINE"))
        .statusCode(400)
        .body("errors[0].field", equalTo("decidedOn"));
    happen(outcome, Map.of("decidedOn", today, "outcome", "SHRUGGED"))
        .statusCode(400)
        .body("errors[0].field", equalTo("outcome"));
    happen(outcome, Map.of("decidedOn", today, "outcome", "PROVED_FINE")).statusCode(204);
    happen(outcome, Map.of("decidedOn", today, "outcome", "NOT_PROVED")).statusCode(409);
    caseManager()
        .get("/v1/cases/{id}/orders/{order}", caseId, yro)
        .then()
        .body("events.kind", equalTo(List.of("BREACH_STARTED", "BREACH_DECIDED")))
        .body("events[1].breachId", equalTo(breach))
        .body("events[1].code", equalTo("PROVED_FINE"));
    caseManager()
        .get("/v1/cases/{id}/history", caseId)
        .then()
        .body("what", equalTo(List.of("OPENED", "ORDER_BREACH_STARTED", "ORDER_BREACH_DECIDED")));
    assertThat(events(1)).hasSize(1);
  }

  @Test
  void extensionVariationAndRevocationMoveTheEndOfOrderAndCase() {
    read(caseId).body("ordersEndOn", equalTo(end.toString()));
    happen("extension", Map.of("orderedOn", today, "endsOn", end)).statusCode(400);
    happen("extension", Map.of("orderedOn", today, "endsOn", end.plusMonths(6))).statusCode(204);
    read(caseId).body("ordersEndOn", equalTo(end.plusMonths(6).toString()));
    happen("appeal", Map.of("decidedOn", today, "result", "UPHELD")).statusCode(204);
    happen("appeal", Map.of("decidedOn", today, "result", "VARIED"))
        .statusCode(400)
        .body("errors[0].field", equalTo("endsOn"));
    happen("appeal", Map.of("decidedOn", today, "result", "VARIED", "endsOn", end)).statusCode(204);
    happen("revocation", Map.of("revokedOn", today.minusDays(1), "reason", "GOOD_PROGRESS"))
        .statusCode(204);
    happen("revocation", Map.of("revokedOn", today, "reason", "GOOD_PROGRESS"))
        .statusCode(409)
        .body("errorCode", equalTo("ORDER_ENDED"));
    read(caseId)
        .body("ordersEndOn", equalTo(today.minusDays(1).toString()))
        .body("orders[0].endsOn", equalTo(end.toString()))
        .body("orders[0].revokedOn", equalTo(today.minusDays(1).toString()));
    JsonNode last = orders(4).get(0);
    assertThat(last.get("endsOn").asText()).isEqualTo(today.minusDays(1).toString());
    assertThat(last.get("revokedOn").asText()).isEqualTo(today.minusDays(1).toString());
    assertThat(events(4)).extracting(Published::type).filteredOn(CHANGED::equals).hasSize(3);
  }

  @Test
  void aQuashedOrderNoLongerCountsForTheEndOfTheCase() {
    addOrder("REFERRAL_ORDER", today.plusMonths(6)).statusCode(201);
    happen("appeal", Map.of("decidedOn", today, "result", "QUASHED")).statusCode(204);
    read(caseId)
        .body("orders", hasSize(2))
        .body("ordersEndOn", equalTo(today.plusMonths(6).toString()));
    assertThat(orders(3).get(0).get("quashedOn").asText()).isEqualTo(today.toString());
  }

  @Test
  void nobodyWritesWithoutHavingSeenNorIntoAnotherServicesCase() {
    Map<String, String> revocation =
        Map.of("revokedOn", today.toString(), "reason", "GOOD_PROGRESS");
    String address = "/v1/cases/{id}/orders/{order}/revocation";
    caseManager().body(revocation).post(address, caseId, yro).then().statusCode(428);
    as("case-manager", "yos:kent")
        .header("If-Match", etag(caseId))
        .body(revocation)
        .post(address, caseId, yro)
        .then()
        .statusCode(404);
    as("probation-practitioner", "pdu:N56ESXN")
        .header("If-Match", etag(caseId))
        .body(revocation)
        .post(address, caseId, yro)
        .then()
        .statusCode(403);
    happen("revocation", Map.of("revokedOn", today.plusDays(1), "reason", "BECAUSE"))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("revokedOn", "reason")));
  }

  private String addRequirement(String type) {
    return caseManager()
        .body(Map.of("type", type, "startsOn", today.minusDays(20).toString()))
        .post("/v1/cases/{id}/orders/{order}/requirements", caseId, yro)
        .then()
        .statusCode(201)
        .extract()
        .path("requirementId");
  }

  private void complete(String requirement, String type) {
    caseManager()
        .header("If-Match", etag(caseId))
        .body(
            Map.of(
                "type",
                type,
                "startsOn",
                today.minusDays(20).toString(),
                "completedOn",
                today.toString()))
        .put("/v1/cases/{id}/orders/{order}/requirements/{r}", caseId, yro, requirement)
        .then()
        .statusCode(204);
  }

  private ValidatableResponse addOrder(String type, LocalDate endsOn) {
    Map<String, Object> order = new HashMap<>(Map.of("type", type, "startsOn", today.toString()));
    if (endsOn != null) {
      order.put("endsOn", endsOn.toString());
    }
    return caseManager().body(order).post("/v1/cases/{id}/orders", caseId).then();
  }

  private ValidatableResponse happen(String what, Map<String, Object> body) {
    return caseManager()
        .header("If-Match", etag(caseId))
        .body(body)
        .post("/v1/cases/" + caseId + "/orders/" + yro + "/" + what)
        .then();
  }

  private static ValidatableResponse putType(String code, Map<String, Object> body) {
    return operator().body(body).put("/v1/disposal-types/{code}", code).then();
  }

  private static Map<String, Object> diversion(LocalDate validTo) {
    Map<String, Object> type =
        new HashMap<>(
            Map.of(
                "name",
                "A new order (synthetic dates)",
                "kind",
                "COMMUNITY",
                "endRequired",
                true,
                "atTransferAge",
                "STAYS",
                "countsIn",
                List.of("FTE"),
                "validFrom",
                "2021-01-01"));
    if (validTo != null) {
      type.put("validTo", validTo.toString());
    }
    return type;
  }

  private List<Published> events(int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", caseId, expected);
  }

  private JsonNode orders(int expectedEvents) {
    Published last = events(expectedEvents).getLast();
    assertThat(last.type()).isEqualTo(CHANGED);
    return last.data().get("orders");
  }

  private static String told(JsonNode orders, String type, String field) {
    for (JsonNode order : orders) {
      if (order.get("type").asText().equals(type)) {
        return order.get(field).asText();
      }
    }
    throw new AssertionError("No " + type);
  }
}
