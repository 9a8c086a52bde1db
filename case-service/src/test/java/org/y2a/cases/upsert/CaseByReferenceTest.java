package org.y2a.cases.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.ChildApi.childOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseByReferenceTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void theCaseIsOpenedThenLeftAloneThenChangedByWhatDiffers() {
    LocalDate day = today();
    String officer = "CM-REF-" + Math.abs(UUID.randomUUID().hashCode());
    register(officer, "essex");
    CaseFile file = CaseFile.ofFifteenYearOld(day).withChild("pncId", "79/163001b");
    UUID caseId = UUID.fromString(put(file).statusCode(201).extract().path("caseId").toString());
    String first = etag(caseId);
    put(file).statusCode(200).header("ETag", first).body("effect", equalTo("UNCHANGED"));
    file.withChild("familyName", "Changed")
        .with("officerId", officer)
        .order("YOUTH_CAUTION", day, null)
        .assessment(day, "HIGH");
    String second =
        put(file).statusCode(200).body("effect", equalTo("UPDATED")).extract().header("ETag");
    put(file.assessment(day.minusDays(9), "LOW")).body("effect", equalTo("UPDATED"));
    String third = etag(caseId);
    put(file).header("ETag", third).body("effect", equalTo("UNCHANGED"));
    assertThat(second).isNotEqualTo(first);
    read(caseId)
        .body("child.familyName", equalTo("Changed"))
        .body("child.sex", equalTo("FEMALE"))
        .body("officer.officerId", equalTo(officer))
        .body("assessment.rosh", equalTo("HIGH"))
        .body("orders.type", containsInAnyOrder("YRO", "YOUTH_CAUTION"));
    integrator()
        .get("/v1/children/{id}/history", childOf(caseId))
        .then()
        .statusCode(200)
        .body("reasonCode", contains("SENT_BY_REFERENCE"))
        .body("fields[0]", contains("FAMILY_NAME"));
    assertThat(new PublishedEvents(kafka).of("y2a.cases.v1", caseId, 5))
        .extracting(PublishedEvents.Published::type)
        .containsExactly(
            "youth-case.case.opened.v1",
            "youth-case.person.corrected.v1",
            "youth-case.orders.changed.v1",
            "youth-case.risk.changed.v1",
            "youth-case.officer.allocated.v1");
  }

  @Test
  void whatCannotBeChangedThisWayIsRefusedAndNothingHappens() {
    LocalDate day = today();
    CaseFile file = CaseFile.ofFifteenYearOld(day);
    UUID caseId = UUID.fromString(put(file).statusCode(201).extract().path("caseId").toString());
    String before = etag(caseId);
    put(file.withChild("familyName", "Other")
            .withChild("homeLocalAuthority", "E10000016")
            .with("openedOn", day.minusDays(1)))
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("child.homeLocalAuthority", "openedOn"))
        .body("errors.rule[0]", equalTo("NOT_BY_REFERENCE"));
    assertThat(etag(caseId)).isEqualTo(before);
    caseManager()
        .header("If-Match", "\"99\"")
        .body(file.body())
        .put("/v1/cases/by-reference/essex/" + file.reference())
        .then()
        .statusCode(412);
    caseManager()
        .body(file.body())
        .put("/v1/cases/by-reference/essex/ANOTHER")
        .then()
        .statusCode(400)
        .body("errors[0].rule", equalTo("SAME_AS_ADDRESS"));
    as("case-manager", "yos:kent")
        .body(file.body())
        .put("/v1/cases/by-reference/essex/" + file.reference())
        .then()
        .statusCode(403);
    caseManager()
        .body(Map.of("closedOn", day.toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(204);
    put(file.withChild("homeLocalAuthority", "E10000012").with("openedOn", day))
        .statusCode(409)
        .body("errorCode", equalTo("CASE_NOT_OPEN"));
  }

  private static ValidatableResponse put(CaseFile file) {
    return caseManager()
        .body(file.body())
        .put("/v1/cases/by-reference/essex/" + file.reference())
        .then();
  }
}
