package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.y2a.directory.Directory;
import org.y2a.directory.LocalAuthority;
import org.y2a.directory.ProbationDeliveryUnit;
import org.y2a.directory.YouthOffendingService;
import org.y2a.synthetic.SyntheticOfficer.CaseManager;
import org.y2a.synthetic.SyntheticOfficer.Grade;
import org.y2a.synthetic.SyntheticOfficer.Practitioner;
import org.y2a.synthetic.SyntheticOfficer.ProbationManager;
import org.y2a.synthetic.SyntheticOfficer.Secondee;
import org.y2a.synthetic.SyntheticOfficer.YosManager;

/** The staff of every youth offending service and every delivery unit that covers places. */
public record SyntheticOfficers(
    List<CaseManager> caseManagers,
    List<YosManager> yosManagers,
    List<Secondee> secondees,
    List<Practitioner> practitioners,
    List<ProbationManager> probationManagers) {

  private static final int LEAST_PRACTITIONERS = 2;
  private static final int OPEN_YOUTH_CASES_PER_PRACTITIONER = 100;

  public Stream<SyntheticOfficer> all() {
    return Stream.of(caseManagers, yosManagers, secondees, practitioners, probationManagers)
        .flatMap(List::stream);
  }

  static SyntheticOfficers of(
      Directory directory, ServiceSizes sizes, int cases, long seed, LocalDate start) {
    Staffing staffing = new Staffing(sizes, cases);
    List<String> services = sizes.services().stream().map(YouthOffendingService::id).toList();
    List<String> units =
        directory.probationDeliveryUnits(start).stream()
            .filter(unit -> !unit.functional())
            .map(ProbationDeliveryUnit::code)
            .toList();
    return new SyntheticOfficers(
        services.stream()
            .flatMap(
                yos ->
                    numbers(staffing.caseManagers(yos))
                        .mapToObj(n -> new CaseManager(OfficerIds.caseManager(yos, n), yos)))
            .toList(),
        services.stream().map(yos -> new YosManager(OfficerIds.yosManager(yos), yos)).toList(),
        services.stream()
            .flatMap(yos -> secondees(directory, sizes, staffing, yos, seed, start))
            .toList(),
        units.stream()
            .flatMap(
                pdu ->
                    numbers(practitioners(directory, sizes, cases, pdu, start))
                        .mapToObj(n -> new Practitioner(OfficerIds.practitioner(pdu, n), pdu)))
            .toList(),
        units.stream()
            .map(pdu -> new ProbationManager(OfficerIds.probationManager(pdu), pdu))
            .toList());
  }

  private static Stream<Secondee> secondees(
      Directory directory,
      ServiceSizes sizes,
      Staffing staffing,
      String yos,
      long seed,
      LocalDate start) {
    String home = directory.coverageOf(sizes.largest(yos).gss(), start).orElseThrow().pdu();
    return numbers(staffing.secondees(yos))
        .mapToObj(
            n -> {
              // Contracts of three years that outlast the year after the start.
              LocalDate from = start.minusDays(new Chance(seed, yos, n).between(30, 690));
              return new Secondee(
                  OfficerIds.secondee(yos, n),
                  yos,
                  n % 3 == 0 ? Grade.PSO : Grade.PO,
                  home,
                  staffing.fte(yos, n),
                  from,
                  from.plusYears(3).minusDays(1));
            });
  }

  private static int practitioners(
      Directory directory, ServiceSizes sizes, int cases, String pdu, LocalDate on) {
    double share =
        directory.localAuthorities(on).stream()
            .filter(a -> directory.coverageOf(a.gss(), on).orElseThrow().pdu().equals(pdu))
            .mapToDouble((LocalAuthority a) -> sizes.shareOfAuthority(a))
            .sum();
    return LEAST_PRACTITIONERS + (int) (cases * share / OPEN_YOUTH_CASES_PER_PRACTITIONER);
  }

  private static IntStream numbers(int last) {
    return IntStream.rangeClosed(1, last);
  }
}
