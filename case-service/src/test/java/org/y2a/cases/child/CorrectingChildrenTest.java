package org.y2a.cases.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.moveClockTo;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.ChildApi.child;
import static org.y2a.cases.ChildApi.childOf;
import static org.y2a.cases.ChildApi.correct;
import static org.y2a.cases.ChildApi.tagOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.cases.watch.TransferWatchDay;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CorrectingChildrenTest {
  private static final String OPENED = "youth-case.case.opened.v1";
  private static final String PLANNING = "youth-case.transfer-planning.due.v1";
  private static final String EIGHTEEN = "youth-case.transfer-age.reached.v1";
  private static final String CORRECTED = "youth-case.person.corrected.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;
  @Inject TransferWatchDay watchDay;

  @Test
  void everythingAboutAPersonIsKeptInItsCanonicalForm() {
    LocalDate today = today();
    UUID id =
        childOf(
            open(
                CaseFile.ofFifteenYearOld(today)
                    .withoutChild("givenName")
                    .withChild("familyName", "Ng’andu-O'Neill 李")
                    .withChild("ethnicity", "B2")));
    Map<String, Object> home =
        Map.of(
            "lines",
            List.of("1 Planted Street"),
            "postcode",
            "cm11qh",
            "homeLocalAuthority",
            "E10000012",
            "from",
            today.minusYears(1).toString());
    Map<String, Object> before =
        Map.of(
            "lines",
            List.of("2 Planted Road"),
            "homeLocalAuthority",
            "E10000016",
            "from",
            today.minusYears(3).toString(),
            "until",
            today.minusYears(1).minusDays(1).toString());
    correct(
            id,
            Map.of(
                "croNumber",
                "sf88/000123k",
                "crn",
                "x123456",
                "prisonNumber",
                "a1234bc",
                "firstLanguage",
                "CYM",
                "interpreterNeeded",
                true,
                "communicationNeeds",
                List.of("LITERACY", "AUTISM"),
                "formerNames",
                List.of(Map.of("kind", "KNOWN_AS", "givenName", "Robbie")),
                "lookedAfter",
                List.of(Map.of("status", "CARE_ORDER", "from", today.minusYears(2).toString())),
                "addresses",
                List.of(home, before)))
        .statusCode(204);
    child(id)
        .statusCode(200)
        .body("givenName", nullValue())
        .body("familyName", equalTo("Ng’andu-O'Neill 李"))
        .body("croNumber", equalTo("SF88/123K"))
        .body("crn", equalTo("X123456"))
        .body("prisonNumber", equalTo("A1234BC"))
        .body("communicationNeeds", contains("AUTISM", "LITERACY"))
        .body("formerNames.givenName", contains("Robbie"))
        .body("lookedAfter.status", contains("CARE_ORDER"))
        .body("addresses.postcode", contains(nullValue(), equalTo("CM1 1QH")))
        .body("homeLocalAuthority", equalTo("E10000012"));
    correct(id, Map.of("remove", List.of("CRN", "FORMER_NAMES"))).statusCode(204);
    child(id).body("crn", nullValue()).body("formerNames", hasSize(0));
  }

  @Test
  void everyBadFieldIsNamedAtOnce() {
    LocalDate today = today();
    UUID id = childOf(open(CaseFile.ofFifteenYearOld(today)));
    Map<String, Object> lasting =
        Map.of(
            "lines", List.of("a\u0007b"), "homeLocalAuthority", "E99999999", "from", "2020-01-01");
    correct(
            id,
            Map.of(
                "reasonCode", "BECAUSE",
                "familyName", " ",
                "ethnicity", "Purple",
                "firstLanguage", "KLINGON",
                "croNumber", "123456/99K",
                "crn", "12",
                "prisonNumber", "x",
                "addresses", List.of(lasting, lasting),
                "remove", List.of("FAMILY_NAME")))
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "reasonCode",
                "familyName",
                "ethnicity",
                "firstLanguage",
                "croNumber",
                "crn",
                "prisonNumber",
                "addresses[0].lines[0]",
                "addresses[0].homeLocalAuthority",
                "addresses[1].lines[0]",
                "addresses[1].homeLocalAuthority",
                "addresses",
                "remove"));
  }

  @Test
  void aCorrectionSaysWhoWhenAndWhyAndThePastCanBeAskedFor() {
    UUID caseId = open(CaseFile.ofFifteenYearOld(today()).withChild("familyName", "Wronge"));
    UUID id = childOf(caseId);
    String before = businessNow();
    correct(id, Map.of("familyName", "Right", "reasonCode", "NEW_INFORMATION")).statusCode(204);
    integrator()
        .get("/v1/children/{id}/history", id)
        .then()
        .statusCode(200)
        .body("what", contains("CORRECTED"))
        .body("reasonCode", contains("NEW_INFORMATION"))
        .body("fields[0]", contains("FAMILY_NAME"))
        .body("before[0].FAMILY_NAME", equalTo("Wronge"));
    child(id).body("familyName", equalTo("Right"));
    integrator()
        .queryParam("asOf", before)
        .get("/v1/children/{id}", id)
        .then()
        .statusCode(200)
        .body("familyName", equalTo("Wronge"));
    caseManager()
        .body(Map.of("closedOn", today().toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(204);
    integrator()
        .queryParam("asOf", before)
        .get("/v1/cases/{id}", caseId)
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("orders", hasSize(1))
        .body("child.familyName", equalTo("Wronge"));
    read(caseId).body("status", equalTo("CLOSED")).body("child.familyName", equalTo("Right"));
    integrator()
        .queryParam("asOf", "2001-01-01")
        .get("/v1/cases/{id}", caseId)
        .then()
        .statusCode(404);
    integrator().queryParam("asOf", "then").get("/v1/cases/{id}", caseId).then().statusCode(400);
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeenOrMayNotSee() {
    UUID id = childOf(open(CaseFile.ofFifteenYearOld(today())));
    Map<String, String> body = Map.of("reasonCode", "NEW_INFORMATION", "gender", "NON_BINARY");
    caseManager().body(body).patch("/v1/children/{id}", id).then().statusCode(428);
    caseManager()
        .header("If-Match", "\"77\"")
        .body(body)
        .patch("/v1/children/{id}", id)
        .then()
        .statusCode(412);
    var elsewhere = as("case-manager", "yos:kent").header("If-Match", tagOf(id));
    elsewhere.body(body).patch("/v1/children/{id}", id).then().statusCode(404);
    as("case-manager", "yos:kent").get("/v1/children/{id}", id).then().statusCode(404);
    as("yjb-analyst", "national:y2a").get("/v1/children/{id}", id).then().statusCode(403);
  }

  @Test
  void anotherDateOfBirthMovesTheWatchAndEachDayIsAnnouncedOnce() {
    LocalDate today = today();
    LocalDate wrong = today.minusYears(18).minusDays(3);
    UUID caseId = open(CaseFile.of(wrong, today.minusDays(30)));
    UUID id = childOf(caseId);
    assertThat(types(caseId, 3)).containsExactly(OPENED, PLANNING, EIGHTEEN);

    LocalDate right = today.minusYears(18).plusDays(20);
    correct(id, Map.of("dateOfBirth", right.toString())).statusCode(204);
    watchDay.run(today());
    List<Published> events = events(caseId, 4);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly(OPENED, PLANNING, EIGHTEEN, CORRECTED);
    assertThat(events.getLast().data().get("attains18On").asText())
        .isEqualTo(right.plusYears(18).toString());
    assertThat(events.getLast().text()).doesNotContain(right.toString());
    read(caseId).body("attains18On", equalTo(right.plusYears(18).toString()));

    moveClockTo(right.plusYears(18));
    watchDay.run(today());
    watchDay.run(today());
    assertThat(types(caseId, 5)).containsExactly(OPENED, PLANNING, EIGHTEEN, CORRECTED, EIGHTEEN);

    correct(id, Map.of("dateOfBirth", today.minusYears(30).toString()))
        .statusCode(409)
        .body("errorCode", equalTo("AGE_AT_OPENING"));
  }

  @Test
  void aCorrectionThatMakesADayPastAnnouncesItAtOnce() {
    LocalDate today = today();
    UUID caseId = open(CaseFile.of(today.minusYears(16), today.minusDays(30)));
    correct(childOf(caseId), Map.of("dateOfBirth", today.minusYears(18).plusDays(40).toString()))
        .statusCode(204);
    assertThat(types(caseId, 3)).containsExactly(OPENED, CORRECTED, PLANNING);
    watchDay.run(today());
    assertThat(types(caseId, 3)).hasSize(3);
  }

  private String businessNow() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select to_json(business_now() at time zone 'UTC') #>> '{}' || 'Z'")
                .mapTo(String.class)
                .one());
  }

  private List<String> types(UUID caseId, int expected) {
    return events(caseId, expected).stream().map(Published::type).toList();
  }

  private List<Published> events(UUID caseId, int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", caseId, expected);
  }
}
