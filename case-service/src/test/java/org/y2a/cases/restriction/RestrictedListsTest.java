package org.y2a.cases.restriction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

/** Every list that names cases, asked by one who is named and by one who is not. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RestrictedListsTest {
  private static final String NAMED = "CM-KENT-NAMED";
  private static final String OTHER = "CM-KENT-OTHER";

  @Test
  void aRestrictedCaseIsInNoListForThoseWhoAreNotNamed() {
    LocalDate today = today();
    register(NAMED, "kent");
    register(OTHER, "kent");
    CaseFile file = file(today).with("officerId", NAMED);
    UUID held = open(file);
    UUID unheld = open(file(today));
    offer(unheld, today);
    Map<String, String> lists =
        lists(held.toString(), file.reference().toUpperCase(Locale.ROOT), unheld.toString());
    lists.forEach((list, id) -> assertThat(shown(list, NAMED, false)).as(list).contains(id));

    Stream.of(held, unheld).forEach(RestrictedListsTest::restrict);

    lists.forEach(
        (list, id) -> {
          assertThat(shown(list, OTHER, true)).as("not named: " + list).doesNotContain(id);
          assertThat(shown(list, NAMED, false)).as("no reason: " + list).doesNotContain(id);
          assertThat(shown(list, NAMED, true)).as("named: " + list).contains(id);
        });
    caller(OTHER)
        .get("/v1/officers/{id}/caseload", NAMED)
        .then()
        .statusCode(200)
        .body("services[0].held", equalTo(1))
        .body("services[0].cases.size()", equalTo(0));
  }

  /** By what each names its cases. */
  private static Map<String, String> lists(String held, String reference, String unheld) {
    Map<String, String> lists = new LinkedHashMap<>();
    for (String list :
        List.of(
            "/v1/cases",
            "/v1/case-changes",
            "/v1/deadlines",
            "/v1/oversight-queue",
            "/v1/work-lists/my-cases",
            "/v1/work-lists/due-this-week",
            "/v1/officers/" + NAMED + "/caseload")) {
      lists.put(list, held);
    }
    lists.put("/v1/case-exports?format=NDJSON", reference);
    lists.put("/v1/case-exports?format=CSV", reference);
    for (String list :
        List.of(
            "/v1/unallocated-cases",
            "/v1/yos-transfers",
            "/v1/yos/kent/allocation-recommendations")) {
      lists.put(list, unheld);
    }
    return lists;
  }

  /** All pages, as text. */
  private static String shown(String list, String officer, boolean withReason) {
    StringBuilder all = new StringBuilder();
    String after = null;
    do {
      RequestSpecification who = caller(officer).accept("*/*");
      if (withReason) {
        who.header("Y2A-Access-Reason", "CASE_WORK");
      }
      if (!list.contains("exports")) {
        who.queryParam("limit", 200);
      }
      if (after != null) {
        who.queryParam("after", after);
      }
      var answer = who.get(list).then().statusCode(200).extract();
      all.append(answer.asString());
      boolean more = answer.contentType().contains("json") && !list.contains("exports");
      String next = more ? answer.path("next") : null;
      after = next == null || next.equals(after) ? null : next;
    } while (after != null);
    return all.toString();
  }

  private static CaseFile file(LocalDate today) {
    return CaseFile.ofFifteenYearOld(today)
        .with("yos", "kent")
        .withChild("homeLocalAuthority", "E10000016")
        .order("REFERRAL_ORDER", today, today.plusDays(3))
        .assessment(today, "VERY_HIGH");
  }

  private static UUID open(CaseFile file) {
    return UUID.fromString(
        caller(NAMED)
            .body(file.body())
            .post("/v1/cases")
            .then()
            .statusCode(201)
            .extract()
            .path("caseId"));
  }

  private static void offer(UUID id, LocalDate today) {
    caller(NAMED)
        .body(
            Map.of(
                "toYos", "essex",
                "homeLocalAuthority", "E10000012",
                "reason", "CHILD_MOVED_HOME",
                "transferOn", today.plusDays(20).toString()))
        .post("/v1/cases/{id}/yos-transfers", id)
        .then()
        .statusCode(201);
  }

  private static void restrict(UUID id) {
    as("yos-manager", "yos:kent")
        .body(Map.of("officers", List.of(NAMED), "reasonCode", "SAFETY"))
        .put("/v1/cases/{id}/restriction", id)
        .then()
        .statusCode(204);
  }

  private static RequestSpecification caller(String officer) {
    return given()
        .auth()
        .oauth2(
            TestTokens.of("case-manager", "yos-manager")
                .name(officer)
                .organisation("yos:kent")
                .officer(officer)
                .token())
        .contentType(ContentType.JSON);
  }
}
