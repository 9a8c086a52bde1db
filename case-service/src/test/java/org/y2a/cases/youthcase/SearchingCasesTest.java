package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class SearchingCasesTest {
  @Inject Jdbi jdbi;

  @Test
  void aCaseIsFoundByItsReference() {
    CaseFile file = CaseFile.ofFifteenYearOld(today());
    UUID id = open(file);
    caseManager()
        .queryParam("yosReference", file.reference().toLowerCase())
        .get("/v1/cases")
        .then()
        .statusCode(200)
        .body("items.caseId", contains(id.toString()));
    as("case-manager", "yos:kent")
        .queryParam("yosReference", file.reference())
        .get("/v1/cases")
        .then()
        .body("items", empty());
  }

  @Test
  void aChildIsFoundByNameAndPncIdInTheBodyOnly() {
    String name = "Searched" + UUID.randomUUID();
    UUID id =
        open(
            CaseFile.ofFifteenYearOld(today())
                .withChild("familyName", name)
                .withChild("pncId", "1979/0163001B"));
    caseManager()
        .body(Map.of("familyName", name.toUpperCase(), "pncId", "79/163001b"))
        .post("/v1/case-searches")
        .then()
        .statusCode(200)
        .body("items.caseId", contains(id.toString()));
    caseManager()
        .queryParam("familyName", "Anybody")
        .queryParam("pncId", "1979/0163001B")
        .get("/v1/cases")
        .then()
        .statusCode(400)
        .body("errors.field", contains("familyName", "pncId"));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    String officer = "CM-PAGES-" + Math.abs(UUID.randomUUID().hashCode());
    register(officer, "essex");
    List<String> opened = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      opened.add(open(CaseFile.ofFifteenYearOld(today()).with("officerId", officer)).toString());
    }
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      var page = page(officer, after);
      seen.addAll(page.path("items.caseId"));
      after = page.path("next");
    } while (after != null);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(opened);
  }

  @Test
  void eachReadAndEachCaseShownIsAudited() {
    CaseFile file = CaseFile.ofFifteenYearOld(today());
    UUID id = open(file);
    caseManager().header("Y2A-Access-Reason", "SUPERVISION").get("/v1/cases/{id}", id);
    caseManager().queryParam("yosReference", file.reference()).get("/v1/cases");
    List<String> reads =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        "select coalesce(reason, '-') from access_audit where record_id = :id and action = 'READ' order by at")
                    .bind("id", id.toString())
                    .mapTo(String.class)
                    .list());
    assertThat(reads).containsExactly("SUPERVISION", "-");
  }

  private static io.restassured.response.ExtractableResponse<io.restassured.response.Response> page(
      String officer, String after) {
    var request = caseManager().queryParam("officerId", officer).queryParam("limit", 2);
    if (after != null) {
      request.queryParam("after", after);
    }
    return request.get("/v1/cases").then().statusCode(200).extract();
  }
}
