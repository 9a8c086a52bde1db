package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people mean to do on which day, by the reference of the case. Used by one thread. */
final class Agenda {
  private final TreeMap<LocalDate, Map<String, List<Step>>> days = new TreeMap<>();

  /** New intentions for a case take the place of those it had. */
  void put(String yosReference, List<Engagement> engagements) {
    days.values().forEach(day -> day.remove(yosReference));
    engagements.forEach(engagement -> add(engagement.on(), yosReference, engagement.step()));
  }

  /** Takes out what is meant for the day, and for days before it that nobody asked for. */
  Map<String, List<Step>> take(LocalDate day) {
    Map<String, List<Step>> due = new TreeMap<>();
    var upToDay = days.headMap(day, true);
    for (var cases : upToDay.values()) {
      cases.forEach(
          (reference, steps) ->
              due.computeIfAbsent(reference, r -> new ArrayList<>()).addAll(steps));
    }
    upToDay.clear();
    return due;
  }

  private void add(LocalDate day, String yosReference, Step step) {
    days.computeIfAbsent(day, d -> new TreeMap<>())
        .computeIfAbsent(yosReference, reference -> new ArrayList<>())
        .add(step);
  }
}
