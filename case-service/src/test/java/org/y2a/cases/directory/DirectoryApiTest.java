package org.y2a.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.operator;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class DirectoryApiTest {
  private static final String AUTHORITY = "/v1/directory/local-authorities/{gss}";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void everybodyWithATokenReadsTheDirectory() {
    for (String kind :
        List.of(
            "youth-offending-services",
            "local-authorities",
            "probation-regions",
            "probation-delivery-units",
            "police-areas",
            "bank-holidays")) {
      as("yjb-analyst", "national:y2a")
          .get("/v1/directory/" + kind)
          .then()
          .statusCode(200)
          .body("items.size()", greaterThan(10));
    }
  }

  @Test
  void onePlaceIsReadByItsCode() {
    var reader = as("inspector", "national:y2a");
    reader
        .get("/v1/directory/youth-offending-services/essex")
        .then()
        .statusCode(200)
        .body("service.nation", equalTo("ENGLAND"))
        .body("localAuthorities.gss", hasItem("E10000012"));
    reader
        .get(AUTHORITY, "E10000012")
        .then()
        .body("coverage.pdu", equalTo("N56ESXN"))
        .body("coverage.basis", equalTo("DERIVED"))
        .body("levels.level", hasItem("NATIONAL"))
        .body("seniorContact.post", equalTo("Head of Essex North PDU"));
    reader
        .get("/v1/directory/probation-delivery-units/N56ESXN")
        .then()
        .body("covers.localAuthority", hasItem("E10000012"));
    reader.get("/v1/directory/probation-regions/N56").then().body("code", equalTo("N56"));
    reader
        .get("/v1/directory/police-areas/essex")
        .then()
        .body("seniorContact.placeKind", equalTo("POLICE_AREA"));
    reader.get("/v1/directory/bank-holidays/2026-12-25").then().statusCode(200);
    reader
        .get("/v1/directory/bank-holidays?on=2026-12-25")
        .then()
        .body("items.date", contains("2026-12-25"));
  }

  @Test
  void whatDidNotExistThenIsNotFound() {
    var reader = as("inspector", "national:y2a");
    reader.get("/v1/directory/youth-offending-services/atlantis").then().statusCode(404);
    reader.get(AUTHORITY + "?on=1999-01-01", "E10000012").then().statusCode(404);
    reader.get("/v1/directory/bank-holidays/2026-12-24").then().statusCode(404);
    reader.get("/v1/directory/bank-holidays/soon").then().statusCode(404);
    reader
        .get(AUTHORITY + "?on=soon", "E10000012")
        .then()
        .statusCode(400)
        .body("errors.field", contains("on"));
  }

  @Test
  void anOperatorsCorrectionWinsFromItsDayAndIsPublished() {
    LocalDate from = today().plusDays(40);
    operator()
        .body(Map.of("pdu", "N57EKNT", "validFrom", from.toString(), "reason", "Boundary review"))
        .put(AUTHORITY + "/coverage", "E06000034")
        .then()
        .statusCode(200)
        .body("basis", equalTo("RECORDED"));
    String before =
        operator().get(AUTHORITY + "?on=" + from.minusDays(1), "E06000034").path("coverage.pdu");
    assertThat(before).isNotEqualTo("N57EKNT");
    operator()
        .get(AUTHORITY + "?on=" + from, "E06000034")
        .then()
        .body("coverage.pdu", equalTo("N57EKNT"))
        .body("coverage.region", equalTo("N57"));
    List<Published> events = new PublishedEvents(kafka).of("y2a.directory.v1", "E06000034", 1);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().data().get("validFrom").asText()).isEqualTo(from.toString());
    assertThat(events.getFirst().text()).doesNotContain("Boundary");
  }

  @Test
  void aCorrectionIsRefusedWhenItCannotBeRight() {
    Map<String, String> sound =
        Map.of("pdu", "N57EKNT", "validFrom", today().toString(), "reason", "x");
    as("case-manager", "yos:essex")
        .body(sound)
        .put(AUTHORITY + "/coverage", "E10000012")
        .then()
        .statusCode(403);
    operator().body(sound).put(AUTHORITY + "/coverage", "E99999999").then().statusCode(404);
    operator()
        .body(Map.of("pdu", "XXX", "validFrom", today().toString(), "reason", "x"))
        .put(AUTHORITY + "/coverage", "E10000012")
        .then()
        .statusCode(400)
        .body("errors.field", contains("pdu"));
    operator()
        .body("{}")
        .put(AUTHORITY + "/coverage", "E10000012")
        .then()
        .statusCode(400)
        .body("errors", hasSize(3));
  }
}
