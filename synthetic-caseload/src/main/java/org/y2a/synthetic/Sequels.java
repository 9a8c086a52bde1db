package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.y2a.synthetic.SyntheticHappening.CaseClosed;
import org.y2a.synthetic.SyntheticHappening.MovedToYos;
import org.y2a.synthetic.SyntheticHappening.OrderExtended;
import org.y2a.synthetic.SyntheticHappening.RequirementsCompleted;
import org.y2a.synthetic.SyntheticHappening.RiskChanged;

/** What happens to a case after it is first seen, up to its closing. */
final class Sequels {
  private static final double MOVES = 0.02;
  private static final double EXTENDED = 0.04;

  private final Risks risks;
  private final ServiceSizes sizes;
  private final Staffing staffing;

  Sequels(Risks risks, ServiceSizes sizes, Staffing staffing) {
    this.risks = risks;
    this.sizes = sizes;
    this.staffing = staffing;
  }

  List<SyntheticHappening> of(
      SyntheticCase seen,
      Timeline timeline,
      SyntheticAssessment first,
      LocalDate day,
      Chance chance) {
    List<SyntheticHappening> all = new ArrayList<>(risks(seen, timeline, first, day, chance));
    all.addAll(requirements(seen, timeline, day));
    move(seen, timeline, day, chance).ifPresent(all::add);
    Optional<OrderExtended> extension = extension(seen, timeline, day, chance);
    extension.ifPresent(all::add);
    all.add(new CaseClosed(closing(timeline, extension), seen.yosReference()));
    all.sort(Comparator.comparing(SyntheticHappening::on));
    return List.copyOf(all);
  }

  private List<SyntheticHappening> risks(
      SyntheticCase seen,
      Timeline timeline,
      SyntheticAssessment first,
      LocalDate day,
      Chance chance) {
    List<SyntheticHappening> all = new ArrayList<>();
    SyntheticAssessment latest = first;
    LocalDate on = first.completedOn();
    while (!on.isAfter(timeline.lastDayAsChild())) {
      if (on.isAfter(day)) {
        all.add(new RiskChanged(on, seen.yosReference(), latest));
      }
      LocalDate from = on.isAfter(day) ? on : day;
      on = OfficeDays.onOrAfter(from.plusDays(chance.between(90, 900)));
      latest = risks.changed(latest, timeline.principal().type().kind(), on, chance);
    }
    return all;
  }

  private static List<SyntheticHappening> requirements(
      SyntheticCase seen, Timeline timeline, LocalDate day) {
    List<SyntheticHappening> all = new ArrayList<>();
    for (int i = 0; i < timeline.orders().size(); i++) {
      int order = i;
      timeline
          .orders()
          .get(i)
          .requirementsCompletedOn()
          .filter(done -> done.isAfter(day))
          .map(OfficeDays::onOrAfter)
          .ifPresent(done -> all.add(new RequirementsCompleted(done, seen.yosReference(), order)));
    }
    return all;
  }

  private Optional<MovedToYos> move(
      SyntheticCase seen, Timeline timeline, LocalDate day, Chance chance) {
    boolean moves =
        chance.in(MOVES) || seen.awkward().equals(Optional.of(AwkwardKind.MOVES_BETWEEN_SERVICES));
    LocalDate on = OfficeDays.onOrAfter(day.plusDays(chance.between(10, 200)));
    if (!moves || on.isAfter(timeline.lastDayAsChild())) {
      return Optional.empty();
    }
    String to = sizes.otherThan(seen.yos(), chance).id();
    return Optional.of(
        new MovedToYos(
            on,
            seen.yosReference(),
            to,
            sizes.home(to, chance).gss(),
            staffing.officerFor(to, false, chance)));
  }

  /** A youth rehabilitation order can be extended once, by up to six months. */
  private static Optional<OrderExtended> extension(
      SyntheticCase seen, Timeline timeline, LocalDate day, Chance chance) {
    PlannedOrder order = timeline.principal();
    LocalDate on = OfficeDays.onOrAfter(order.lastDay().minusDays(chance.between(10, 40)));
    boolean extended =
        chance.in(EXTENDED)
            && seen.awkward().isEmpty()
            && order.type().requiresWorkWithTheService()
            && on.isAfter(day);
    LocalDate endsOn = order.lastDay().plusMonths(chance.between(1, 6));
    return extended
        ? Optional.of(new OrderExtended(on, seen.yosReference(), 0, endsOn))
        : Optional.empty();
  }

  private static LocalDate closing(Timeline timeline, Optional<OrderExtended> extension) {
    LocalDate lastDay =
        extension
            .map(OrderExtended::endsOn)
            .filter(extended -> extended.isAfter(timeline.lastDay()))
            .orElse(timeline.lastDay());
    return OfficeDays.onOrAfter(lastDay.plusDays(1));
  }
}
