package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.y2a.directory.Directory;
import org.y2a.synthetic.SyntheticHappening.NewCase;

/**
 * A made-up national caseload, the same for the same seed. The first cases of a larger caseload are
 * those of a smaller one.
 */
public final class SyntheticCaseload {
  public static final int NATION = 15_000;

  private static final double WORKING_DAYS_IN_A_YEAR = 365 * 5 / 7.0;

  private final long seed;
  private final int cases;
  private final LocalDate startDate;
  private final Directory directory;
  private final CasePlanner planner;

  private SyntheticCaseload(long seed, int cases, LocalDate startDate, Directory directory) {
    this.seed = seed;
    this.cases = cases;
    this.startDate = startDate;
    this.directory = directory;
    this.planner = new CasePlanner(seed, directory, cases, startDate);
  }

  public static SyntheticCaseload generate(long seed, int cases, LocalDate startDate) {
    return generate(seed, cases, startDate, Directory.load());
  }

  /**
   * A caseload over a directory that is loaded already.
   *
   * @param cases how many are open on the start date, for the whole nation
   * @param startDate every case was opened before it, and no child is 18 yet on it
   */
  public static SyntheticCaseload generate(
      long seed, int cases, LocalDate startDate, Directory directory) {
    if (cases < 1) {
      throw new IllegalArgumentException("a caseload has at least one case, not " + cases);
    }
    return new SyntheticCaseload(seed, cases, startDate, directory);
  }

  public long seed() {
    return seed;
  }

  public int size() {
    return cases;
  }

  public LocalDate startDate() {
    return startDate;
  }

  /** The cases open on the start date, made one by one as they are taken. */
  public Stream<SyntheticCase> cases() {
    return existing().map(CasePlan::seen);
  }

  /** What happens on the days after the start date, by date; new cases keep the caseload steady. */
  public List<SyntheticHappening> happenings(int days) {
    LocalDate last = startDate.plusDays(days);
    return Stream.concat(existing().flatMap(plan -> plan.later().stream()), opened(last))
        .filter(happening -> !happening.on().isAfter(last))
        .sorted(Comparator.comparing(SyntheticHappening::on))
        .toList();
  }

  public SyntheticOfficers officers() {
    return SyntheticOfficers.of(directory, planner.sizes(), cases, seed, startDate);
  }

  private Stream<CasePlan> existing() {
    return LongStream.range(0, cases).mapToObj(index -> planner.openOn(startDate, index));
  }

  private Stream<SyntheticHappening> opened(LocalDate last) {
    double perDay = cases * planner.openedPerYear() / WORKING_DAYS_IN_A_YEAR;
    List<SyntheticHappening> all = new ArrayList<>();
    double due = 0;
    long index = 0;
    for (LocalDate day = startDate.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      due += OfficeDays.include(day) ? perDay : 0;
      for (; index < (long) due; index++) {
        CasePlan plan = planner.openingOn(day, index);
        all.add(new NewCase(day, plan.seen()));
        all.addAll(plan.later());
      }
    }
    return all.stream();
  }
}
