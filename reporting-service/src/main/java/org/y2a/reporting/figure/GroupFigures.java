package org.y2a.reporting.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

public record GroupFigures(String id, String name, List<Figure> figures) {

  /** Every measure, in the order given, also where there is nothing to count. */
  static GroupFigures of(Group group, List<String> measures, List<Tally> tallies) {
    var byMeasure = tallies.stream().collect(groupingBy(Tally::measure));
    return new GroupFigures(
        group.id(),
        group.name(),
        measures.stream().map(m -> Figure.of(m, byMeasure.getOrDefault(m, List.of()))).toList());
  }

  static List<GroupFigures> each(
      Function<String, Group> grouping, List<String> measures, List<Tally> tallies) {
    return tallies.stream()
        .collect(groupingBy(t -> grouping.apply(t.key()), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(e -> of(e.getKey(), measures, e.getValue()))
        .toList();
  }
}
