package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.y2a.synthetic.SyntheticAssessment.Likelihood;
import org.y2a.synthetic.SyntheticAssessment.Mappa;
import org.y2a.synthetic.SyntheticAssessment.RiskLevel;

/** Draws assessments; the heavier the order, the higher the risk. */
final class Risks {
  private static final double GOES_DOWN = 0.6;

  private final Map<String, Weighted<String>> levels = new HashMap<>();

  Risks() {
    Table table = Table.read("risk.csv");
    for (OrderKind kind : OrderKind.values()) {
      for (String measure :
          new String[] {"ROSH", "SAFETY_AND_WELLBEING", "LIKELIHOOD_OF_REOFFENDING"}) {
        levels.put(measure + kind, table.only("measure", measure).shares("level", kind.column()));
      }
    }
  }

  SyntheticAssessment first(OrderKind kind, LocalDate on, Chance chance) {
    RiskLevel rosh = RiskLevel.valueOf(draw("ROSH", kind, chance));
    return new SyntheticAssessment(
        on,
        rosh,
        RiskLevel.valueOf(draw("SAFETY_AND_WELLBEING", kind, chance)),
        Likelihood.valueOf(draw("LIKELIHOOD_OF_REOFFENDING", kind, chance)),
        mappa(rosh, kind, chance));
  }

  /** A review after a change: risk of serious harm goes one level down or up. */
  SyntheticAssessment changed(
      SyntheticAssessment before, OrderKind kind, LocalDate on, Chance chance) {
    RiskLevel rosh = next(before.rosh(), chance.in(GOES_DOWN));
    return new SyntheticAssessment(
        on,
        rosh,
        before.safetyAndWellbeing(),
        before.likelihoodOfReoffending(),
        before.mappa().isPresent() ? before.mappa() : mappa(rosh, kind, chance));
  }

  private static RiskLevel next(RiskLevel from, boolean down) {
    return switch (from) {
      case LOW -> RiskLevel.MEDIUM;
      case MEDIUM -> down ? RiskLevel.LOW : RiskLevel.HIGH;
      case HIGH -> down ? RiskLevel.MEDIUM : RiskLevel.VERY_HIGH;
      case VERY_HIGH -> RiskLevel.HIGH;
    };
  }

  private String draw(String measure, OrderKind kind, Chance chance) {
    return levels.get(measure + kind).pick(chance);
  }

  private static Optional<Mappa> mappa(RiskLevel rosh, OrderKind kind, Chance chance) {
    double probability =
        switch (rosh) {
          case LOW -> 0;
          case MEDIUM -> kind == OrderKind.CUSTODY ? 0.25 : 0.01;
          case HIGH -> kind == OrderKind.CUSTODY ? 0.6 : 0.12;
          case VERY_HIGH -> 0.9;
        };
    if (!chance.in(probability)) {
      return Optional.empty();
    }
    int level = rosh == RiskLevel.VERY_HIGH ? chance.between(2, 3) : chance.in(0.2) ? 2 : 1;
    return Optional.of(new Mappa(category(kind, chance), level));
  }

  /** Category 2 needs custody; terrorist cases (4) are left out of a made-up caseload. */
  private static int category(OrderKind kind, Chance chance) {
    if (chance.in(0.3)) {
      return 1;
    }
    return kind == OrderKind.CUSTODY ? 2 : 3;
  }
}
