package org.y2a.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.y2a.directory.Directory;
import org.y2a.directory.YouthOffendingService;

/** Makes each case from its own stream of chance. */
final class CasePlanner {
  private static final int LAST_ASSESSMENT_DAY = 25;
  private static final double ASSESSED_FOR_COURT = 0.6;
  private static final double SECOND_ORDER = 0.06;
  private static final List<String> SECOND_TYPES =
      List.of("REFERRAL_ORDER", "REPARATION_ORDER", "YRO");

  private final long seed;
  private final OrderTypes types = OrderTypes.read();
  private final Timelines timelines =
      new Timelines(types, Table.read("ages.csv").shares("age", "share").map(Integer::valueOf));
  private final AwkwardTimelines awkwardTimelines = new AwkwardTimelines(types, timelines);
  private final Children children = new Children();
  private final Risks risks = new Risks();
  private final ServiceSizes sizes;
  private final Staffing staffing;
  private final Sequels sequels;

  CasePlanner(long seed, Directory directory, int cases, LocalDate start) {
    this.seed = seed;
    this.sizes = new ServiceSizes(directory, start);
    this.staffing = new Staffing(sizes, cases);
    this.sequels = new Sequels(risks, sizes, staffing);
  }

  ServiceSizes sizes() {
    return sizes;
  }

  double openedPerYear() {
    return timelines.openedPerYear();
  }

  CasePlan openOn(LocalDate start, long index) {
    CaseNumber number = new CaseNumber(index, false);
    Chance chance = number.chance(seed, "dates");
    Optional<AwkwardKind> awkward = AwkwardKind.ofCase(index);
    Timeline timeline =
        awkward
            .map(kind -> awkwardTimelines.openOn(kind, start, chance))
            .orElseGet(() -> withSecondOrder(timelines.openOn(start, chance), start, chance));
    return plan(number, timeline, start, awkward);
  }

  CasePlan openingOn(LocalDate day, long index) {
    CaseNumber number = new CaseNumber(index, true);
    Chance chance = number.chance(seed, "dates");
    Timeline timeline = withSecondOrder(timelines.openingOn(day, chance), day, chance);
    return plan(number, timeline, day, Optional.empty());
  }

  private CasePlan plan(
      CaseNumber number, Timeline timeline, LocalDate day, Optional<AwkwardKind> awkward) {
    OrderKind kind = timeline.principal().type().kind();
    Chance risk = number.chance(seed, "risk");
    SyntheticAssessment first =
        risks.first(kind, timeline.openedOn().plusDays(daysToFirstAssessment(risk)), risk);
    Chance place = number.chance(seed, "place");
    String yos = service(number, awkward, place).id();
    SyntheticChild child = child(number, timeline, sizes.home(yos, place).gss(), awkward);
    boolean correct = first.highRisk() || timeline.willTransfer();
    SyntheticCase seen =
        new SyntheticCase(
            number.reference(yos),
            yos,
            child,
            timeline.openedOn(),
            timeline.orders().stream().map(order -> order.asKnownOn(day)).toList(),
            Optional.of(first).filter(made -> !made.completedOn().isAfter(day)),
            timeline.principal().inCustodyOn(day),
            number.later()
                ? staffing.officerFor(yos, correct, place)
                : staffing.officerOf(yos, number.index(), correct, place),
            awkward);
    return new CasePlan(seen, sequels.of(seen, timeline, first, day, number.chance(seed, "later")));
  }

  /** Often the assessment was made for the court and is there from the first day. */
  private static int daysToFirstAssessment(Chance chance) {
    return chance.in(ASSESSED_FOR_COURT) ? 0 : chance.between(1, LAST_ASSESSMENT_DAY);
  }

  private YouthOffendingService service(
      CaseNumber number, Optional<AwkwardKind> awkward, Chance chance) {
    return awkward.filter(kind -> kind == AwkwardKind.WELSH_SERVICE).isPresent()
        ? sizes.inWales(chance)
        : sizes.at(number.evenly(seed));
  }

  private SyntheticChild child(
      CaseNumber number, Timeline timeline, String home, Optional<AwkwardKind> awkward) {
    int recordedIn = timeline.openedOn().getYear();
    SyntheticChild child =
        children.draw(
            number, timeline.dateOfBirth(), recordedIn, home, number.chance(seed, "child"));
    return awkward.filter(kind -> kind == AwkwardKind.NO_PNC_ID).isPresent()
        ? child.withoutPncId()
        : child;
  }

  private Timeline withSecondOrder(Timeline timeline, LocalDate day, Chance chance) {
    if (timeline.principal().type().kind() == OrderKind.OUT_OF_COURT || !chance.in(SECOND_ORDER)) {
      return timeline;
    }
    OrderType type = types.of(chance.oneOf(SECOND_TYPES));
    int open = (int) ChronoUnit.DAYS.between(timeline.openedOn(), day);
    LocalDate starts = day.minusDays(chance.between(0, Math.min(open, 60)));
    LocalDate lastDay = starts.plusMonths(type.lengths().pick(chance)).minusDays(1);
    return timeline.with(PlannedOrder.of(type, starts, lastDay, chance));
  }
}
