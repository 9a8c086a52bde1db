package org.y2a.secondments.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;
import org.y2a.secondments.contract.Decision.Refused;
import org.y2a.secondments.contract.Decision.Taken;
import org.y2a.secondments.contract.Stage.Active;
import org.y2a.secondments.officer.Officer;
import org.y2a.secondments.officer.OfficerStore;
import org.y2a.secondments.policy.SecondmentPolicies;
import org.y2a.secondments.service.ServiceAccess;
import org.y2a.secondments.service.ServicePage;
import org.y2a.secondments.workload.HeldCases;

/** The secondment contracts, each of an officer with a service. */
@ApplicationScoped
@Transactional
public class Contracts {

  private final ContractStore store;
  private final OfficerStore officers;
  private final HeldCases heldCases;
  private final SecondmentPolicies policies;
  private final ServiceAccess access;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final AccessAudit audit;

  Contracts(
      ContractStore store,
      OfficerStore officers,
      HeldCases heldCases,
      SecondmentPolicies policies,
      ServiceAccess access,
      BusinessClock clock,
      Outbox outbox,
      AccessAudit audit) {
    this.store = store;
    this.officers = officers;
    this.heldCases = heldCases;
    this.policies = policies;
    this.access = access;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
  }

  Contract agree(AgreedContract wanted) {
    access.requireNational();
    LocalDate today = clock.today();
    if (officers.lock(wanted.officerId(), today).isEmpty()) {
      throw Problem.invalid(
          new FieldError("officerId", "KNOWN", "Not an officer who is registered here"));
    }
    Term term = wanted.term(policies.on(wanted.startsOn()).contractYears());
    Commitment commitment = new Commitment(term, new Fte(wanted.fte()));
    List<Commitment> others =
        store.ofOfficer(wanted.officerId()).stream().map(Contract::promised).toList();
    if (!FullTime.allows(commitment, others)) {
      throw refuse(Refusal.BEYOND_FULL_TIME);
    }
    Contract agreed = store.add(wanted.officerId(), wanted.yos(), commitment, today);
    audit.changed("contract", agreed.contractId().toString(), "AGREED");
    return agreed;
  }

  public Contract activate(UUID contractId, VersionCheck seen) {
    LocalDate today = clock.today();
    Locked locked = lock(contractId, today, seen);
    Contract contract = locked.contract();
    Contract active = taken(contract.activate(today, workedElsewhere(contract)));
    store.store(active);
    outbox.publish(ContractEvents.activated(active, locked.officer().standing().band()));
    audit.changed("contract", contractId.toString(), "ACTIVATED");
    return active;
  }

  public Contract end(UUID contractId, VersionCheck seen) {
    LocalDate today = clock.today();
    Contract contract = lock(contractId, today, seen).contract();
    int held = heldCases.heldBy(contract.officerId(), contract.yos());
    Contract ended = taken(contract.end(today, held));
    store.store(ended);
    outbox.publish(ContractEvents.ended(ended, today));
    audit.changed("contract", contractId.toString(), "ENDED");
    return ended;
  }

  public Contract read(UUID contractId) {
    Contract contract = store.find(contractId).orElseThrow(Problem::notFound);
    access.requireVisible(contract.yos());
    return contract;
  }

  public Page<Contract> inService(ServicePage page) {
    access.requireVisible(page.yos());
    List<Contract> rows = store.inService(page.yos(), after(page), page.limit() + 1);
    return Page.of(rows, page.limit(), last -> Cursor.encode(last.contractId().toString()));
  }

  private record Locked(Contract contract, Officer officer) {}

  private Locked lock(UUID contractId, LocalDate today, VersionCheck seen) {
    access.requireNational();
    String officerId = store.find(contractId).orElseThrow(Problem::notFound).officerId();
    Officer officer = officers.lock(officerId, today).orElseThrow(Problem::notFound);
    Contract contract = store.find(contractId).orElseThrow(Problem::notFound);
    seen.check(contract.version());
    return new Locked(contract, officer);
  }

  private BigDecimal workedElsewhere(Contract contract) {
    return store.ofOfficer(contract.officerId()).stream()
        .filter(other -> other.stage() instanceof Active)
        .map(other -> other.commitment().fte().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Contract taken(Decision decision) {
    return switch (decision) {
      case Taken(Contract contract) -> contract;
      case Refused(Refusal reason) -> throw refuse(reason);
    };
  }

  private static UUID after(ServicePage page) {
    try {
      return page.after().isEmpty() ? new UUID(0, 0) : UUID.fromString(page.after());
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
    }
  }

  private static Problem refuse(Refusal reason) {
    return Problem.conflict(reason.name(), reason.detail());
  }
}
