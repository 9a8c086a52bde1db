package org.y2a.cases.offence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

/** What a synthetic child did, and to whom: the victims are synthetic as well. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OffencesAndVictimsTest {
  private static final String NAME = "Zzplantedvictim Synthetic";

  @Inject Jdbi jdbi;

  private LocalDate today;
  private UUID caseId;
  private String order;

  @BeforeEach
  void opened() {
    today = today();
    caseId = open(CaseFile.ofFifteenYearOld(today));
    order = read(caseId).extract().path("orders[0].orderId");
  }

  @Test
  void anOffenceIsRecordedCorrectedAndLinkedToItsOrder() {
    String id = add(offence()).statusCode(201).extract().path("offenceId");
    Map<String, Object> corrected = offence();
    corrected.put("gravity", 5);
    corrected.put("committedTo", today.minusDays(40).toString());
    caseManager().body(corrected).put(offences() + "/" + id).then().statusCode(428);
    caseManager()
        .header("If-Match", etag(caseId))
        .body(corrected)
        .put(offences() + "/" + id)
        .then()
        .statusCode(204)
        .header("ETag", equalTo("\"3\""));
    caseManager()
        .get(offences())
        .then()
        .body("", hasSize(1))
        .body("[0].gravity", equalTo(5))
        .body("[0].orderId", equalTo(order))
        .body("[0].committedFrom", equalTo(today.minusDays(50).toString()))
        .body("[0].committedTo", equalTo(today.minusDays(40).toString()));
    as("case-manager", "yos:kent").get(offences()).then().statusCode(404);
  }

  @Test
  void everythingThatIsWrongWithAnOffenceIsSaidAtOnce() {
    Map<String, Object> wrong = offence();
    wrong.putAll(
        Map.of(
            "code",
            "28/1",
            "gravity",
            9,
            "category",
            "MISCHIEF",
            "committedTo",
            today.plusDays(1).toString()));
    add(wrong)
        .statusCode(400)
        .body("errors.field", equalTo(List.of("code", "gravity", "category", "committedTo")));
    wrong = offence();
    wrong.put("orderId", UUID.randomUUID().toString());
    add(wrong).statusCode(400).body("errors[0].field", equalTo("orderId"));
  }

  @Test
  void whoWorksWithVictimsSeesThemAndTheReadingIsAudited() {
    String offenceId = add(offence()).statusCode(201).extract().path("offenceId");
    String id = addVictim(yosManager(), victim(offenceId)).extract().path("victimId");
    RequestSpecification liaison = as("victim-liaison", "yos:essex");
    liaison
        .get(victims())
        .then()
        .body("", hasSize(1))
        .body("[0].wish", equalTo("WISHES_CONTACT"))
        .body("[0].contact", nullValue());
    as("victim-liaison", "yos:essex")
        .header("Access-Reason", "Release approaches")
        .get(victims() + "/" + id)
        .then()
        .statusCode(200)
        .body("contact.name", equalTo(NAME));
    assertThat(audited(id))
        .containsExactly("VICTIM_ADDED victim", "READ victim", "READ victim-contact");

    Map<String, Object> withdrawn = victim(offenceId);
    withdrawn.put("wish", "DECLINES_CONTACT");
    withdrawn.remove("contact");
    yosManager()
        .header("If-Match", etag(caseId))
        .body(withdrawn)
        .put(victims() + "/" + id)
        .then()
        .statusCode(204);
    yosManager().get(victims() + "/" + id).then().body("contact", nullValue());
    assertThat(rows("select count(*) from victim_contact where victim_id::text = :id", id))
        .containsExactly("0");
    caseManager()
        .get("/v1/cases/{id}/history", caseId)
        .then()
        .body(
            "what", equalTo(List.of("OPENED", "OFFENCE_ADDED", "VICTIM_ADDED", "VICTIM_CHANGED")));
  }

  @Test
  void forEverybodyElseThereAreNoVictims() {
    String id = addVictim(yosManager(), victim(null)).extract().path("victimId");
    List<RequestSpecification> others =
        List.of(
            caseManager(),
            integrator(),
            as("secondee", "yos:essex"),
            as("probation-manager", "pdu:N56ESXN"),
            as("yos-manager", "yos:kent"),
            as("victim-liaison", "yos:kent"));
    others.forEach(other -> other.get(victims() + "/" + id).then().statusCode(404));
    caseManager().body(victim(null)).post(victims()).then().statusCode(404);
    as("victim-liaison", "yos:essex").get("/v1/cases/{id}", caseId).then().statusCode(403);
    as("victim-liaison", "yos:essex").get(offences()).then().statusCode(403);
    assertThat(caseManager().get("/v1/cases/{id}", caseId).asString()).doesNotContain(NAME);
    assertThat(rows("select facts::text from case_history where case_id::text = :id", caseId))
        .noneMatch(facts -> facts.contains(NAME));
  }

  @Test
  void aVictimsRecordIsChecked() {
    Map<String, Object> wrong = victim(null);
    wrong.remove("askedOn");
    wrong.put("contact", Map.of("name", "Line\nbreak", "email", "x"));
    yosManager()
        .body(wrong)
        .post(victims())
        .then()
        .statusCode(400)
        .body(
            "errors.field.toSorted()",
            equalTo(List.of("askedOn", "contact.email", "contact.name")));
    yosManager()
        .body(victim(UUID.randomUUID().toString()))
        .post(victims())
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("offenceId"));
  }

  private String offences() {
    return "/v1/cases/" + caseId + "/offences";
  }

  private String victims() {
    return "/v1/cases/" + caseId + "/victims";
  }

  private Map<String, Object> offence() {
    return new HashMap<>(
        Map.of(
            "orderId",
            order,
            "code",
            "028/01",
            "committedFrom",
            today.minusDays(50).toString(),
            "category",
            "DOMESTIC_BURGLARY",
            "gravity",
            6,
            "violent",
            false,
            "sexual",
            false));
  }

  private Map<String, Object> victim(String offenceId) {
    Map<String, Object> victim =
        new HashMap<>(
            Map.of(
                "wish",
                "WISHES_CONTACT",
                "askedOn",
                today.toString(),
                "contact",
                Map.of("name", NAME, "telephone", "01632 960001")));
    if (offenceId != null) {
      victim.put("offenceId", offenceId);
    }
    return victim;
  }

  private ValidatableResponse add(Map<String, Object> offence) {
    return caseManager().body(offence).post(offences()).then();
  }

  private ValidatableResponse addVictim(RequestSpecification caller, Map<String, Object> victim) {
    return caller.body(victim).post(victims()).then().statusCode(201);
  }

  private List<String> audited(String victimId) {
    return rows(
        """
        select action || ' ' || record_type from access_audit where record_id = :id
        """,
        victimId);
  }

  private List<String> rows(String sql, Object id) {
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("id", id.toString()).mapTo(String.class).list());
  }
}
