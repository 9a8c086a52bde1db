package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest(name = "{0} {1} is found as {2}")
  @CsvSource({
    "Zebedee, Quillfeather, quilfeather",
    "Zebedee, Quillfeather, Quilfleather Zebedee",
    "Zebedee, Quillfeather, zebedy kwilfether",
    "Siân, Łukaszewicz, sian lukaszewicz",
    "Shaun, O'Dwyerson, odwyerson",
    "Мария, Преображенская, преображенскаа",
    "李伟, 欧阳娜娜, 欧阳娜娜",
    "محمد, الفيومي, الفيومى",
  })
  void aNameIsFoundInEveryScriptAndBySoundOrNearSpelling(
      String given, String family, String remembered) {
    UUID id =
        open(
            CaseFile.ofFifteenYearOld(today())
                .withChild("givenName", given)
                .withChild("familyName", family));
    search(Map.of("name", remembered, "limit", 500))
        .body("items.caseId", hasItem(id.toString()))
        .body("items[0].familyName", equalTo(family))
        .body("items[0].score", greaterThan(0.3f));
    as("case-manager", "yos:kent")
        .body(Map.of("name", remembered))
        .post("/v1/case-searches")
        .then()
        .body("items.caseId", not(hasItem(id.toString())));
  }

  @Test
  void theNearestNameComesFirstAndPagesGoOnByScore() {
    String word = "Vexil" + letters();
    List<String> opened = new ArrayList<>();
    for (String family : List.of(word, word + "ton", word + "tonby", word + "tonbyshire")) {
      opened.add(
          open(CaseFile.ofFifteenYearOld(today()).withChild("familyName", family)).toString());
    }
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> body = new HashMap<>(Map.of("name", word, "limit", 3));
      if (after != null) {
        body.put("after", after);
      }
      var page = search(body).extract();
      seen.addAll(page.path("items.caseId"));
      after = page.path("next");
    } while (after != null);
    assertThat(seen).doesNotHaveDuplicates().startsWith(opened.getFirst()).containsAll(opened);
  }

  @Test
  void aCaseIsFoundByAnyIdentifierRiskOfficerAndDay() {
    CaseFile file =
        CaseFile.of(today().plusDays(3).minusYears(18), today().minusDays(20))
            .withChild("pncId", "2000/0000223R")
            .assessment(today(), "VERY_HIGH");
    String id = open(file).toString();
    for (String identifier : List.of(id, file.reference().toLowerCase(), "00/223R")) {
      search(Map.of("identifier", identifier, "limit", 500)).body("items.caseId", hasItem(id));
    }
    search(
            Map.of(
                "identifier", id,
                "rosh", List.of("HIGH", "VERY_HIGH"),
                "yos", "essex",
                "dueFrom", today().plusDays(3).toString(),
                "dueTo", today().plusDays(3).toString()))
        .body("items.caseId", contains(id))
        .body("items[0].rosh", equalTo("VERY_HIGH"));
    search(Map.of("identifier", id, "rosh", List.of("LOW"))).body("items", empty());
    search(Map.of("identifier", id, "dueTo", today().minusDays(30).toString()))
        .body("items", empty());
    caseManager()
        .body(Map.of("name", "!", "identifier", "no such thing", "rosh", List.of("SOME")))
        .post("/v1/case-searches")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("name", "identifier"));
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

  private static ValidatableResponse search(Map<String, ?> body) {
    return caseManager().body(body).post("/v1/case-searches").then().statusCode(200);
  }

  /** Letters that no other name has, however often the tests run on one database. */
  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
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
