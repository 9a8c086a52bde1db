package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people mean to do on which day, by the reference of the case. Used by one thread. */
final class Agenda {
  private final TreeMap<LocalDate, Map<String, List<Step>>> byDay = new TreeMap<>();
  private final Map<String, List<Engagement>> byCase = new HashMap<>();

  /** New intentions for a case take the place of those it had. */
  void put(String yosReference, List<Engagement> engagements) {
    drop(yosReference);
    byCase.put(yosReference, engagements);
    for (var engagement : engagements) {
      byDay
          .computeIfAbsent(engagement.on(), day -> new TreeMap<>())
          .computeIfAbsent(yosReference, reference -> new ArrayList<>())
          .add(engagement.step());
    }
  }

  void drop(String yosReference) {
    for (var engagement : byCase.getOrDefault(yosReference, List.of())) {
      var day = byDay.get(engagement.on());
      if (day != null) {
        day.remove(yosReference);
      }
    }
    byCase.remove(yosReference);
  }

  /** Takes out what is meant for the day, and for days before it that nobody asked for. */
  Map<String, List<Step>> take(LocalDate day) {
    Map<String, List<Step>> due = new TreeMap<>();
    var upToDay = byDay.headMap(day, true);
    upToDay
        .values()
        .forEach(
            cases ->
                cases.forEach(
                    (reference, steps) ->
                        due.computeIfAbsent(reference, r -> new ArrayList<>()).addAll(steps)));
    upToDay.clear();
    return due;
  }
}
