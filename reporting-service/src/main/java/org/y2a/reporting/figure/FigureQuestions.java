package org.y2a.reporting.figure;

import static org.y2a.reporting.measure.MeasureSet.SECONDEE_CASELOADS;
import static org.y2a.reporting.measure.MeasureSet.TRANSFERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;
import org.y2a.reporting.figure.Figures.MeasureName;
import org.y2a.reporting.freshness.Freshness;
import org.y2a.reporting.freshness.FreshnessLog;
import org.y2a.reporting.measure.MeasureCatalogue;
import org.y2a.reporting.measure.MeasureSet;

/** Answers questions about measures, each for what its caller may see. */
@ApplicationScoped
@Transactional
public class FigureQuestions {
  private final FigureStore store;
  private final Groupings groupings;
  private final MeasureCatalogue catalogue;
  private final FreshnessLog freshness;
  private final BusinessClock clock;
  private final CurrentCaller caller;

  FigureQuestions(
      FigureStore store,
      Groupings groupings,
      MeasureCatalogue catalogue,
      FreshnessLog freshness,
      BusinessClock clock,
      CurrentCaller caller) {
    this.store = store;
    this.groupings = groupings;
    this.catalogue = catalogue;
    this.freshness = freshness;
    this.clock = clock;
    this.caller = caller;
  }

  public Figures transfers(Period period, Breakdown by) {
    var scope = Scope.of(caller.get());
    var checks = new Checks(clock::today);
    period.requireBegun(checks);
    checks.requireSound();
    var question = new Question(period, by);
    var fresh = freshness.read();
    return answer(
        TRANSFERS, question, scope, fresh, store.transfers(question, scope, fresh.asOf()));
  }

  public Figures secondees(LocalDate on, Breakdown by) {
    var scope = Scope.of(caller.get());
    if (scope.pdu() != null) {
      throw Problem.forbidden("Secondees' caseloads are those of youth offending services");
    }
    var day = Objects.requireNonNullElse(on, clock.today());
    var checks = new Checks(clock::today);
    checks.that(!day.isAfter(clock.today()), "on", "NOT_IN_FUTURE", "Must not be in the future");
    checks.that(
        Breakdown.OF_SECONDEES.contains(by),
        "by",
        "ONE_OF",
        "Must be one of " + Breakdown.codes(Breakdown.OF_SECONDEES));
    checks.requireSound();
    var question = Question.on(day, by);
    var fresh = freshness.read();
    return answer(SECONDEE_CASELOADS, question, scope, fresh, store.secondees(question, scope));
  }

  private Figures answer(
      MeasureSet set, Question question, Scope scope, Freshness fresh, List<Tally> tallies) {
    var grouping = groupings.of(question.by(), fresh.asOf());
    var measures = catalogue.ids(set);
    return new Figures(
        names(set),
        question.period().text(),
        question.period().from(),
        question.period().to(),
        question.by().code(),
        scope.text(),
        GroupFigures.each(grouping, measures, tallies),
        GroupFigures.of(Group.TOTAL, measures, tallies),
        fresh,
        catalogue.version());
  }

  private List<MeasureName> names(MeasureSet set) {
    return catalogue.of(set).stream()
        .map(m -> new MeasureName(m.id(), m.title(), m.unit(), m.version()))
        .toList();
  }
}
