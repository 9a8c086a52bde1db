package org.y2a.transitions.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.y2a.contracts.Outcome.NOT_APPLICABLE;
import static org.y2a.contracts.Outcome.TRANSFER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.Outcome;

class TransferPolicyTest {
  private static final LocalDate EIGHTEEN = LocalDate.of(2026, 7, 20);

  private final TransferPolicy policy = policyFor(EIGHTEEN);

  @ParameterizedTest(name = "{0} to {1}, requirements done {2}: {3}")
  @CsvSource({
    "COMMUNITY_RESOLUTION,      ,           true,  OUT_OF_COURT",
    "OUTCOME_22,                ,           false, OUT_OF_COURT",
    "YOUTH_CAUTION,             ,           true,  OUT_OF_COURT",
    "YOUTH_CONDITIONAL_CAUTION, 2027-07-20, true,  OUT_OF_COURT",
    "REFERRAL_ORDER,            2026-07-19, true,  ORDER_ENDS_BEFORE_18",
    "REFERRAL_ORDER,            2026-07-20, true,  ORDER_TYPE_STAYS",
    "REFERRAL_ORDER,            2027-03-01, true,  ORDER_TYPE_STAYS",
    "REPARATION_ORDER,          2026-08-01, false, ORDER_TYPE_STAYS",
    "DTO,                       2028-01-01, true,  ORDER_TYPE_STAYS",
    "DTO,                       2026-07-19, true,  ORDER_ENDS_BEFORE_18",
    "YRO,                       2026-07-19, true,  ORDER_ENDS_BEFORE_18",
    "YRO,                       2026-07-19, false, ORDER_ENDS_BEFORE_18",
    "YRO,                       2026-07-20, true,  SHORT_REMAINDER",
    "YRO,                       2026-07-20, false, REQUIREMENTS_OUTSTANDING",
    "YRO,                       2027-01-19, true,  SHORT_REMAINDER",
    "YRO,                       2027-01-20, true,  TRANSFERS",
    "YRO,                       2027-01-20, false, REQUIREMENTS_OUTSTANDING",
    "YRO_ISS,                   2027-01-19, true,  SHORT_REMAINDER",
    "YRO_ISS,                   2027-07-01, true,  TRANSFERS",
    "YRO_ISS,                   2027-07-01, false, REQUIREMENTS_OUTSTANDING",
    "YRO_INTENSIVE_FOSTERING,   2027-07-01, true,  TRANSFERS",
    "YRO_INTENSIVE_FOSTERING,   2027-07-01, false, REQUIREMENTS_OUTSTANDING",
    "SECTION_250,               2026-07-19, true,  ORDER_ENDS_BEFORE_18",
    "SECTION_250,               2026-07-20, false, TRANSFERS",
    "SECTION_252A,              2026-09-01, false, TRANSFERS",
    "SECTION_254,               2030-01-01, true,  TRANSFERS",
    "SECTION_258,               2030-01-01, false, TRANSFERS",
    "SECTION_259,               2046-01-01, false, TRANSFERS",
  })
  void theFirstRuleThatFitsDecides(
      OrderType type, LocalDate endsOn, boolean requirementsCompleted, ReasonCode reason) {
    assertThat(policy.decide(Order.of(type, endsOn, requirementsCompleted))).isEqualTo(reason);
  }

  @ParameterizedTest(name = "18 on {0}: an order to {1} has {2}")
  @CsvSource({
    "2026-08-31, 2027-02-27, SHORT_REMAINDER",
    "2026-08-31, 2027-02-28, TRANSFERS",
    "2026-03-01, 2026-08-31, SHORT_REMAINDER",
    "2026-03-01, 2026-09-01, TRANSFERS",
    "2026-03-01, 2026-02-28, ORDER_ENDS_BEFORE_18",
    "2026-12-25, 2027-06-25, TRANSFERS",
  })
  void sixMonthsAfterTheBirthdayAreCountedInTheCalendar(
      LocalDate eighteen, LocalDate endsOn, ReasonCode reason) {
    Order order = Order.of(OrderType.YRO, endsOn, true);

    assertThat(policyFor(eighteen).decide(order)).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "TRANSFERS,                REQUIREMENTS_OUTSTANDING, TRANSFERS",
    "ORDER_ENDS_BEFORE_18,     TRANSFERS,                TRANSFERS",
    "OUT_OF_COURT,             TRANSFERS,                TRANSFERS",
    "SHORT_REMAINDER,          REQUIREMENTS_OUTSTANDING, REQUIREMENTS_OUTSTANDING",
    "ORDER_TYPE_STAYS,         SHORT_REMAINDER,          SHORT_REMAINDER",
    "ORDER_TYPE_STAYS,         ORDER_ENDS_BEFORE_18,     ORDER_TYPE_STAYS",
    "OUT_OF_COURT,             ORDER_TYPE_STAYS,         ORDER_TYPE_STAYS",
    "OUT_OF_COURT,             ORDER_ENDS_BEFORE_18,     ORDER_ENDS_BEFORE_18",
    "OUT_OF_COURT,             OUT_OF_COURT,             OUT_OF_COURT",
  })
  void ofTwoOrdersTheMoreTellingReasonSpeaksForTheCase(
      ReasonCode one, ReasonCode other, ReasonCode together) {
    assertThat(policy.decide(List.of(orderWith(one), orderWith(other)))).isEqualTo(together);
    assertThat(policy.decide(List.of(orderWith(other), orderWith(one)))).isEqualTo(together);
  }

  @Test
  void aCaseWithoutAnyOrderHasNothingToTransfer() {
    assertThat(policy.decide(List.of())).isEqualTo(ReasonCode.ORDER_ENDS_BEFORE_18);
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void everyTypeOfOrderIsDecided(OrderType type) {
    assertThat(policy.decide(Order.of(type, EIGHTEEN.plusYears(1), true))).isNotNull();
  }

  @ParameterizedTest(name = "{0} to {1}, requirements done: {2}")
  @CsvSource({
    "NOT_CONCERNED,                    ,           false, OUT_OF_COURT",
    "STAYS,                            2026-07-19, false, ORDER_ENDS_BEFORE_18",
    "STAYS,                            2030-01-01, false, ORDER_TYPE_STAYS",
    "TRANSFERS_ONCE_REQUIREMENTS_DONE, 2027-01-20, false, REQUIREMENTS_OUTSTANDING",
    "TRANSFERS_ONCE_REQUIREMENTS_DONE, 2027-01-19, true,  SHORT_REMAINDER",
    "TRANSFERS_ONCE_REQUIREMENTS_DONE, 2027-01-20, true,  TRANSFERS",
    "TRANSFERS,                        2026-07-20, false, TRANSFERS",
  })
  void anOrderOfATypeThatCameLaterIsDecidedByWhatTheYouthSideSays(
      AtTransferAge meaning, LocalDate endsOn, boolean requirementsCompleted, ReasonCode reason) {
    assertThat(policy.decide(Order.of(later(meaning, endsOn, requirementsCompleted))))
        .isEqualTo(reason);
  }

  @Test
  void anOrderOfWhichNobodySaysWhatEighteenMeansIsNotDecided() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Order.of(later(null, EIGHTEEN.plusYears(1), true)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Order.of(later(AtTransferAge.TRANSFERS, null, true)));
  }

  @Property
  void aCaseTransfersExactlyWhenOneOfItsOrdersDoes(@ForAll("cases") List<Order> orders) {
    boolean anyTransfers =
        orders.stream().anyMatch(order -> policy.decide(order).outcome() == TRANSFER);

    assertThat(policy.decide(orders).outcome() == TRANSFER).isEqualTo(anyTransfers);
  }

  @Property
  void aCaseIsNotApplicableExactlyWhenAllOfItsOrdersAre(@ForAll("cases") List<Order> orders) {
    boolean all =
        orders.stream().allMatch(order -> policy.decide(order).outcome() == NOT_APPLICABLE);

    assertThat(policy.decide(orders).outcome() == NOT_APPLICABLE).isEqualTo(all);
  }

  @Property
  void aLongerOrderNeverTakesACaseAwayFromProbation(
      @ForAll("orders") Order order, @ForAll("dates") LocalDate later) {
    if (order instanceof Order.OfCourt(var type, var endsOn, var done) && later.isAfter(endsOn)) {
      Outcome before = policy.decide(order).outcome();
      Outcome after = policy.decide(Order.of(type, later, done)).outcome();

      assertThat(after).isLessThanOrEqualTo(before);
    }
  }

  @Provide
  Arbitrary<List<Order>> cases() {
    return orders().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Order> orders() {
    return Combinators.combine(
            Arbitraries.of(OrderType.class), dates(), Arbitraries.of(true, false))
        .as(Order::of);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Dates.dates().between(EIGHTEEN.minusMonths(3), EIGHTEEN.plusMonths(9));
  }

  private static OrderFacts later(
      AtTransferAge meaning, LocalDate endsOn, boolean requirementsCompleted) {
    return new OrderFacts(
        UUID.randomUUID(),
        "YOUTH_DIVERSION_ORDER",
        EIGHTEEN.minusYears(1),
        endsOn,
        requirementsCompleted,
        null,
        meaning,
        null,
        null,
        null);
  }

  private static TransferPolicy policyFor(LocalDate eighteen) {
    return new TransferPolicy(PublishedProtocols.ALL.named("ENGLAND_2021").orElseThrow(), eighteen);
  }

  private Order orderWith(ReasonCode reason) {
    return Arrays.stream(OrderType.values())
        .flatMap(
            type ->
                List.of(EIGHTEEN.minusDays(1), EIGHTEEN, EIGHTEEN.plusYears(1)).stream()
                    .flatMap(
                        end ->
                            List.of(true, false).stream().map(done -> Order.of(type, end, done))))
        .filter(order -> policy.decide(order) == reason)
        .findFirst()
        .orElseThrow();
  }
}
