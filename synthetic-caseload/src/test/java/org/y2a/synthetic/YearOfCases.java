package org.y2a.synthetic;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.y2a.synthetic.SyntheticHappening.CaseClosed;
import org.y2a.synthetic.SyntheticHappening.NewCase;

/** All cases of the year after the start, and when they closed. */
record YearOfCases(
    LocalDate start,
    List<SyntheticCase> existing,
    List<SyntheticCase> opened,
    Map<String, LocalDate> closed) {

  static final int DAYS = 365;

  static YearOfCases of(SyntheticCaseload caseload) {
    List<SyntheticHappening> happenings = caseload.happenings(DAYS);
    return new YearOfCases(
        caseload.startDate(),
        caseload.cases().toList(),
        of(happenings, NewCase.class).map(NewCase::opened).toList(),
        of(happenings, CaseClosed.class).collect(toMap(CaseClosed::yosReference, CaseClosed::on)));
  }

  static <T> Stream<T> of(List<SyntheticHappening> happenings, Class<T> kind) {
    return happenings.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Those whose case is open on the 18th birthday. */
  Stream<SyntheticCase> reaching18() {
    return all()
        .filter(c -> !c.child().eighteenthBirthday().isAfter(start.plusDays(DAYS)))
        .filter(c -> openOn(c, c.child().eighteenthBirthday()));
  }

  long openUnder18On(LocalDate day) {
    return all().filter(c -> openOn(c, day) && c.child().eighteenthBirthday().isAfter(day)).count();
  }

  static boolean onCommunityOrder(SyntheticCase c) {
    return !c.custody() && c.orders().stream().anyMatch(order -> order.endsOn().isPresent());
  }

  Stream<SyntheticCase> all() {
    return Stream.concat(existing.stream(), opened.stream());
  }

  private boolean openOn(SyntheticCase c, LocalDate day) {
    LocalDate closedOn = closed.getOrDefault(c.yosReference(), LocalDate.MAX);
    return !c.openedOn().isAfter(day) && closedOn.isAfter(day);
  }
}
