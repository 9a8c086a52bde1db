package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.Collection;

/** Finds transitions that are new or have changed, and writes what people mean to do for them. */
final class Planning {
  private final Transitions transitions;
  private final Register register;
  private final Intentions intentions;
  private final Agenda agenda;

  Planning(Transitions transitions, Register register, Intentions intentions, Agenda agenda) {
    this.transitions = transitions;
    this.register = register;
    this.intentions = intentions;
    this.agenda = agenda;
  }

  void newlyIdentified(LocalDate today) {
    for (var seen : transitions.identifiedFrom(today)) {
      register
          .referenceOf(seen.caseId())
          .filter(reference -> register.find(reference).orElseThrow().transition().isEmpty())
          .ifPresent(reference -> plan(reference, seen, today));
    }
  }

  /** For cases whose facts have changed: another outcome or another unit makes another plan. */
  void changed(Collection<String> yosReferences, LocalDate today) {
    for (var reference : yosReferences) {
      var known = register.find(reference).orElseThrow();
      if (known.closed() || known.transition().isEmpty()) {
        continue;
      }
      var before = known.transition().get();
      transitions
          .ofCase(known.caseId())
          .filter(seen -> !seen.hasSameAims(before))
          .ifPresent(seen -> plan(reference, seen, today));
    }
  }

  private void plan(String reference, TransitionView seen, LocalDate today) {
    register.change(reference, known -> known.with(seen));
    agenda.put(reference, intentions.of(seen, reference, today));
  }
}
