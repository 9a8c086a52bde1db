package org.y2a.cases.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.DisposalKind;

class DisposalTypesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private final DisposalTypes types =
      new DisposalTypes(
          List.of(
              new DisposalType(
                  "YRO",
                  "Order",
                  DisposalKind.COMMUNITY,
                  true,
                  AtTransferAge.TRANSFERS_ONCE_REQUIREMENTS_DONE,
                  List.of("FTE"),
                  Optional.of(DAY),
                  Optional.of(DAY)),
              new DisposalType(
                  "DTO",
                  "Custody",
                  DisposalKind.CUSTODY,
                  true,
                  AtTransferAge.STAYS,
                  List.of(),
                  Optional.empty(),
                  Optional.empty())));

  @Test
  void aTypeIsInForceFromItsFirstToItsLastDay() {
    assertThat(types.inForce("YRO", DAY)).isPresent();
    assertThat(types.inForce("YRO", DAY.minusDays(1))).isEmpty();
    assertThat(types.inForce("YRO", DAY.plusDays(1))).isEmpty();
  }

  @Test
  void anUnknownTypeIsNeverInForce() {
    assertThat(types.inForce("ASBO", DAY)).isEmpty();
  }

  @Test
  void aCaseIsCustodialWhenAnyOfItsOrdersIs() {
    assertThat(types.anyCustody(List.of(order("YRO"), order("DTO")))).isTrue();
    assertThat(types.anyCustody(List.of(order("YRO")))).isFalse();
  }

  private static SentenceOrder order(String type) {
    return new SentenceOrder(
        UUID.randomUUID(), type, DAY, Optional.of(DAY), false, OrderCourse.BEGUN);
  }
}
