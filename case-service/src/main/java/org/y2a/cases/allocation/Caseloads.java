package org.y2a.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.allocation.Caseload.HeldCase;
import org.y2a.cases.allocation.Caseload.InService;
import org.y2a.cases.officer.Officer;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.time.BusinessClock;

/** What one officer holds, for those who may see it; each case shown is audited. */
@ApplicationScoped
class Caseloads {
  private final CaseAccess access;
  private final AllocationStore store;
  private final AllocationPolicies policies;
  private final OpenCases openCases;
  private final AccessAudit audit;
  private final BusinessClock clock;

  Caseloads(
      CaseAccess access,
      AllocationStore store,
      AllocationPolicies policies,
      OpenCases openCases,
      AccessAudit audit,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.policies = policies;
    this.openCases = openCases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Caseload of(String officerId) {
    AllocationPolicy policy = policies.inForce(clock.today());
    List<InService> services =
        store.services(officerId).stream()
            .filter(officer -> access.scope().coversService(officer.yos()))
            .map(officer -> load(officer, policy))
            .toList();
    if (services.isEmpty()) {
      throw Problem.notFound();
    }
    audit.read(
        CaseAccess.RECORD_TYPE,
        services.stream()
            .flatMap(service -> service.cases().stream())
            .map(held -> held.caseId().toString())
            .toList());
    return new Caseload(officerId, policy.version(), services);
  }

  /** Every case counts; those that are restricted to others are not named. */
  private InService load(Officer officer, AllocationPolicy policy) {
    List<OpenCase> held = openCases.of(store.heldBy(officer.officerId(), officer.yos()));
    Set<UUID> shown = store.inSight(access.sight(), held.stream().map(OpenCase::caseId).toList());
    Optional<SecondeeLoad> load =
        Optional.of(officer)
            .filter(o -> o.role() == OfficerRole.SECONDEE)
            .flatMap(o -> store.share(o.officerId(), o.yos()))
            .map(share -> policy.load(share.officerId(), share.fte(), share.held()));
    return new InService(
        officer.yos(),
        officer.role(),
        load.map(SecondeeLoad::fte).orElse(null),
        load.map(SecondeeLoad::capacity).orElse(null),
        held.size(),
        load.filter(SecondeeLoad::isOver).isPresent(),
        held.stream().filter(OpenCase::isCorrect).count(),
        held.stream().filter(c -> shown.contains(c.caseId())).map(HeldCase::of).toList());
  }
}
