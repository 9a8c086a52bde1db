package org.y2a.cases.allocation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.order.TransferAt18.Forecast;
import org.y2a.contracts.RiskLevel;

class AllocationPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final AllocationPolicy POLICY =
      new AllocationPolicy("TEST.1", new BigDecimal("25.00"), 40, 30, 20, 20, 365, 25, 15);

  @Example
  void theMostPressingCaseGoesToTheSecondeeWhoKnowsTheChild() {
    OpenCase veryHigh = open(RiskLevel.VERY_HIGH, Forecast.ORDER_TYPE_STAYS, 900, "SEC-B-1");
    OpenCase turning = open(RiskLevel.LOW, Forecast.TRANSFERS_AT_18, 30);
    List<Recommendation> found =
        POLICY.recommend(
            List.of(turning, veryHigh),
            List.of(load("SEC-A-1", "1", 3), load("SEC-B-1", "0.5", 4)),
            TODAY);
    assertThat(found)
        .extracting(Recommendation::caseId)
        .containsExactly(veryHigh.caseId(), turning.caseId());
    assertThat(found.getFirst().officerId()).contains("SEC-B-1");
    assertThat(found.getFirst().reasons())
        .containsExactly(
            new Reason("ROSH_VERY_HIGH", 40, 3),
            new Reason("HELD_BEFORE", 25, 1),
            new Reason("FREE_CAPACITY", 10, 8));
    assertThat(found.getFirst().score()).isEqualTo(75);
    assertThat(found.getLast().officerId()).contains("SEC-A-1");
    assertThat(found.getLast().reasons())
        .startsWith(new Reason("TRANSFERS_AT_18", 20, 30), new Reason("DAYS_TO_18", 18, 30));
  }

  @Example
  void withoutRoomACaseIsNamedAndPlacedWithNobody() {
    Recommendation only =
        POLICY
            .recommend(
                List.of(open(RiskLevel.HIGH, Forecast.NO_ORDER, 400)),
                List.of(load("SEC-A-1", "0.2", 5)),
                TODAY)
            .getFirst();
    assertThat(only.officerId()).isEmpty();
    assertThat(only.reasons()).last().isEqualTo(new Reason("NO_CAPACITY", 0, 0));
  }

  @Example
  void whatASecondeeHoldsAndShouldNotIsNamedWithWhy() {
    OpenCase wrong = held(open(RiskLevel.MEDIUM, Forecast.SHORT_REMAINDER, 100));
    OpenCase right = held(open(RiskLevel.HIGH, Forecast.SHORT_REMAINDER, 100));
    OpenCase others = open(RiskLevel.LOW, Forecast.NO_ORDER, 100);
    assertThat(POLICY.incorrect(List.of(wrong, right, others)))
        .containsExactly(
            new IncorrectCase(
                wrong.caseId(), "SEC-A-1", List.of("ROSH_MEDIUM", "SHORT_REMAINDER")));
  }

  @Property(tries = 300)
  void everyCorrectCaseIsNamedOnceAndNobodyIsLoadedBeyondCapacity(
      @ForAll("cases") List<OpenCase> cases, @ForAll("loads") List<SecondeeLoad> loads) {
    List<Recommendation> found = POLICY.recommend(cases, loads, TODAY);
    assertThat(found)
        .extracting(Recommendation::caseId)
        .containsExactlyInAnyOrderElementsOf(
            cases.stream().filter(OpenCase::isCorrect).map(OpenCase::caseId).toList());
    Map<String, Long> more =
        found.stream()
            .flatMap(each -> each.officerId().stream())
            .collect(groupingBy(id -> id, counting()));
    for (SecondeeLoad load : loads) {
      long given = more.getOrDefault(load.officerId(), 0L);
      assertThat(given).isLessThanOrEqualTo(load.free());
    }
    boolean roomLeft =
        loads.stream().anyMatch(l -> l.free() > more.getOrDefault(l.officerId(), 0L));
    assertThat(roomLeft && found.stream().anyMatch(each -> each.officerId().isEmpty())).isFalse();
  }

  @Property(tries = 100)
  void theOrderInWhichCasesAreReadDoesNotMatter(
      @ForAll("cases") List<OpenCase> cases, @ForAll("loads") List<SecondeeLoad> loads) {
    assertThat(POLICY.recommend(cases.reversed(), loads.reversed(), TODAY))
        .isEqualTo(POLICY.recommend(cases, loads, TODAY));
  }

  @Property(tries = 300)
  void whenAnOfficerLeavesEachCasePassesOnceAndTheLoadsEvenOut(
      @ForAll("cases") List<OpenCase> cases, @ForAll("loads") List<SecondeeLoad> loads) {
    List<UUID> ids = cases.stream().map(OpenCase::caseId).toList();
    var succession =
        new Succession(
            loads.stream()
                .map(
                    l ->
                        new Successor(
                            new NamedOfficer(l.officerId(), OfficerRole.SECONDEE),
                            0,
                            BigDecimal.ONE))
                .toList());
    var passed = succession.evenly(ids, OfficerRole.SECONDEE);
    if (ids.isEmpty() || loads.isEmpty()) {
      assertThat(passed.isPresent()).isEqualTo(ids.isEmpty());
      return;
    }
    assertThat(passed.orElseThrow())
        .extracting(Succession.Passing::caseId)
        .containsExactlyElementsOf(ids);
    var counts = Succession.countByOfficer(passed.orElseThrow());
    var least = loads.stream().mapToInt(l -> counts.getOrDefault(l.officerId(), 0)).min();
    var most = loads.stream().mapToInt(l -> counts.getOrDefault(l.officerId(), 0)).max();
    assertThat(most.orElseThrow() - least.orElseThrow()).isLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<OpenCase>> cases() {
    return Combinators.combine(
            Arbitraries.of(RiskLevel.class),
            Arbitraries.of(Forecast.class),
            Arbitraries.integers().between(-50, 2000))
        .as((rosh, forecast, days) -> open(rosh, forecast, days))
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<SecondeeLoad>> loads() {
    return Combinators.combine(
            Arbitraries.of("SEC-A-1", "SEC-B-1", "SEC-C-1"),
            Arbitraries.of("0.2", "0.5", "1"),
            Arbitraries.integers().between(0, 30))
        .as(AllocationPolicyTest::load)
        .list()
        .ofMaxSize(3)
        .map(AllocationPolicyTest::distinct);
  }

  private static List<SecondeeLoad> distinct(List<SecondeeLoad> loads) {
    Set<String> seen = new HashSet<>();
    return loads.stream().filter(load -> seen.add(load.officerId())).toList();
  }

  private static SecondeeLoad load(String officerId, String fte, int held) {
    return POLICY.load(officerId, new BigDecimal(fte), held);
  }

  private static OpenCase open(RiskLevel rosh, Forecast forecast, int days, String... heldBefore) {
    return new OpenCase(
        UUID.randomUUID(),
        Optional.of(rosh),
        forecast,
        TODAY.plusDays(days),
        Optional.empty(),
        Stream.of(heldBefore).collect(groupingBy(id -> id, summingInt(id -> 1))));
  }

  private static OpenCase held(OpenCase of) {
    return new OpenCase(
        of.caseId(),
        of.rosh(),
        of.forecast(),
        of.attains18On(),
        Optional.of(new NamedOfficer("SEC-A-1", OfficerRole.SECONDEE)),
        of.heldBefore());
  }
}
