package org.y2a.cases.mappa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Mappa;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.MappaChanged;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * The one record of whether a case is under MAPPA and on which terms. What changes it is said as
 * such, and as risk where the case has been assessed.
 */
@ApplicationScoped
public class MappaRegistrations {
  private final CaseAccess access;
  private final MappaStore store;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  MappaRegistrations(
      CaseAccess access, MappaStore store, CaseEvents events, Outbox outbox, BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public List<MappaRegistration> of(UUID caseId) {
    access.read(caseId);
    return store.of(caseId);
  }

  /** The new version. A present registration ends with the day before. */
  @Transactional
  public long register(
      UUID caseId,
      Mappa terms,
      LocalDate from,
      Optional<LocalDate> nextReviewOn,
      VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    if (!begin(caseId, terms, from, nextReviewOn)) {
      throw Problem.conflict("LATER_REGISTRATION", "A registration covers that day already");
    }
    return changed(locked, "MAPPA_REGISTERED", facts(terms, from));
  }

  /**
   * Terms that an assessment of that day gives; a later registration knows better.
   *
   * @return the present terms after that
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Mappa> learn(UUID caseId, Optional<Mappa> assessed, LocalDate on) {
    Optional<Mappa> present = current(caseId).map(MappaRegistration::terms);
    if (assessed.isPresent()
        && !assessed.equals(present)
        && begin(caseId, assessed.get(), on, Optional.empty())) {
      say(caseId);
      return assessed;
    }
    return present;
  }

  /** The new version. */
  @Transactional
  public long recordPanel(
      UUID caseId, LocalDate heldOn, LocalDate nextReviewOn, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    MappaRegistration present = requireCurrent(caseId);
    notBefore(heldOn, present.from(), "heldOn");
    store.addPanel(present.registrationId(), heldOn, nextReviewOn);
    return changed(
        locked, "MAPPA_PANEL_HELD", Map.of("heldOn", heldOn, "nextReviewOn", nextReviewOn));
  }

  /** The new version. */
  @Transactional
  public long end(UUID caseId, LocalDate until, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    MappaRegistration present = requireCurrent(caseId);
    notBefore(until, present.from(), "until");
    store.end(present.registrationId(), until);
    return changed(locked, "MAPPA_ENDED", Map.of("until", until));
  }

  private boolean begin(
      UUID caseId, Mappa terms, LocalDate from, Optional<LocalDate> nextReviewOn) {
    Optional<MappaRegistration> latest = store.of(caseId).stream().findFirst();
    Optional<MappaRegistration> present = latest.filter(MappaRegistration::isCurrent);
    if (present.filter(p -> p.from().equals(from)).isPresent()) {
      store.correct(present.get().registrationId(), terms, nextReviewOn);
      return true;
    }
    if (latest.filter(l -> !from.isAfter(l.until().orElse(l.from()))).isPresent()) {
      return false;
    }
    present.ifPresent(p -> store.end(p.registrationId(), from.minusDays(1)));
    Instant now = clock.now();
    UUID id = TimeOrderedIds.at(now).next();
    store.add(caseId, MappaRegistration.begun(id, terms, from, nextReviewOn), now);
    return true;
  }

  private long changed(YouthCase locked, String what, Map<String, Object> facts) {
    Optional<Mappa> terms = say(locked.caseId());
    locked
        .assessment()
        .filter(known -> !known.mappa().equals(terms))
        .ifPresent(
            known ->
                outbox.publish(
                    events.riskChanged(locked.caseId(), clock.today(), known.under(terms))));
    return access.changed(locked, what, facts, clock.now());
  }

  private Optional<Mappa> say(UUID caseId) {
    Optional<MappaRegistration> present = current(caseId);
    outbox.publish(
        new MappaChanged(
            caseId,
            clock.today(),
            present.map(p -> p.terms().facts()).orElse(null),
            present.map(MappaRegistration::from).orElse(null),
            present.flatMap(MappaRegistration::nextReviewOn).orElse(null)));
    return present.map(MappaRegistration::terms);
  }

  private Optional<MappaRegistration> current(UUID caseId) {
    return store.of(caseId).stream().filter(MappaRegistration::isCurrent).findFirst();
  }

  private MappaRegistration requireCurrent(UUID caseId) {
    return current(caseId)
        .orElseThrow(
            () -> Problem.conflict("NOT_UNDER_MAPPA", "The case is not registered under MAPPA"));
  }

  private static void notBefore(LocalDate day, LocalDate start, String field) {
    if (day.isBefore(start)) {
      throw Problem.invalid(
          new FieldError(field, "NOT_BEFORE_START", "The registration began later than that"));
    }
  }

  private static Map<String, Object> facts(Mappa terms, LocalDate from) {
    return Map.of("category", terms.category(), "level", terms.level(), "from", from);
  }
}
