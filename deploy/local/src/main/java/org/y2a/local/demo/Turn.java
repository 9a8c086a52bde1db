package org.y2a.local.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.y2a.synthetic.SyntheticHappening;

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
}
