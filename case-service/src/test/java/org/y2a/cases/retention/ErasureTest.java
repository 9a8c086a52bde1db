package org.y2a.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;
import static org.y2a.cases.ChildApi.childOf;
import static org.y2a.cases.ChildApi.correct;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import org.y2a.kit.test.TestInfrastructure;

/** Marked values are planted and looked for in every table. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ErasureTest {
  private static final List<String> PLANTED =
      List.of(
          "Yyplantedgiven", "Yyplantedfamily", "Yyplantedformer", "Yyplanted Street", "X765432");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;

  @Test
  void theExportHoldsEverythingAndAfterErasureNothingIsLeftAnywhere() {
    LocalDate today = today();
    CaseFile file =
        CaseFile.of(today.minusYears(16), today)
            .assessment(today, "HIGH")
            .withChild("givenName", "Yyplantedgiven")
            .withChild("familyName", "Yyplantedfamily");
    String reference = file.reference().toUpperCase(java.util.Locale.ROOT);
    UUID caseId = open(file);
    UUID id = childOf(caseId);
    plant(id, today);
    caseManager().header("Y2A-Access-Reason", "COURT").get("/v1/cases/{id}", caseId);

    String export =
        yosManager()
            .get("/v1/children/{id}/subject-access-export", id)
            .then()
            .statusCode(200)
            .body("records.youth_case.yos_reference", contains(reference))
            .body("records.sentence_order.type", contains("YRO"))
            .body("records.assessment.rosh", contains("HIGH"))
            .body("records.access_audit.reason", hasItem("COURT"))
            .extract()
            .asString();
    assertThat(export).contains(PLANTED).doesNotContain("\"victim\"", "victim_contact");
    as("yos-manager", "yos:kent")
        .get("/v1/children/{id}/subject-access-export", id)
        .then()
        .statusCode(404);

    erase(id).statusCode(409).body("errorCode", equalTo("CASE_OPEN"));
    close(caseId, today);
    assertThat(tablesWith(PLANTED)).contains("child", "child_history", "superseded_row");
    erase(id).statusCode(204);

    assertThat(tablesWith(PLANTED)).isEmpty();
    assertThat(tablesWith(List.of(reference))).isEmpty();
    assertThat(rowsOf("sentence_order", caseId) + rowsOf("assessment", caseId)).isZero();
    yosManager().get("/v1/children/{id}", id).then().statusCode(410);
    read(caseId).statusCode(410);
    caseManager().get("/v1/cases/{id}/history", caseId).then().statusCode(410);
    erase(id).statusCode(410);
    Published erased = new PublishedEvents(kafka).of("y2a.cases.v1", caseId, 4).getLast();
    assertThat(erased.type()).isEqualTo("youth-case.person.erased.v1");
    assertThat(erased.data().get("reason").asText()).isEqualTo("RIGHT_TO_ERASURE");
    assertThat(audited(id)).contains("EXPORTED", "ERASED");
  }

  @Test
  void theScheduleSaysWhatItWouldEraseAndErasesThatOnly() {
    LocalDate today = today();
    LocalDate opened = today.minusYears(10);
    UUID ended = open(ended(today.minusYears(26), opened));
    UUID young = open(ended(today.minusYears(24), opened));
    UUID stillOpen = open(ended(today.minusYears(26), opened));
    close(ended, opened.plusYears(1));
    close(young, opened.plusYears(1));
    UUID child = childOf(ended);
    UUID youngChild = childOf(young);
    UUID openChild = childOf(stillOpen);

    due(today)
        .body("due.childId", hasItem(child.toString()))
        .body("due.childId", not(hasItem(youngChild.toString())))
        .body("due.childId", not(hasItem(openChild.toString())))
        .body(
            "due.find { it.childId == '" + child + "' }.steps.rule",
            contains("COMMUNITY", "LEAST_AGE"));
    due(today.minusYears(5)).body("due.childId", not(hasItem(child.toString())));
    due(today.plusYears(2)).body("due.childId", hasItem(youngChild.toString()));
    as("platform-ops", "national:y2a").post("/v1/retention/runs").then().statusCode(403);

    yosManager().post("/v1/retention/runs").then().statusCode(200);
    yosManager().get("/v1/children/{id}", child).then().statusCode(410);
    yosManager().get("/v1/children/{id}", youngChild).then().statusCode(200);
    yosManager().get("/v1/children/{id}", openChild).then().statusCode(200);
    due(today).body("due.childId", not(hasItem(child.toString())));
  }

  private static CaseFile ended(LocalDate born, LocalDate opened) {
    return CaseFile.of(born, opened);
  }

  private static void plant(UUID id, LocalDate today) {
    correct(
            id,
            Map.of(
                "crn", "X765432",
                "formerNames", List.of(Map.of("kind", "FORMER", "familyName", "Yyplantedformer")),
                "addresses",
                    List.of(
                        Map.of(
                            "lines", List.of("Yyplanted Street"),
                            "homeLocalAuthority", "E10000012",
                            "from", today.minusYears(1).toString()))))
        .statusCode(204);
    correct(id, Map.of("dateOfBirth", today.minusYears(16).minusDays(9).toString()))
        .statusCode(204);
  }

  private static void close(UUID caseId, LocalDate on) {
    caseManager()
        .body(Map.of("closedOn", on.toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(204);
  }

  private static ValidatableResponse erase(UUID id) {
    return yosManager()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("reasonCode", "RIGHT_TO_ERASURE"))
        .post("/v1/children/{id}/erasure", id)
        .then();
  }

  private static ValidatableResponse due(LocalDate on) {
    return yosManager()
        .queryParam("on", on.toString())
        .get("/v1/retention/dry-run")
        .then()
        .statusCode(200);
  }

  private List<String> tablesWith(List<String> values) {
    return jdbi.withHandle(
        h -> {
          List<String> tables =
              h.createQuery(
                      """
                      select table_name::text from information_schema.tables
                      where table_schema = 'public' and table_type = 'BASE TABLE'
                      """)
                  .mapTo(String.class)
                  .list();
          assertThat(tables).contains("idempotency_key", "access_audit", "outbox");
          return tables.stream()
              .filter(
                  table ->
                      values.stream()
                          .anyMatch(
                              value ->
                                  h.createQuery(
                                          "select exists (select from "
                                              + table
                                              + " t where strpos(t::text, :value) > 0)")
                                      .bind("value", value)
                                      .mapTo(Boolean.class)
                                      .one()))
              .toList();
        });
  }

  private long rowsOf(String table, UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select count(*) from " + table + " where case_id = :id")
                .bind("id", caseId)
                .mapTo(Long.class)
                .one());
  }

  private List<String> audited(UUID childId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select action from access_audit where record_id = :id")
                .bind("id", childId.toString())
                .mapTo(String.class)
                .list());
  }
}
