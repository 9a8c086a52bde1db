package org.y2a.cases.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.ChildApi.child;
import static org.y2a.cases.ChildApi.childOf;
import static org.y2a.cases.ChildApi.correct;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class MergingChildrenTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void likelyDuplicatesAreShownWithTheirReasonsToThoseWhoMaySeeThem() {
    LocalDate born = LocalDate.of(today().getYear() - 15, 3, 9);
    UUID one = childOf(open(named("Siobhán", "Catherwood", born)));
    UUID accents = childOf(open(named("Siobhan", "Catherwood", born)));
    UUID swappedDays =
        childOf(open(named("Siobhan", "Katherwood", LocalDate.of(born.getYear(), 9, 3))));
    UUID someoneElse = childOf(open(named("Oliver", "Zebediah", born)));
    caseManager()
        .get("/v1/children/{id}/possible-duplicates", one)
        .then()
        .statusCode(200)
        .body("policyVersion", equalTo(1))
        .body("items.childId", hasItems(accents.toString(), swappedDays.toString()))
        .body("items.childId", not(hasItem(someoneElse.toString())))
        .body(
            "items.find { it.childId == '" + accents + "' }.reasons.reason",
            contains("SAME_DATE_OF_BIRTH", "SAME_FAMILY_NAME", "SAME_GIVEN_NAME"))
        .body(
            "items.find { it.childId == '" + swappedDays + "' }.reasons.reason",
            hasItems("DAY_AND_MONTH_SWAPPED", "FAMILY_NAME_SOUNDS_ALIKE"));
    as("case-manager", "yos:kent")
        .get("/v1/children/{id}/possible-duplicates", one)
        .then()
        .statusCode(404);
  }

  @Test
  void aMergeMovesTheCasesAndItsUndoingRestoresThem() {
    LocalDate today = today();
    LocalDate born = today.minusYears(16);
    UUID keptCase = open(CaseFile.of(born, today));
    UUID movedCase = open(CaseFile.of(born.minusDays(1), today).withChild("givenName", "Robyn"));
    UUID survivor = childOf(keptCase);
    UUID absorbed = childOf(movedCase);
    String before = child(absorbed).extract().asString();
    String planning = read(movedCase).extract().path("planningDueOn");

    UUID merge =
        UUID.fromString(merge(survivor, absorbed).statusCode(201).extract().path("mergeId"));
    read(movedCase)
        .body("child.childId", equalTo(survivor.toString()))
        .body("child.givenName", equalTo("Robin"))
        .body("attains18On", equalTo(born.plusYears(18).toString()));
    child(absorbed).statusCode(200).body("mergedInto", equalTo(survivor.toString()));
    merge(survivor, absorbed).statusCode(409).body("errorCode", equalTo("MERGED"));
    correct(absorbed, Map.of("gender", "MALE")).statusCode(409);
    merge(survivor, survivor).statusCode(400);

    undo(survivor, merge).statusCode(204);
    undo(survivor, merge).statusCode(409);
    assertThat(child(absorbed).extract().asString()).isEqualTo(before);
    read(movedCase)
        .body("child.childId", equalTo(absorbed.toString()))
        .body("planningDueOn", equalTo(planning));
    read(keptCase).body("child.childId", equalTo(survivor.toString()));
    history(survivor, "ABSORBED", "RELEASED");
    history(absorbed, "MERGED", "UNMERGED");
    List<Published> events = new PublishedEvents(kafka).of("y2a.cases.v1", movedCase, 3);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly(
            "youth-case.case.opened.v1",
            "youth-case.person.merged.v1",
            "youth-case.person.unmerged.v1");
    assertThat(events.get(1).data().get("attains18On").asText())
        .isEqualTo(born.plusYears(18).toString());
    assertThat(new PublishedEvents(kafka).of("y2a.cases.v1", keptCase, 1)).hasSize(1);
  }

  @Test
  void aRestrictionOfOneCaseHoldsForTheWholePerson() {
    LocalDate today = today();
    UUID ours = open(CaseFile.of(today.minusYears(16), today));
    UUID restricted = open(CaseFile.of(today.minusYears(16), today));
    UUID survivor = childOf(ours);
    UUID absorbed = childOf(restricted);
    merge(survivor, absorbed).statusCode(201);
    as("yos-manager", "yos:essex")
        .body(Map.of("officers", List.of("CM-ESSEX-1"), "reasonCode", "SAFETY"))
        .put("/v1/cases/{id}/restriction", restricted)
        .then()
        .statusCode(204);
    for (UUID childId : List.of(survivor, absorbed)) {
      integrator()
          .header("Y2A-Access-Reason", "CASE_WORK")
          .get("/v1/children/{id}", childId)
          .then()
          .statusCode(404);
      caseManager().get("/v1/children/{id}", childId).then().statusCode(428);
      caseManager()
          .header("Y2A-Access-Reason", "CASE_WORK")
          .get("/v1/children/{id}", childId)
          .then()
          .statusCode(200);
    }
    integrator()
        .header("Y2A-Access-Reason", "CASE_WORK")
        .header("If-Match", "\"1\"")
        .body(Map.of("gender", "MALE", "reasonCode", "DATA_ENTRY_ERROR"))
        .patch("/v1/children/{id}", survivor)
        .then()
        .statusCode(404);
  }

  private static void history(UUID childId, String... whats) {
    integrator().get("/v1/children/{id}/history", childId).then().body("what", contains(whats));
  }

  private static ValidatableResponse merge(UUID survivor, UUID absorbed) {
    return caseManager()
        .body(Map.of("absorbedChildId", absorbed.toString(), "reason", "SAME_PERSON"))
        .post("/v1/children/{id}/merges", survivor)
        .then();
  }

  private static ValidatableResponse undo(UUID survivor, UUID merge) {
    return caseManager()
        .body(Map.of("reason", "MERGED_IN_ERROR"))
        .post("/v1/children/{id}/merges/{merge}/undoing", survivor, merge)
        .then();
  }

  private static CaseFile named(String given, String family, LocalDate born) {
    return CaseFile.of(born, today()).withChild("givenName", given).withChild("familyName", family);
  }
}
