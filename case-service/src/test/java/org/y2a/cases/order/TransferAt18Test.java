package org.y2a.cases.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.contracts.AtTransferAge.NOT_CONCERNED;
import static org.y2a.contracts.AtTransferAge.STAYS;
import static org.y2a.contracts.AtTransferAge.TRANSFERS;
import static org.y2a.contracts.AtTransferAge.TRANSFERS_ONCE_REQUIREMENTS_DONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.cases.order.TransferAt18.Forecast;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.DisposalKind;

class TransferAt18Test {
  private static final LocalDate EIGHTEEN = LocalDate.of(2026, 7, 20);
  private final TransferAt18 rule =
      new TransferAt18(
          new DisposalTypes(
              List.of(
                  type("YOUTH_CAUTION", DisposalKind.OUT_OF_COURT, NOT_CONCERNED),
                  type("YRO", DisposalKind.COMMUNITY, TRANSFERS_ONCE_REQUIREMENTS_DONE),
                  type("REFERRAL_ORDER", DisposalKind.COMMUNITY, STAYS),
                  type("DTO", DisposalKind.CUSTODY, STAYS),
                  type("SECTION_250", DisposalKind.CUSTODY, TRANSFERS))),
          6);

  @ParameterizedTest(name = "{0} until {1}: {2}")
  @CsvSource({
    "YOUTH_CAUTION, , OUT_OF_COURT",
    "YRO, 2026-07-19, ORDER_ENDS_BEFORE_18",
    "YRO, 2026-07-20, SHORT_REMAINDER",
    "YRO, 2027-01-19, SHORT_REMAINDER",
    "YRO, 2027-01-20, TRANSFERS_AT_18",
    "REFERRAL_ORDER, 2026-07-19, ORDER_ENDS_BEFORE_18",
    "REFERRAL_ORDER, 2026-12-01, ORDER_TYPE_STAYS",
    "DTO, 2028-01-01, ORDER_TYPE_STAYS",
    "SECTION_250, 2026-07-19, ORDER_ENDS_BEFORE_18",
    "SECTION_250, 2026-07-20, TRANSFERS_AT_18",
    "SECTION_250, 2040-01-01, TRANSFERS_AT_18",
  })
  void typeAndLastDaySayWhatBecomesOfAnOrderAt18(String type, LocalDate endsOn, Forecast expected) {
    assertThat(rule.forecast(List.of(order(type, endsOn)), EIGHTEEN)).isEqualTo(expected);
  }

  @Test
  void theCaseTransfersWhenAnyOfItsOrdersDoes() {
    assertThat(
            rule.forecast(
                List.of(
                    order("DTO", LocalDate.of(2027, 1, 1)), order("YRO", LocalDate.of(2028, 1, 1))),
                EIGHTEEN))
        .isEqualTo(Forecast.TRANSFERS_AT_18);
    assertThat(rule.forecast(List.of(), EIGHTEEN)).isEqualTo(Forecast.NO_ORDER);
  }

  private static SentenceOrder order(String type, LocalDate endsOn) {
    return new SentenceOrder(
        UUID.randomUUID(),
        type,
        LocalDate.of(2025, 8, 1),
        Optional.ofNullable(endsOn),
        false,
        OrderCourse.BEGUN);
  }

  private static DisposalType type(String code, DisposalKind kind, AtTransferAge at18) {
    return new DisposalType(
        code, code, kind, false, at18, List.of(), Optional.empty(), Optional.empty());
  }
}
