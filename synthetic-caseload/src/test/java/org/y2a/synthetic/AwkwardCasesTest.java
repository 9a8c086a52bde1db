package org.y2a.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.y2a.directory.BankHoliday;
import org.y2a.directory.Directory;

/** Every kind is there in a caseload of 300, on any start date and with any seed. */
class AwkwardCasesTest {
  private static final Directory DIRECTORY = Directory.load();

  @Provide
  Arbitrary<LocalDate> startDates() {
    return Arbitraries.longs()
        .between(LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 60)
  void three_hundred_cases_hold_each_kind_and_each_is_what_it_says(
      @ForAll long seed, @ForAll("startDates") LocalDate start) {
    SyntheticCaseload caseload = SyntheticCaseload.generate(seed, 300, start, DIRECTORY);
    Map<AwkwardKind, SyntheticCase> cases =
        caseload
            .cases()
            .filter(c -> c.awkward().isPresent())
            .collect(Collectors.toMap(c -> c.awkward().orElseThrow(), Function.identity()));
    assertThat(cases).containsOnlyKeys(AwkwardKind.values());
    cases.forEach((kind, c) -> assertThat(holds(kind, c, start)).as(kind + " " + c).isTrue());
    assertThat(YearOfCases.of(caseload.happenings(365), SyntheticHappening.MovedToYos.class))
        .anyMatch(
            move ->
                move.yosReference()
                        .equals(cases.get(AwkwardKind.MOVES_BETWEEN_SERVICES).yosReference())
                    && !move.toYos().equals(cases.get(AwkwardKind.MOVES_BETWEEN_SERVICES).yos()));
  }

  private static boolean holds(AwkwardKind kind, SyntheticCase c, LocalDate start) {
    LocalDate eighteenth = c.child().eighteenthBirthday();
    Optional<LocalDate> endsOn = c.orders().getFirst().endsOn();
    return switch (kind) {
      case BORN_29_FEBRUARY ->
          MonthDay.from(c.child().dateOfBirth()).equals(MonthDay.of(Month.FEBRUARY, 29));
      case ORDER_ENDS_ON_18TH_BIRTHDAY -> endsOn.equals(Optional.of(eighteenth));
      case ORDER_ENDS_DAY_BEFORE_18 -> endsOn.equals(Optional.of(eighteenth.minusDays(1)));
      case TWO_ORDERS_AT_ONCE ->
          c.orders().size() == 2
              && c.orders().stream().noneMatch(o -> o.endsOn().orElseThrow().isBefore(start));
      case MOVES_BETWEEN_SERVICES -> endsOn.orElseThrow().isAfter(start);
      case NO_PNC_ID -> c.child().pncId().isEmpty();
      case WELSH_SERVICE ->
          DIRECTORY
              .youthOffendingService(c.yos(), start)
              .orElseThrow()
              .nation()
              .name()
              .equals("WALES");
      case IN_CUSTODY -> c.custody();
      case OPENED_AFTER_17Y6M -> c.openedOn().isAfter(c.child().dateOfBirth().plusMonths(210));
      case BIRTHDAY_AT_CHRISTMAS ->
          eighteenth.getMonth() == Month.DECEMBER
              && (eighteenth.getDayOfMonth() == 25 || eighteenth.getDayOfMonth() == 26);
      case BIRTHDAY_AT_EASTER ->
          DIRECTORY.bankHolidays().stream()
              .filter(holiday -> holiday.date().equals(eighteenth))
              .map(BankHoliday::name)
              .anyMatch(name -> name.equals("Good Friday") || name.equals("Easter Monday"));
    };
  }
}
