package org.y2a.cases.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

/** A dangerous case that nobody holds is said at once and stands on top. Children are synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OfficerAlarmTest {
  private static final String MISSING = "youth-case.officer.missing.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private LocalDate today;

  @BeforeEach
  void officers() {
    today = today();
    register("CM-ESSEX-1", "essex");
  }

  @Test
  void aVeryHighRiskWithoutAnOfficerIsSaidWhenTheCaseOpens() {
    UUID id = open(file().assessment(today, "VERY_HIGH"));
    List<JsonNode> alarms = alarms(id, 2);
    assertThat(alarms).hasSize(1);
    assertThat(alarms.getFirst().get("rosh").asText()).isEqualTo("VERY_HIGH");
    assertThat(alarms.getFirst().get("mappa").isNull()).isTrue();
    assertThat(alarms.getFirst().get("since").asText()).isEqualTo(today.toString());
  }

  @Test
  void theRiskThatMeetsAGapIsSaidOnceForThatGap() {
    UUID id = open(file());
    assess(id, "HIGH");
    assess(id, "VERY_HIGH");
    registerUnderMappa(id, 2);
    assertThat(alarms(id, 6)).hasSize(1);
    allocate(id, "CM-ESSEX-1");
    allocate(id, null);
    List<JsonNode> alarms = alarms(id, 9);
    assertThat(alarms).hasSize(2);
    assertThat(alarms.getLast().at("/mappa/level").asInt()).isEqualTo(2);
  }

  @Test
  void whileSomebodyHoldsTheCaseNothingIsMissing() {
    UUID id = open(file().with("officerId", "CM-ESSEX-1").assessment(today, "VERY_HIGH"));
    registerUnderMappa(id, 3);
    assertThat(alarms(id, 3)).isEmpty();
    allocate(id, null);
    assertThat(alarms(id, 5)).hasSize(1);
  }

  @Test
  void aMoveThatLeavesTheCaseWithNobodyIsSaidForTheServiceThatHasIt() {
    UUID id =
        open(
            CaseFile.of(today.minusYears(15), today.minusDays(9))
                .with("officerId", "CM-ESSEX-1")
                .assessment(today, "VERY_HIGH"));
    integrator()
        .body(
            Map.of(
                "toYos",
                "kent",
                "homeLocalAuthority",
                "E10000016",
                "movedOn",
                today.minusDays(1).toString()))
        .post("/v1/cases/{id}/yos-moves", id)
        .then()
        .statusCode(204);
    List<JsonNode> alarms = alarms(id, 4);
    assertThat(alarms).hasSize(1);
    assertThat(alarms.getFirst().get("yos").asText()).isEqualTo("kent");
    assertThat(alarms.getFirst().get("since").asText()).isEqualTo(today.minusDays(1).toString());
    as("yos-manager", "yos:essex").get("/v1/unallocated-cases?limit=500").then().statusCode(200);
    assertThat(listed("yos:essex")).doesNotContain(id.toString());
    assertThat(listed("yos:kent")).contains(id.toString());
  }

  @Test
  void theListIsOrderedByMappaThenRiskThenAgeOfTheGapAndReadInPages() {
    LocalDate old = today.minusDays(200);
    UUID plainOld = open(CaseFile.of(today.minusYears(15), old));
    UUID plainNew = open(file());
    UUID high = open(file().assessment(today, "HIGH"));
    UUID veryHigh = open(file().assessment(today, "VERY_HIGH"));
    UUID level1 = open(file());
    registerUnderMappa(level1, 1);
    UUID level3 = open(file());
    registerUnderMappa(level3, 3);
    UUID level3High = open(file().assessment(today, "HIGH"));
    registerUnderMappa(level3High, 3);

    List<String> mine =
        List.of(level3High, level3, level1, veryHigh, high, plainOld, plainNew).stream()
            .map(UUID::toString)
            .toList();
    assertThat(listed("yos:essex").stream().filter(mine::contains)).containsExactlyElementsOf(mine);
    as("secondment-manager", "region:N56").get("/v1/unallocated-cases").then().statusCode(403);
    yosManager()
        .get("/v1/unallocated-cases?after=nonsense")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("after"));
  }

  /** In small pages, so that each border between two kinds of case is crossed by a cursor. */
  private static List<String> listed(String organisation) {
    List<String> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page =
          as("yos-manager", organisation)
              .queryParam("limit", 3)
              .queryParams(next.isEmpty() ? Map.of() : Map.of("after", next))
              .get("/v1/unallocated-cases")
              .then()
              .statusCode(200)
              .extract();
      all.addAll(page.path("items.caseId"));
      next = page.path("next");
    }
    return all;
  }

  private CaseFile file() {
    return CaseFile.ofFifteenYearOld(today);
  }

  private void assess(UUID id, String rosh) {
    caseManager()
        .body(CaseFile.assessmentBody(today, rosh))
        .post("/v1/cases/{id}/assessments", id)
        .then()
        .statusCode(201);
  }

  private void registerUnderMappa(UUID id, int level) {
    caseManager()
        .body(Map.of("category", 2, "level", level, "from", today.toString()))
        .post("/v1/cases/{id}/mappa", id)
        .then()
        .statusCode(204);
  }

  private static void allocate(UUID id, String officerId) {
    Map<String, String> allocation = new HashMap<>();
    allocation.put("officerId", officerId);
    allocation.put("reason", "Capacity");
    yosManager()
        .header("If-Match", etag(id))
        .body(allocation)
        .put("/v1/cases/{id}/officer", id)
        .then()
        .statusCode(204);
  }

  private List<JsonNode> alarms(UUID id, int expectedEvents) {
    return new PublishedEvents(kafka)
        .of("y2a.cases.v1", id, expectedEvents).stream()
            .filter(event -> event.type().equals(MISSING))
            .map(Published::data)
            .toList();
  }
}
