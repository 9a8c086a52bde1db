package org.y2a.transitions.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class WorkListTest extends WithService {
  private static final String BRISTOL = "E06000023";

  @Test
  void theMostUrgentWithoutAPractitionerComeFirst() {
    var eighteen = today().plusMonths(6);
    UUID ordinary = inBristol(eighteen, RiskLevel.MEDIUM, false);
    UUID high = inBristol(eighteen, RiskLevel.HIGH, false);
    UUID veryHighLater = inBristol(eighteen.plusDays(9), RiskLevel.VERY_HIGH, false);
    UUID mappaSooner = inBristol(eighteen.minusDays(9), RiskLevel.LOW, true);

    List<String> seen = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page =
          People.caseManager("bristol")
              .queryParams("unallocated", true, "limit", 1, next.isEmpty() ? "x" : "after", next)
              .get("/v1/transitions")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.transitionId"));
      next = page.getString("next");
    }

    assertThat(seen)
        .containsExactly(
            mappaSooner.toString(), veryHighLater.toString(), high.toString(), ordinary.toString());
  }

  @Test
  void aListIsFilteredAndHoldsOnlyWhatTheCallerMaySee() {
    var child = AYouthCase.inEssex(today());
    UUID id = opened(child, child.transferring());

    People.manager(ESSEX_UNIT)
        .queryParams("caseId", child.id(), "stage", "PLANNING", "outcome", "TRANSFER")
        .queryParams("yos", "essex", "pdu", ESSEX_UNIT, "identifiedFrom", today().toString())
        .get("/v1/transitions")
        .then()
        .statusCode(200)
        .body("items.transitionId", contains(id.toString()))
        .body("next", nullValue());
    People.manager(KENT_UNIT)
        .queryParam("caseId", child.id())
        .get("/v1/transitions")
        .then()
        .body("items", hasSize(0));
    People.inspectorOf("N56")
        .queryParam("limit", 500)
        .get("/v1/transitions")
        .then()
        .body("items.region", everyItem(equalTo("N56")));
  }

  @Test
  void milestonesThatAreOverdueAreFoundUntilTheyAreDone() {
    var child = AYouthCase.inEssex(today().minusDays(3));
    UUID id = opened(child, child.transferring());

    overdueIn("essex").body(codesOf(id), contains("PLANNING_STARTED"));
    read(People.inspector(), id)
        .body("milestones.find { it.code == 'PLANNING_STARTED' }.overdue", equalTo(true));
    complete(People.caseManager("essex"), id, "PLANNING_STARTED").statusCode(200);
    overdueIn("essex").body("items.transitionId", not(hasItem(id.toString())));
    People.caseManager("essex")
        .queryParams("dueBefore", child.attains18On().plusDays(1).toString(), "limit", 500)
        .get("/v1/milestones")
        .then()
        .body(
            codesOf(id),
            contains(
                "SECONDEE_NAMED",
                "JOINT_DECISION",
                "PRACTITIONER_NAMED",
                "PACK_ACKNOWLEDGED",
                "HANDOVER"));
  }

  private io.restassured.response.ValidatableResponse overdueIn(String yos) {
    return People.caseManager(yos)
        .queryParam("limit", 500)
        .get("/v1/milestones")
        .then()
        .statusCode(200);
  }

  private static String codesOf(UUID transitionId) {
    return "items.findAll { it.transitionId == '%s' }.code".formatted(transitionId);
  }

  private UUID inBristol(LocalDate eighteen, RiskLevel rosh, boolean mappa) {
    var child =
        new AYouthCase(
            UUID.randomUUID(),
            today(),
            eighteen,
            "bristol",
            BRISTOL,
            mappa ? AYouthCase.underMappa() : AYouthCase.risk(rosh));
    return opened(child, child.transferring());
  }
}
