package org.y2a.local.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.y2a.synthetic.SyntheticHappening;
import org.y2a.synthetic.SyntheticHappening.CaseClosed;
import org.y2a.synthetic.SyntheticHappening.MovedToYos;
import org.y2a.synthetic.SyntheticHappening.NewCase;
import org.y2a.synthetic.SyntheticHappening.OrderExtended;
import org.y2a.synthetic.SyntheticHappening.RequirementsCompleted;
import org.y2a.synthetic.SyntheticHappening.RiskChanged;

/** What one day brings for one case, in order. */
record Turn(String yosReference, List<SyntheticHappening> happenings, List<Step> steps) {

  static Collection<Turn> of(List<SyntheticHappening> happenings, Map<String, List<Step>> steps) {
    var byCase = happenings.stream().collect(groupingBy(SyntheticHappening::yosReference));
    var references = new TreeSet<>(steps.keySet());
    references.addAll(byCase.keySet());
    return references.stream()
        .map(
            reference ->
                new Turn(
                    reference,
                    byCase.getOrDefault(reference, List.of()),
                    steps.getOrDefault(reference, List.of())))
        .toList();
  }

  boolean somethingHappens() {
    return !happenings.isEmpty();
  }

  /** Whether the outcome of the transition, or who has to do with it, may be another afterwards. */
  static boolean mayChangeTransition(SyntheticHappening happening) {
    return switch (happening) {
      case RequirementsCompleted done -> true;
      case OrderExtended longer -> true;
      case MovedToYos move -> true;
      case NewCase opened -> false;
      case RiskChanged risk -> false;
      case CaseClosed closed -> false;
    };
  }
}
