package org.y2a.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.y2a.directory.Directory;
import org.y2a.synthetic.SyntheticHappening.CaseClosed;
import org.y2a.synthetic.SyntheticHappening.MovedToYos;
import org.y2a.synthetic.SyntheticHappening.NewCase;

class CaseloadPropertiesTest {
  private static final Directory DIRECTORY = Directory.load();

  @Provide
  Arbitrary<LocalDate> startDates() {
    return Arbitraries.longs()
        .between(LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 30)
  void the_same_seed_gives_the_same_data(@ForAll long seed, @ForAll("startDates") LocalDate start) {
    SyntheticCaseload one = caseload(seed, 200, start);
    SyntheticCaseload other = caseload(seed, 200, start);
    assertThat(one.cases()).containsExactlyElementsOf(other.cases().toList());
    assertThat(one.happenings(100)).isEqualTo(other.happenings(100));
    assertThat(one.officers()).isEqualTo(other.officers());
  }

  @Property(tries = 30)
  void the_first_cases_do_not_depend_on_how_many_are_asked_for(
      @ForAll long seed,
      @ForAll("startDates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 5_000) int more) {
    assertThat(caseload(seed, 100 + more, start).cases().limit(100))
        .containsExactlyElementsOf(caseload(seed, 100, start).cases().toList());
  }

  @Property(tries = 20)
  void another_seed_gives_other_children(@ForAll long seed, @ForAll("startDates") LocalDate start) {
    assertThat(caseload(seed, 50, start).cases().toList())
        .isNotEqualTo(caseload(seed + 1, 50, start).cases().toList());
  }

  @Property(tries = 40)
  void every_case_is_open_and_its_child_under_18_on_the_start_date(
      @ForAll long seed, @ForAll("startDates") LocalDate start) {
    assertThat(caseload(seed, 600, start).cases())
        .allSatisfy(
            c -> {
              assertThat(c.openedOn()).isBefore(start);
              assertThat(c.child().eighteenthBirthday()).isAfter(start);
              assertThat(c.orders())
                  .allMatch(o -> !o.endsOn().orElse(LocalDate.MAX).isBefore(start));
              assertThat(c.orders()).allMatch(o -> !o.startsOn().isAfter(start));
            });
  }

  @Property(tries = 40)
  void every_case_is_consistent_in_itself_and_with_the_directory(
      @ForAll long seed, @ForAll("startDates") LocalDate start) {
    SyntheticCaseload caseload = caseload(seed, 400, start);
    Set<String> officers =
        caseload.officers().all().map(SyntheticOfficer::id).collect(Collectors.toSet());
    List<SyntheticCase> all = YearOfCases.of(caseload).all().toList();
    assertThat(all).extracting(SyntheticCase::yosReference).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            c -> {
              assertThat(Birthday.attains(10, c.child().dateOfBirth()))
                  .isBeforeOrEqualTo(c.openedOn());
              assertThat(c.child().eighteenthBirthday()).isAfter(c.openedOn());
              assertThat(c.orders().getFirst().startsOn())
                  .isBetween(c.openedOn().minusDays(3), c.openedOn());
              assertThat(c.orders())
                  .allMatch(o -> o.endsOn().orElse(LocalDate.MAX).isAfter(o.startsOn()));
              c.assessment()
                  .ifPresent(a -> assertThat(a.completedOn()).isAfterOrEqualTo(c.openedOn()));
              assertThat(c.yosReference())
                  .matches("SYN-[A-Z0-9-]+-N?[0-9]{6,}")
                  .hasSizeLessThan(41);
              assertThat(c.child().givenName()).startsWith("Synthetic-");
              assertThat(
                      DIRECTORY
                          .localAuthority(c.child().homeLocalAuthority(), start)
                          .orElseThrow()
                          .youthOffendingService())
                  .isEqualTo(c.yos());
              assertThat(officers).contains(c.officerId());
              assertThat(c.officerId()).matches("(CM|SEC)-[A-Z0-9-]{2,56}");
            });
  }

  @Property(tries = 30)
  void happenings_come_by_date_to_open_cases_only(
      @ForAll long seed,
      @ForAll("startDates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 800) int days) {
    SyntheticCaseload caseload = caseload(seed, 300, start);
    Set<String> open =
        caseload
            .cases()
            .map(SyntheticCase::yosReference)
            .collect(Collectors.toCollection(HashSet::new));
    LocalDate latest = start.plusDays(1);
    for (SyntheticHappening happening : caseload.happenings(days)) {
      assertThat(happening.on()).isBetween(latest, start.plusDays(days));
      latest = happening.on();
      switch (happening) {
        case NewCase opened -> assertThat(open.add(opened.yosReference())).isTrue();
        case CaseClosed closed -> assertThat(open.remove(closed.yosReference())).isTrue();
        default -> assertThat(open).contains(happening.yosReference());
      }
    }
  }

  @Property(tries = 20)
  void a_move_leads_to_an_authority_and_an_officer_of_the_new_service(
      @ForAll long seed, @ForAll("startDates") LocalDate start) {
    SyntheticCaseload caseload = caseload(seed, 900, start);
    Set<String> officers =
        caseload.officers().all().map(SyntheticOfficer::id).collect(Collectors.toSet());
    assertThat(YearOfCases.of(caseload.happenings(300), MovedToYos.class))
        .isNotEmpty()
        .allSatisfy(
            move -> {
              assertThat(
                      DIRECTORY
                          .localAuthority(move.homeLocalAuthority(), start)
                          .orElseThrow()
                          .youthOffendingService())
                  .isEqualTo(move.toYos());
              assertThat(officers).contains(move.officerId());
            });
  }

  private static SyntheticCaseload caseload(long seed, int cases, LocalDate start) {
    return SyntheticCaseload.generate(seed, cases, start, DIRECTORY);
  }
}
