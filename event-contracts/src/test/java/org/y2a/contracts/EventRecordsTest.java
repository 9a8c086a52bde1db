package org.y2a.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.y2a.contracts.ContractFiles.JSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.OfficerRegistered;
import org.y2a.contracts.transitions.HandoverRefused;
import org.y2a.contracts.transitions.PduAllocated;

class EventRecordsTest {

  private static final UUID ID = UUID.fromString("0198c5a2-7d10-7c3e-9a41-5b0e6f2d1a01");
  private static final UUID OTHER_ID = UUID.fromString("01994e0b-2f40-7a16-b3d8-64c7e0f91b03");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 16);

  @Test
  void namesTheAggregateAsItsSubject() {
    assertThat(new CaseClosed(ID, DAY, "COMPLETED").subject()).isEqualTo(ID.toString());
    assertThat(new PduAllocated(OTHER_ID, ID, "essex", "N56ESXN", "N56", DAY).subject())
        .isEqualTo(OTHER_ID.toString());
    assertThat(new OfficerRegistered("SEC-ESSEX-1", "PO", 4, "N56ESXN").subject())
        .isEqualTo("SEC-ESSEX-1");
    assertThat(new CoverageCorrected("E10000012", "N56ESXN", "N56", DAY).subject())
        .isEqualTo("E10000012");
  }

  @Test
  void doesNotWriteTheSubjectIntoTheJson() throws Exception {
    assertThat(JSON.writeValueAsString(new CaseClosed(ID, DAY, "COMPLETED")))
        .isEqualTo(
            """
            {"caseId":"%s","closedOn":"2026-05-16","reason":"COMPLETED"}"""
                .formatted(ID));
  }

  @Test
  void letsNobodyHoldACase() {
    assertThat(new OfficerAllocated(ID, "essex", DAY, null, null).officerId()).isNull();
  }

  @Test
  void namesTheFieldThatIsMissing() {
    refused(() -> new CaseClosed(null, DAY, "COMPLETED"), "caseId is required");
    refused(() -> new CaseClosed(ID, null, "COMPLETED"), "closedOn is required");
    refused(() -> new CaseClosed(ID, DAY, null), "reason is required");
    refused(() -> new OrdersChanged(ID, DAY, null), "orders is required");
    refused(
        () -> new OrdersChanged(ID, DAY, Arrays.asList((OrderFacts) null)),
        "orders must not hold an empty entry");
    refused(
        () -> new HandoverRefused(OTHER_ID, ID, "essex", "N56ESXN", DAY, List.of()),
        "reasons must hold at least one entry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Some One", "two\nlines", "Zoë"})
  void refusesFreeTextWithoutRepeatingIt(String text) {
    refused(
        () -> new CaseClosed(ID, DAY, text), "reason must be an identifier or code without spaces");
  }

  @Test
  void refusesWhatIsOutOfRange() {
    refused(() -> new MappaFacts(0, 1), "category must be between 1 and 4");
    refused(() -> new MappaFacts(1, 4), "level must be between 1 and 3");
    refused(() -> registered("PO", 0), "band must be between 1 and 9");
    refused(() -> registered("JUDGE", 4), "role must be one of [PO, PSO]");
    refused(() -> activated("0"), "fte must be above 0 and at most 1");
    refused(() -> activated("1.1"), "fte must be above 0 and at most 1");
    assertThat(activated("1.0").fte()).isEqualTo("1.0");
  }

  @Test
  void keepsItsOwnUnchangeableListOfOrders() {
    var order = new OrderFacts(ID, "YRO", DAY, null, false);
    var orders = new ArrayList<>(List.of(order));
    var event = new OrdersChanged(ID, DAY, orders);

    orders.clear();

    assertThat(event.orders()).containsExactly(order);
    assertThatThrownBy(() -> event.orders().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void refusesACodeThatItsSchemaDoesNotList(EventDefinition event) {
    for (var property : ContractFiles.schema(event.type()).path("properties").properties()) {
      if (property.getValue().has("enum")) {
        var bad = ContractFiles.example(event.type()).put(property.getKey(), "UNLISTED");
        assertThatThrownBy(() -> JSON.treeToValue(bad, event.dataClass()))
            .hasMessageContaining(property.getKey());
      }
    }
  }

  private static OfficerRegistered registered(String role, int band) {
    return new OfficerRegistered("SEC-ESSEX-1", role, band, "N56ESXN");
  }

  private static ContractActivated activated(String fte) {
    return new ContractActivated(
        ID, "SEC-ESSEX-1", "essex", 4, new BigDecimal(fte), DAY, DAY.plusYears(3));
  }

  private static void refused(ThrowingCallable building, String message) {
    assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
  }
}
