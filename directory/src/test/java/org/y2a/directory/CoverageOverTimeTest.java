package org.y2a.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageOverTimeTest {
  private static final LocalDate UNIFIED_SERVICE = LocalDate.of(2021, 6, 26);
  private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
  private static final String MANCHESTER = "E08000003";
  private static final Directory DIRECTORY = Directory.load();

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(UNIFIED_SERVICE.toEpochDay(), LocalDate.of(2040, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 100)
  void every_authority_has_one_coverage_on_any_date_since_the_unified_service(
      @ForAll("dates") LocalDate date) {
    List<String> authorities =
        DIRECTORY.localAuthorities(date).stream().map(LocalAuthority::gss).toList();
    assertThat(DIRECTORY.coverages(date))
        .extracting(Coverage::localAuthority)
        .containsExactlyInAnyOrderElementsOf(authorities);
  }

  @Test
  void there_is_no_coverage_before_the_unified_service() {
    assertThat(DIRECTORY.coverages(UNIFIED_SERVICE.minusDays(1))).isEmpty();
  }

  @Test
  void an_authority_exists_from_its_first_day() {
    assertThat(DIRECTORY.localAuthority("E06000066", LocalDate.of(2023, 3, 31))).isEmpty();
    assertThat(DIRECTORY.localAuthority("E06000066", LocalDate.of(2023, 4, 1))).isPresent();
  }

  @Property(tries = 100)
  void a_correction_wins_from_its_first_day_and_not_before(@ForAll("dates") LocalDate date) {
    Directory corrected =
        DIRECTORY.withCorrections(List.of(Coverage.correction(MANCHESTER, "N50MANC", "N50", FROM)));
    assertThat(corrected.coverageOf(MANCHESTER, date))
        .get()
        .returns(date.isBefore(FROM) ? "N50GMS" : "N50MANC", Coverage::pdu);
    assertThat(corrected.coverages(date)).hasSameSizeAs(DIRECTORY.coverages(date));
  }

  @Test
  void the_senior_contact_follows_a_correction() {
    Directory corrected =
        DIRECTORY.withCorrections(List.of(Coverage.correction(MANCHESTER, "N50MANC", "N50", FROM)));
    assertThat(corrected.contactForAuthority(MANCHESTER, FROM.minusDays(1)))
        .get()
        .returns("Head of Manchester South PDU", SeniorContact::post);
    assertThat(corrected.contactForAuthority(MANCHESTER, FROM))
        .get()
        .returns("Head of Manchester North PDU", SeniorContact::post);
  }

  @Test
  void the_correction_recorded_last_wins_where_two_are_valid() {
    Directory corrected =
        DIRECTORY.withCorrections(
            List.of(
                Coverage.correction(MANCHESTER, "N50MANC", "N50", FROM),
                Coverage.correction(MANCHESTER, "N50OLD", "N50", FROM.minusDays(10))));
    assertThat(corrected.coverageOf(MANCHESTER, FROM)).get().returns("N50OLD", Coverage::pdu);
  }

  @Test
  void corrections_leave_the_directory_they_start_from_as_it_was() {
    var _ =
        DIRECTORY.withCorrections(List.of(Coverage.correction(MANCHESTER, "N50MANC", "N50", FROM)));
    assertThat(DIRECTORY.coverageOf(MANCHESTER, FROM)).get().returns("N50GMS", Coverage::pdu);
  }

  @ParameterizedTest
  @CsvSource({
    "E99999999, N50MANC, N50, local_authority",
    "E08000003, NOWHERE, N50, pdu",
    "E08000003, N50UPAC, N50, pdu",
    "E08000003, N50MANC, N51, region",
  })
  void a_correction_that_names_the_wrong_thing_is_refused(
      String gss, String pdu, String region, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DIRECTORY.withCorrections(List.of(Coverage.correction(gss, pdu, region, FROM))))
        .withMessageStartingWith(fault);
  }
}
