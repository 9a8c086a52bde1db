package org.y2a.cases.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.tryOpen;
import static org.y2a.cases.CaseApi.yosManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OfficersTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Secondments secondments;

  private final String officerId = "OF-" + Math.abs(UUID.randomUUID().getMostSignificantBits());
  private final UUID contractId = UUID.randomUUID();

  @Test
  void aManagerRegistersTheServicesOwnCaseManagers() {
    Map<String, String> essex = Map.of("yos", "essex", "role", "CASE_MANAGER");
    yosManager().body(essex).put("/v1/officers/{id}", officerId).then().statusCode(200);
    yosManager().get("/v1/officers?yos=essex").then().body("items.officerId", hasItem(officerId));
    as("yos-manager", "yos:kent")
        .body(essex)
        .put("/v1/officers/{id}", officerId)
        .then()
        .statusCode(404);
    caseManager().body(essex).put("/v1/officers/{id}", officerId).then().statusCode(403);
    yosManager()
        .body(Map.of("yos", "atlantis", "role", "KING"))
        .put("/v1/officers/{id}", officerId)
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("role", "yos")));
    yosManager().body(essex).put("/v1/officers/{id}", "lower-case").then().statusCode(400);
    yosManager().get("/v1/officers?yos=kent").then().statusCode(404);
  }

  @Test
  void nobodyTakesAnotherServicesOfficerAway() {
    register(officerId, "kent");
    yosManager()
        .body(Map.of("yos", "essex", "role", "CASE_MANAGER"))
        .put("/v1/officers/{id}", officerId)
        .then()
        .statusCode(404);
    as("yos-manager", "yos:kent")
        .get("/v1/officers?yos=kent")
        .then()
        .body("items.officerId", hasItem(officerId));
  }

  @Test
  void anOfficerWhoHoldsCasesCannotBeTakenToAnotherService() {
    register(officerId, "essex");
    open(CaseFile.ofFifteenYearOld(today()).with("officerId", officerId));
    integrator()
        .body(Map.of("yos", "kent", "role", "CASE_MANAGER"))
        .put("/v1/officers/{id}", officerId)
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("OFFICER_HOLDS_CASES"));
  }

  @Test
  void aSecondeeCanBeNamedWhileTheContractLasts() {
    CaseFile file = CaseFile.ofFifteenYearOld(today()).with("officerId", officerId);
    tryOpen(file).statusCode(400);
    begin(contractId);
    UUID id = open(file);
    read(id).body("officer.role", equalTo("SECONDEE"));
    end(contractId);
    tryOpen(CaseFile.ofFifteenYearOld(today()).with("officerId", officerId)).statusCode(400);
  }

  @Test
  void whatALeavingSecondeeStillHoldsBecomesAnAlarm() {
    begin(contractId);
    UUID id = open(CaseFile.ofFifteenYearOld(today()).with("officerId", officerId));
    UUID second = UUID.randomUUID();
    begin(second);
    end(contractId);
    read(id).body("officer.officerId", equalTo(officerId));
    end(second);
    end(second);
    read(id).body("officer", nullValue()).body("status", equalTo("OPEN"));
    List<Published> events = new PublishedEvents(kafka).of("y2a.cases.v1", id, 2);
    assertThat(events).hasSize(2);
    assertThat(events.getLast().type()).isEqualTo("youth-case.officer.allocated.v1");
    assertThat(events.getLast().data().get("officerId").isNull()).isTrue();
  }

  private void begin(UUID contract) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                secondments.begin(
                    new ContractActivated(
                        contract,
                        officerId,
                        "essex",
                        4,
                        new BigDecimal("0.5"),
                        today(),
                        today().plusYears(3))));
  }

  private void end(UUID contract) {
    QuarkusTransaction.requiringNew()
        .run(() -> secondments.end(new ContractEnded(contract, officerId, "essex", today())));
  }
}
