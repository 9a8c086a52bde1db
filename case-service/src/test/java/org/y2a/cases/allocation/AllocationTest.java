package org.y2a.cases.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseApi;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.officer.Secondments;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class AllocationTest {
  /** A service of its own: no other test opens cases here. */
  private static final String YOS = "norfolk";

  private static final String LONG = "SECTION_250";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Secondments secondments;
  @Inject Jdbi jdbi;

  private final String run = Integer.toString(Math.abs(UUID.randomUUID().hashCode()));
  private final String secondee = "SEC-A-" + run;
  private final String manager = "CM-A-" + run;
  private LocalDate today;

  @BeforeEach
  void nobodyElseIsThere() {
    today = today();
    jdbi.useHandle(
        h -> {
          h.execute("update secondment set ended_on = ? where yos = ?", today, YOS);
          h.execute(
              """
              insert into officer_departure select officer_id, yos, ?, now(), 'test'
              from case_manager where yos = ? on conflict do nothing
              """,
              today,
              YOS);
        });
    CaseApi.register(manager, YOS);
    second(secondee, "0.2");
  }

  @Test
  void correctCasesAreRecommendedWithTheirReasonsAndIncorrectOnesFlagged() {
    UUID high = open("HIGH", "REFERRAL_ORDER", manager);
    UUID transferring = open("LOW", LONG, manager);
    UUID neither = open("LOW", "REFERRAL_ORDER", manager);
    UUID wrong = open("MEDIUM", "REFERRAL_ORDER", secondee);
    yosManager()
        .get("/v1/yos/{yos}/allocation-recommendations", YOS)
        .then()
        .statusCode(200)
        .body("policyVersion", equalTo("ALLOCATION.1"))
        .body("secondees.officerId", equalTo(List.of(secondee)))
        .body("secondees[0].capacity", equalTo(5))
        .body("secondees[0].held", equalTo(1))
        .body("recommendations.caseId", hasItems(high.toString(), transferring.toString()))
        .body("recommendations.caseId", not(hasItem(neither.toString())))
        .body(
            "recommendations.find { it.caseId == '%s' }.reasons.code".formatted(high),
            hasItem("ROSH_HIGH"))
        .body(
            "recommendations.find { it.caseId == '%s' }.reasons.code".formatted(transferring),
            hasItems("TRANSFERS_AT_18", "DAYS_TO_18"))
        .body("incorrect.caseId", hasItem(wrong.toString()))
        .body(
            "incorrect.find { it.caseId == '%s' }.reasons".formatted(wrong),
            equalTo(List.of("ROSH_MEDIUM", "ORDER_ENDS_BEFORE_18")));
    as("yos-manager", "yos:kent")
        .get("/v1/yos/{yos}/allocation-recommendations", YOS)
        .then()
        .statusCode(404);
    assertThat(readsOf(high)).isEqualTo(1);
  }

  @Test
  void beyondItsCapacityASecondeeTakesACaseOnlyForARecordedReason() {
    for (int i = 0; i < 5; i++) {
      open("HIGH", "REFERRAL_ORDER", secondee);
    }
    UUID sixth = open("HIGH", "REFERRAL_ORDER", manager);
    allocate(sixth, Map.of("officerId", secondee, "reasonCode", "CORRECT_CASE"))
        .statusCode(409)
        .body("errorCode", equalTo("OVER_CAPACITY"))
        .body("detail", containsString("6 cases with a capacity of 5 (FTE 0.20)"));
    allocate(
            sixth,
            Map.of(
                "officerId", secondee, "reasonCode", "CORRECT_CASE", "overCapacityReason", "WHIM"))
        .statusCode(400)
        .body("errors[0].field", equalTo("overCapacityReason"));
    allocate(sixth, Map.of("officerId", secondee, "reasonCode", "WHIM"))
        .statusCode(400)
        .body("errors[0].field", equalTo("reasonCode"));
    allocate(
            sixth,
            Map.of(
                "officerId",
                secondee,
                "reasonCode",
                "CORRECT_CASE",
                "overCapacityReason",
                "NO_OTHER_OFFICER"))
        .statusCode(204);
    yosManager()
        .get("/v1/cases/{id}/history", sixth)
        .then()
        .body("[1].facts.reason", equalTo("CORRECT_CASE"))
        .body("[1].facts.overCapacity.reason", equalTo("NO_OTHER_OFFICER"))
        .body("[1].facts.overCapacity.held", equalTo(6));
    yosManager()
        .get("/v1/officers/{id}/caseload", secondee)
        .then()
        .statusCode(200)
        .body("services[0].held", equalTo(6))
        .body("services[0].capacity", equalTo(5))
        .body("services[0].overCapacity", equalTo(true))
        .body("services[0].cases", hasSize(6));
    as("yos-manager", "yos:kent")
        .get("/v1/officers/{id}/caseload", secondee)
        .then()
        .statusCode(404);
  }

  @Test
  void whenAnOfficerLeavesAllTheirCasesPassInOneStepAndEveryoneStaysHeld() {
    String second = "CM-B-" + run;
    String third = "CM-C-" + run;
    CaseApi.register(second, YOS);
    CaseApi.register(third, YOS);
    List<UUID> held = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      held.add(open("LOW", "REFERRAL_ORDER", manager));
    }
    depart(manager, "EVEN", true)
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("cases.caseId", hasSize(5));
    read(held.getFirst()).body("officer.officerId", equalTo(manager));
    depart(manager, "EVEN", false)
        .statusCode(200)
        .body("cases.findAll { it.to.officerId == '%s' }".formatted(second), hasSize(3))
        .body("cases.findAll { it.to.officerId == '%s' }".formatted(third), hasSize(2));
    held.forEach(id -> read(id).body("officer.officerId", not(equalTo(manager))));
    assertThat(gapsAmong(held)).isZero();
    depart(manager, "EVEN", false).statusCode(404);
    allocate(held.getFirst(), Map.of("officerId", manager, "reasonCode", "OTHER")).statusCode(400);
    new PublishedEvents(kafka)
        .ofEach("y2a.cases.v1", held, 2)
        .values()
        .forEach(
            events ->
                assertThat(events.getLast().type()).isEqualTo("youth-case.officer.allocated.v1"));
  }

  @Test
  void theRecommendedPlanGivesCorrectCasesToSecondeesAndTheOthersToCaseManagers() {
    String other = "CM-B-" + run;
    CaseApi.register(other, YOS);
    UUID high = open("VERY_HIGH", "REFERRAL_ORDER", manager);
    UUID low = open("LOW", "REFERRAL_ORDER", manager);
    depart(manager, "RECOMMENDED", false)
        .statusCode(200)
        .body("policyVersion", equalTo("ALLOCATION.1"));
    read(high)
        .body("officer.officerId", equalTo(secondee))
        .body("officer.role", equalTo("SECONDEE"));
    read(low).body("officer.officerId", equalTo(other));
  }

  @Test
  void aListMustNameTheNextOfficerOfEveryCaseHeld() {
    String other = "CM-B-" + run;
    CaseApi.register(other, YOS);
    UUID one = open("LOW", "REFERRAL_ORDER", manager);
    UUID two = open("LOW", "REFERRAL_ORDER", manager);
    departByList(List.of(next(one, other), next(UUID.randomUUID(), other)))
        .statusCode(400)
        .body("errors.rule", hasItems("COMPLETE", "HELD"));
    departByList(List.of(next(one, other), next(two, manager)))
        .statusCode(400)
        .body("errors.rule", everyItem(equalTo("KNOWN")));
    read(one).body("officer.officerId", equalTo(manager));
    departByList(List.of(next(one, other), next(two, other))).statusCode(200);
    read(two).body("officer.officerId", equalTo(other));
  }

  @Test
  void withNobodyLeftTheOfficerCannotLeaveTheCasesAlone() {
    jdbi.useHandle(h -> h.execute("update secondment set ended_on = ? where yos = ?", today, YOS));
    open("LOW", "REFERRAL_ORDER", manager);
    depart(manager, "EVEN", false).statusCode(409).body("errorCode", equalTo("NO_SUCCESSOR"));
    yosManager().get("/v1/officers?yos=" + YOS).then().body("items.officerId", hasItem(manager));
  }

  private static RequestSpecification yosManager() {
    return as("yos-manager", "yos:" + YOS);
  }

  private ValidatableResponse depart(String officerId, String plan, boolean dryRun) {
    return yosManager()
        .body(Map.of("lastDay", today.toString(), "plan", plan, "dryRun", dryRun))
        .post("/v1/officers/{id}/departure", officerId)
        .then();
  }

  private ValidatableResponse departByList(List<Map<String, String>> allocations) {
    return yosManager()
        .body(Map.of("lastDay", today.toString(), "plan", "LIST", "allocations", allocations))
        .post("/v1/officers/{id}/departure", manager)
        .then();
  }

  private static Map<String, String> next(UUID caseId, String officerId) {
    return Map.of("caseId", caseId.toString(), "officerId", officerId);
  }

  private static ValidatableResponse allocate(UUID caseId, Map<String, String> body) {
    return yosManager()
        .header("If-Match", etag(caseId))
        .body(new HashMap<>(body))
        .put("/v1/cases/{id}/officer", caseId)
        .then();
  }

  private UUID open(String rosh, String orderType, String officerId) {
    CaseFile file =
        CaseFile.ofFifteenYearOld(today)
            .with("yos", YOS)
            .with("officerId", officerId)
            .withChild("homeLocalAuthority", "E10000020")
            .withoutOrders()
            .order(orderType, today, today.plusYears(orderType.equals(LONG) ? 4 : 1).minusDays(1))
            .assessment(today, rosh);
    return UUID.fromString(
        integrator()
            .body(file.body())
            .post("/v1/cases")
            .then()
            .statusCode(201)
            .extract()
            .path("caseId"));
  }

  private void second(String officerId, String fte) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                secondments.begin(
                    new ContractActivated(
                        UUID.randomUUID(),
                        officerId,
                        YOS,
                        4,
                        new BigDecimal(fte),
                        today,
                        today.plusYears(3))));
  }

  private long readsOf(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select count(*) from access_audit where record_id = :id and action = 'READ'")
                .bind("id", caseId.toString())
                .mapTo(Long.class)
                .one());
  }

  /** Instants between opening and now at which nobody held a case. */
  private long gapsAmong(List<UUID> caseIds) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select count(*) from (
                      select range_agg(during) as held from officer_holding
                      where case_id = any(:ids) group by case_id) s
                    where (select count(*) from unnest(held)) <> 1
                    """)
                .bind("ids", caseIds.toArray(UUID[]::new))
                .mapTo(Long.class)
                .one());
  }
}
