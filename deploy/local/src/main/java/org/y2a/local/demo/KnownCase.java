package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.synthetic.SyntheticOrder;

/**
 * What the people around a case know of it.
 *
 * @param yos the service that has it now, or had it last
 * @param transferOn the agreed day, once probation has accepted
 * @param transition as it was last seen, while there is something to do for it
 */
record KnownCase(
    String caseId,
    String yos,
    List<SyntheticOrder> orders,
    boolean closed,
    Optional<LocalDate> transferOn,
    Optional<String> transitionId,
    Optional<TransitionView> transition) {

  static KnownCase opened(String caseId, String yos, List<SyntheticOrder> orders) {
    return new KnownCase(
        caseId, yos, orders, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean withYouthSideOn(LocalDate day) {
    return !closed && transferOn.filter(agreed -> !agreed.isAfter(day)).isEmpty();
  }

  boolean hasAimsOf(TransitionLine line) {
    return transition.filter(seen -> seen.hasAims(line.outcome(), line.pdu())).isPresent();
  }

  KnownCase movedTo(String newYos) {
    return new KnownCase(caseId, newYos, orders, closed, transferOn, transitionId, transition);
  }

  KnownCase nowClosed() {
    return new KnownCase(caseId, yos, orders, true, transferOn, transitionId, transition);
  }

  KnownCase acceptedFor(LocalDate day) {
    return new KnownCase(caseId, yos, orders, closed, Optional.of(day), transitionId, transition);
  }

  KnownCase identifiedAs(String id) {
    return new KnownCase(caseId, yos, orders, closed, transferOn, Optional.of(id), transition);
  }

  KnownCase with(TransitionView seen) {
    var agreed = seen.isAccepted() ? seen.transferOn().or(() -> transferOn) : transferOn;
    return new KnownCase(caseId, yos, orders, closed, agreed, transitionId, Optional.of(seen));
  }
}
