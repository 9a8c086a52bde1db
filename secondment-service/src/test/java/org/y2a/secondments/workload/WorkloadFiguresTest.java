package org.y2a.secondments.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.secondments.SecondmentApi.active;
import static org.y2a.secondments.SecondmentApi.agreed;
import static org.y2a.secondments.SecondmentApi.as;
import static org.y2a.secondments.SecondmentApi.end;
import static org.y2a.secondments.SecondmentApi.registered;
import static org.y2a.secondments.SecondmentApi.today;
import static org.y2a.secondments.SecondmentApi.workload;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.secondments.Happenings;
import org.y2a.secondments.News;
import org.y2a.secondments.service.KnownPlaces;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class WorkloadFiguresTest {

  @Inject News news;

  @ParameterizedTest(name = "{1} FTE with {2} high-risk, {3} to transfer, {4} other cases: {6} %")
  @CsvSource({
    "bradford,   1.0, 0,  0, 0,  25.0, 0,   false",
    "bolton,     1.0, 10, 9, 6,  25.0, 100, false",
    "bexley,     1.0, 20, 5, 1,  25.0, 104, true",
    "barnet,     0.5, 4,  4, 4,  12.5, 96,  false",
    "birmingham, 0.2, 6,  0, 0,  5.0,  120, true",
    "bromley,    0.3, 0,  0, 1,  7.5,  13,  false",
    "brent,      0.1, 0,  3, 0,  2.5,  120, true"
  })
  void figuresFollowContractsAndCases(
      String yos,
      String fte,
      int highRisk,
      int toTransfer,
      int other,
      float capacity,
      int percent,
      boolean over) {
    var officer = registered("PSO", 3);
    active(officer, yos, fte);
    holds(officer, yos, highRisk, toTransfer, other);
    int held = highRisk + toTransfer + other;
    workload(yos)
        .statusCode(200)
        .body("yos", equalTo(yos))
        .body("on", equalTo(today().toString()))
        .body("policyVersion", equalTo("e3-1"))
        .body("fte", equalTo(Float.valueOf(fte)))
        .body("capacity", equalTo(capacity))
        .body("heldCases", equalTo(held))
        .body("correctCases", equalTo(highRisk + toTransfer))
        .body("otherCases", equalTo(other))
        .body("loadPercent", equalTo(percent))
        .body("overCapacity", equalTo(over))
        .body("officers.officerId", contains(officer))
        .body("officers.band", contains(3))
        .body("officers.fte", contains(Float.valueOf(fte)))
        .body("officers.capacity", contains(capacity))
        .body("officers.heldCases", contains(held))
        .body("officers.correctCases", contains(highRisk + toTransfer))
        .body("officers.otherCases", contains(other))
        .body("officers.loadPercent", contains(percent));
  }

  @Test
  void aServiceIsTheSumOfItsSecondees() {
    var yos = "coventry";
    var first = registered();
    var second = registered("PSO", 3);
    active(first, yos, "1");
    active(second, yos, "0.4");
    active(second, yos, "0.2");
    holds(first, yos, 10, 5, 5);
    holds(second, yos, 2, 0, 14);
    workload(yos)
        .body("fte", equalTo(1.6f))
        .body("capacity", equalTo(40.0f))
        .body("heldCases", equalTo(36))
        .body("correctCases", equalTo(17))
        .body("loadPercent", equalTo(90))
        .body("overCapacity", equalTo(false))
        .body("officers.officerId", contains(first, second))
        .body("officers.fte", contains(1.0f, 0.6f))
        .body("officers.loadPercent", contains(80, 107));
  }

  @Test
  void onlyActiveContractsAndTheirOfficersCasesCount() {
    var yos = "calderdale";
    var secondee = registered();
    active(secondee, yos, "0.5");
    agreed(registered(), yos, "1");
    end(active(registered(), yos, "1")).statusCode(200);
    holds("CM-CALDERDALE-1", yos, 3, 3, 3);
    holds(secondee, "cornwall", 1, 0, 0);
    holds(secondee, yos, 1, 0, 0);
    workload(yos)
        .body("fte", equalTo(0.5f))
        .body("heldCases", equalTo(1))
        .body("officers.officerId", contains(secondee));
  }

  @Test
  void aServiceWithoutSecondeesHasNoLoad() {
    workload("wirral")
        .statusCode(200)
        .body("fte", equalTo(0.0f))
        .body("capacity", equalTo(0.0f))
        .body("loadPercent", equalTo(0))
        .body("overCapacity", equalTo(false))
        .body("officers", empty());
  }

  @Test
  void theNationIsListedServiceByServiceAsEachSaysItself() {
    var officer = registered();
    active(officer, "derby", "0.7");
    holds(officer, "derby", 2, 1, 3);
    List<Map<String, Object>> rows = new ArrayList<>();
    String next = null;
    do {
      var page =
          as("yjb-analyst", "national:y2a")
              .queryParam("limit", 60)
              .queryParams(next == null ? Map.of() : Map.of("after", next))
              .get("/v1/workloads")
              .then()
              .statusCode(200)
              .extract();
      rows.addAll(page.path("items"));
      next = page.path("next");
    } while (next != null);
    assertThat(rows)
        .extracting(row -> row.get("yos"))
        .containsExactlyElementsOf(KnownPlaces.services(today()));
    for (var yos : List.of("derby", "wirral")) {
      Map<String, Object> alone = workload(yos).extract().path("$");
      alone.remove("officers");
      assertThat(rows).contains(alone);
    }
  }

  private void holds(String officer, String yos, int highRisk, int toTransfer, int other) {
    var cases = new ArrayList<Happenings>();
    for (int n = 0; n < highRisk + toTransfer + other; n++) {
      var child = Happenings.in(yos);
      news.tell(child.opened(officer, n < highRisk ? RiskLevel.HIGH : RiskLevel.MEDIUM));
      news.tell(
          child.decided(
              n >= highRisk && n < highRisk + toTransfer ? Outcome.TRANSFER : Outcome.RETAIN));
      cases.add(child);
    }
    cases.forEach(child -> news.awaitHeard(child.caseId(), child.transitionId()));
  }
}
