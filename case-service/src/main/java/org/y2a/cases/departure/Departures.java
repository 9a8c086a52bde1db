package org.y2a.cases.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.allocation.AllocationPolicies;
import org.y2a.cases.allocation.AllocationPolicy;
import org.y2a.cases.allocation.Capacities;
import org.y2a.cases.allocation.Succession;
import org.y2a.cases.allocation.Succession.Passing;
import org.y2a.cases.responsibility.Holding;
import org.y2a.cases.responsibility.ResponsibilityStore;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseChange;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.CaseHistory;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/**
 * An officer leaves a service: all their open cases pass to others in one transaction, so that none
 * is without a holder for an instant, and the officer is named for no case there any more.
 */
@ApplicationScoped
public class Departures {
  private final CaseAccess access;
  private final DepartureStore store;
  private final Successions successions;
  private final AllocationPolicies policies;
  private final Capacities capacities;
  private final ResponsibilityStore responsibility;
  private final CaseHistory history;
  private final CaseEvents events;
  private final Outbox outbox;
  private final AccessAudit audit;
  private final CurrentCaller caller;
  private final BusinessClock clock;

  Departures(
      CaseAccess access,
      DepartureStore store,
      Successions successions,
      AllocationPolicies policies,
      Capacities capacities,
      ResponsibilityStore responsibility,
      CaseHistory history,
      CaseEvents events,
      Outbox outbox,
      AccessAudit audit,
      CurrentCaller caller,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.successions = successions;
    this.policies = policies;
    this.capacities = capacities;
    this.responsibility = responsibility;
    this.history = history;
    this.events = events;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Who may not see a case cannot give it on: naming its next holder would open it to them. */
  private void requireSight(List<UUID> held) {
    int hidden = held.size() - access.inSight(held).size();
    if (hidden > 0) {
      throw Problem.conflict(
          "RESTRICTED_CASES_HELD", hidden + " cases that you may not see must be given on first");
    }
  }

  /** With a dry run the same is found and refused, and nothing is changed. */
  @Transactional
  public DepartureView depart(Departure departure) {
    String yos = service(departure);
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    AllocationPolicy policy = policies.inForce(today);
    List<UUID> held = store.lockHeld(departure.officerId(), yos);
    requireSight(held);
    List<Passing> passings = successions.find(departure, yos, held, policy, today);
    capacities.requireAll(Succession.countByOfficer(passings), yos, departure.overCapacityReason());
    audit.read(CaseAccess.RECORD_TYPE, held.stream().map(UUID::toString).toList());
    if (!departure.dryRun()) {
      store.record(departure.officerId(), departure, yos, caller.get().subject(), now);
      audit.changed("officer", departure.officerId(), "DEPARTED");
      pass(departure, yos, passings, now);
    }
    return new DepartureView(
        departure.officerId(),
        yos,
        departure.lastDay(),
        departure.plan(),
        departure.dryRun(),
        policy.version(),
        passings);
  }

  private void pass(Departure departure, String yos, List<Passing> passings, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    responsibility.allocateAll(
        passings.stream().map(p -> new Holding(p.caseId(), Optional.of(p.to()), now)).toList());
    outbox.publishAll(
        passings.stream()
            .map(p -> events.allocated(p.caseId(), yos, today, Optional.of(p.to())))
            .toList());
    history.record(
        passings.stream().map(p -> change(departure, p)).toList(), caller.get().subject(), now);
  }

  private static CaseChange change(Departure departure, Passing passing) {
    return new CaseChange(
        passing.caseId(),
        "OFFICER_ALLOCATED",
        Map.of(
            "from", departure.officerId(),
            "to", passing.to().officerId(),
            "reason", "OFFICER_LEFT",
            "plan", departure.plan(),
            "because", passing.reasons(),
            "overCapacityReason", departure.overCapacityReason().orElse("")));
  }

  private String service(Departure departure) {
    List<String> own =
        store.servicesOf(departure.officerId()).stream()
            .filter(yos -> departure.yos().map(yos::equals).orElse(true))
            .filter(access.scope()::coversService)
            .toList();
    if (own.isEmpty()) {
      throw Problem.notFound();
    }
    if (own.size() > 1) {
      throw Problem.invalid(
          new FieldError("yos", "REQUIRED", "The officer belongs to several services; say which"));
    }
    return own.getFirst();
  }
}
