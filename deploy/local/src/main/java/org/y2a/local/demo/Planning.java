package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Finds transitions that are new or have changed, and writes what people mean to do for them. */
final class Planning {
  private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

  private final Transitions transitions;
  private final Register register;
  private final Intentions intentions;
  private final Agenda agenda;
  private final Crew crew;

  Planning(
      Transitions transitions, Register register, Intentions intentions, Agenda agenda, Crew crew) {
    this.transitions = transitions;
    this.register = register;
    this.intentions = intentions;
    this.agenda = agenda;
    this.crew = crew;
  }

  void newlyIdentified(LocalDate today) {
    newlyIdentified(today, today);
  }

  void newlyIdentified(LocalDate from, LocalDate today) {
    Map<String, TransitionView> found = new ConcurrentSkipListMap<>();
    crew.each(
        transitions.identifiedFrom(from).stream().filter(this::isNews).toList(),
        line -> read(line, found));
    plan(found, today);
  }

  /** For cases whose facts have changed: another outcome or another unit makes another plan. */
  void changed(Collection<String> yosReferences, LocalDate today) {
    Map<String, TransitionView> found = new ConcurrentSkipListMap<>();
    crew.each(
        yosReferences,
        reference -> {
          var known = register.find(reference).orElseThrow();
          known
              .transitionId()
              .filter(id -> !known.closed())
              .flatMap(id -> transitions.ofCase(known.caseId()))
              .filter(line -> !known.hasAimsOf(line))
              .ifPresent(line -> read(line, found));
        });
    plan(found, today);
  }

  private boolean isNews(TransitionLine line) {
    return register
        .referenceOf(line.caseId())
        .flatMap(register::find)
        .filter(known -> known.transitionId().isEmpty())
        .isPresent();
  }

  private void read(TransitionLine line, Map<String, TransitionView> found) {
    var reference = register.referenceOf(line.caseId()).orElseThrow();
    register.change(reference, known -> known.identifiedAs(line.transitionId()));
    if (!line.outcome().equals(NOT_APPLICABLE)) {
      found.put(reference, transitions.read(line.transitionId()));
    }
  }

  private void plan(Map<String, TransitionView> found, LocalDate today) {
    found.forEach(
        (reference, seen) -> {
          register.change(reference, known -> known.with(seen));
          agenda.put(reference, intentions.of(seen, reference, today));
        });
  }
}
