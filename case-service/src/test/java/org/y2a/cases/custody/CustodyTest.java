package org.y2a.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;

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

/** Where a synthetic child is held. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CustodyTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;

  private LocalDate today;
  private UUID caseId;
  private String order;

  @BeforeEach
  void openedInCustody() {
    today = today();
    caseId =
        open(
            CaseFile.of(today.minusYears(16), today.minusDays(60))
                .withoutOrders()
                .order("DTO", today.minusDays(60), today.plusMonths(10)));
    order = read(caseId).extract().path("orders[0].orderId");
  }

  @Test
  void releaseIsToldWithTheOrderAndTheSpells() {
    String first = added(spell("FELTHAM", 60)).extract().path("spellId");
    Map<String, Object> moved = spell("FELTHAM", 60);
    moved.put("releasedOn", today.minusDays(20).toString());
    change(first, moved).statusCode(204);
    Map<String, Object> second = spell("WETHERBY", 20);
    second.put("conditionalReleaseOn", today.plusMonths(3).toString());
    added(second);

    caseManager()
        .get("/v1/cases/{id}/custody-spells", caseId)
        .then()
        .body("establishment", equalTo(List.of("FELTHAM", "WETHERBY")));
    List<Published> events = new PublishedEvents(kafka).of("y2a.cases.v1", caseId, 6);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly(
            "youth-case.case.opened.v1",
            "youth-case.custody.changed.v1",
            "youth-case.custody.changed.v1",
            "youth-case.orders.changed.v1",
            "youth-case.custody.changed.v1",
            "youth-case.orders.changed.v1");
    assertThat(events.getFirst().data().get("custody").asBoolean()).isTrue();
    assertThat(events.get(4).data().get("spells")).hasSize(2);
    assertThat(events.getLast().data().get("orders").get(0).get("custodyReleaseOn").asText())
        .isEqualTo(today.plusMonths(3).toString());
  }

  @Test
  void nobodyIsHeldInTwoPlacesAtOnce() {
    added(spell("FELTHAM", 60));
    add(spell("WETHERBY", 20)).statusCode(409).body("errorCode", equalTo("CUSTODY_OVERLAPS"));
    assertThatThrownBy(
            () ->
                jdbi.useHandle(
                    h ->
                        h.createUpdate(
                                """
                                insert into custody_spell
                                  (spell_id, case_id, establishment, admitted_on)
                                values (uuidv7(), :id, 'WETHERBY', :on)
                                """)
                            .bind("id", caseId)
                            .bind("on", today)
                            .execute()))
        .hasMessageContaining("custody_in_one_place_at_a_time");
  }

  @Test
  void whatCannotBeIsRefused() {
    Map<String, Object> spell = spell("ATLANTIS", 10);
    spell.put("releasedOn", today.minusDays(11).toString());
    spell.put("earliestReleaseOn", today.minusDays(11).toString());
    add(spell)
        .statusCode(400)
        .body("errors.field", equalTo(List.of("establishment", "earliestReleaseOn", "releasedOn")));
    add(spell("COOKHAM_WOOD", 10)).statusCode(400);
    Map<String, Object> foreign = spell("FELTHAM", 10);
    foreign.put("orderId", UUID.randomUUID().toString());
    add(foreign).statusCode(400).body("errors[0].field", equalTo("orderId"));
    change(UUID.randomUUID().toString(), spell("FELTHAM", 10)).statusCode(404);
    as("case-manager", "yos:kent")
        .get("/v1/cases/{id}/custody-spells", caseId)
        .then()
        .statusCode(404);
    caseManager()
        .get("/v1/directory/code-lists/ESTABLISHMENT?on=2024-01-01")
        .then()
        .body("items.findAll { it.code == 'COOKHAM_WOOD' }", hasSize(1));
  }

  private Map<String, Object> spell(String establishment, int daysAgo) {
    return new HashMap<>(
        Map.of(
            "orderId",
            order,
            "establishment",
            establishment,
            "admittedOn",
            today.minusDays(daysAgo).toString()));
  }

  private ValidatableResponse added(Map<String, Object> spell) {
    return add(spell).statusCode(201);
  }

  private ValidatableResponse add(Map<String, Object> spell) {
    return caseManager().body(spell).post("/v1/cases/{id}/custody-spells", caseId).then();
  }

  private ValidatableResponse change(String spellId, Map<String, Object> spell) {
    return caseManager()
        .header("If-Match", etag(caseId))
        .body(spell)
        .put("/v1/cases/{id}/custody-spells/{spell}", caseId, spellId)
        .then();
  }
}
