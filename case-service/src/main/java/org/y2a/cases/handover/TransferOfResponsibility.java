package org.y2a.cases.handover;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.handover.PendingHandover.Effect;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.responsibility.Move;
import org.y2a.cases.responsibility.MoveReason;
import org.y2a.cases.responsibility.ResponsibilityStore;
import org.y2a.cases.watch.TransferWatch;
import org.y2a.cases.youthcase.CaseChange;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.CaseHistory;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.time.BusinessClock;

/**
 * Moves cases to probation in one step: responsibility, named officer, status and event together.
 */
@ApplicationScoped
class TransferOfResponsibility {
  private final HandoverStore store;
  private final CaseStore cases;
  private final CaseHistory history;
  private final ResponsibilityStore responsibility;
  private final TransferWatch watch;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  TransferOfResponsibility(
      HandoverStore store,
      CaseStore cases,
      CaseHistory history,
      ResponsibilityStore responsibility,
      TransferWatch watch,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.store = store;
    this.cases = cases;
    this.history = history;
    this.responsibility = responsibility;
    this.watch = watch;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** All of the handovers, whose cases are locked and open. */
  void execute(List<PendingHandover> due, Map<UUID, YouthCase> locked, LocalDate today) {
    if (due.isEmpty()) {
      return;
    }
    due.forEach(handover -> watch.raiseDue(locked.get(handover.caseId()), today));
    Instant now = clock.now();
    Map<UUID, Instant> since = responsibility.presentSince(locked.keySet());
    Map<PendingHandover, Effect> effects =
        due.stream().collect(toMap(identity(), h -> h.effect(since.get(h.caseId()), now)));
    responsibility.move(due.stream().map(h -> move(h, effects.get(h))).toList());
    cases.markTransferred(
        due.stream().collect(toMap(PendingHandover::caseId, h -> effects.get(h).on())));
    store.done(due);
    outbox.publishAll(
        due.stream().map(h -> moved(h, locked.get(h.caseId()), effects.get(h))).toList());
    history.record(
        due.stream().map(TransferOfResponsibility::change).toList(), "transition-service", now);
  }

  private static Move move(PendingHandover handover, Effect effect) {
    return new Move(
        handover.caseId(),
        Organisation.pdu(handover.pdu()),
        Optional.of(new NamedOfficer(handover.practitionerId(), OfficerRole.PRACTITIONER)),
        effect.at(),
        MoveReason.TRANSFER_AT_18,
        Optional.of(handover.transitionId()));
  }

  private ResponsibilityMoved moved(PendingHandover handover, YouthCase before, Effect effect) {
    return events.movedToProbation(
        before, handover.pdu(), handover.practitionerId(), effect.on(), handover.transitionId());
  }

  private static CaseChange change(PendingHandover handover) {
    return new CaseChange(
        handover.caseId(),
        "TRANSFERRED",
        Map.of("pdu", handover.pdu(), "transitionId", handover.transitionId()));
  }
}
