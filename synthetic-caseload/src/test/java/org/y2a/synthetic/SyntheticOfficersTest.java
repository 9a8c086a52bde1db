package org.y2a.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.directory.Directory;
import org.y2a.directory.ProbationDeliveryUnit;
import org.y2a.synthetic.SyntheticOfficer.CaseManager;
import org.y2a.synthetic.SyntheticOfficer.Grade;
import org.y2a.synthetic.SyntheticOfficer.Practitioner;
import org.y2a.synthetic.SyntheticOfficer.ProbationManager;
import org.y2a.synthetic.SyntheticOfficer.Secondee;

class SyntheticOfficersTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 24);
  private static final Directory DIRECTORY = Directory.load();

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 3_000, 15_000, 40_000})
  void every_service_and_every_unit_that_covers_places_is_staffed(int cases) {
    SyntheticOfficers officers = officers(cases);
    assertThat(officers.yosManagers()).hasSize(155);
    assertThat(officers.caseManagers().stream().map(CaseManager::yos).distinct()).hasSize(155);
    assertThat(officers.secondees().stream().map(Secondee::yos).distinct()).hasSize(155);
    assertThat(officers.probationManagers()).hasSize(108);
    assertThat(officers.practitioners().stream().map(Practitioner::pdu).distinct()).hasSize(108);
    assertThat(officers.all().map(SyntheticOfficer::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Z0-9][A-Z0-9-]{2,59}"));
  }

  @Test
  void ids_say_who_works_where() {
    SyntheticOfficers officers = officers(3_000);
    assertThat(officers.all().map(SyntheticOfficer::id))
        .contains("CM-ESSEX-1", "YM-ESSEX-1", "SEC-ESSEX-1", "PP-N56ESXN-1", "PM-N56ESXN-1");
  }

  @Test
  void functional_units_have_no_staff() {
    var functional =
        DIRECTORY.probationDeliveryUnits(START).stream()
            .filter(ProbationDeliveryUnit::functional)
            .map(ProbationDeliveryUnit::code)
            .collect(Collectors.toSet());
    assertThat(officers(3_000).probationManagers())
        .extracting(ProbationManager::pdu)
        .doesNotContainAnyElementsOf(functional);
  }

  @Test
  void the_first_secondee_of_a_service_is_a_probation_officer_under_contract_all_year() {
    assertThat(officers(15_000).secondees())
        .allSatisfy(
            secondee -> {
              assertThat(secondee.fte().doubleValue()).isBetween(0.2, 1.0);
              assertThat(secondee.startsOn()).isBefore(START);
              assertThat(secondee.endsOn()).isAfter(START.plusDays(365));
              assertThat(secondee.grade() == Grade.PO || !secondee.id().endsWith("-1")).isTrue();
            });
  }

  @Test
  void a_larger_caseload_has_more_staff() {
    assertThat(officers(15_000).all().count()).isGreaterThan(officers(300).all().count());
  }

  private static SyntheticOfficers officers(int cases) {
    return SyntheticCaseload.generate(7, cases, START, DIRECTORY).officers();
  }
}
