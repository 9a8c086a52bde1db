package org.y2a.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.time.BusinessClock;

/** Who should hold which correct case of a service; each case named is audited. */
@ApplicationScoped
public class AllocationRecommendations {
  /** The answer of the policy, with the loads that it reckoned with. */
  public record Recommended(
      String yos,
      LocalDate on,
      String policyVersion,
      List<SecondeeCapacity> secondees,
      List<Recommendation> recommendations,
      List<IncorrectCase> incorrect) {}

  private final CaseAccess access;
  private final AllocationPolicies policies;
  private final OfficerLoads officerLoads;
  private final OpenCases openCases;
  private final AccessAudit audit;
  private final BusinessClock clock;

  AllocationRecommendations(
      CaseAccess access,
      AllocationPolicies policies,
      OfficerLoads officerLoads,
      OpenCases openCases,
      AccessAudit audit,
      BusinessClock clock) {
    this.access = access;
    this.policies = policies;
    this.officerLoads = officerLoads;
    this.openCases = openCases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Recommended of(String yos) {
    if (!access.scope().coversService(yos)) {
      throw Problem.notFound();
    }
    LocalDate today = clock.today();
    AllocationPolicy policy = policies.inForce(today);
    List<OpenCase> cases = openCases.of(access.sight(), yos);
    List<SecondeeLoad> loads = officerLoads.secondees(yos, policy);
    List<Recommendation> recommended = policy.recommend(cases, loads, today);
    List<IncorrectCase> incorrect = policy.incorrect(cases);
    audit.read(
        CaseAccess.RECORD_TYPE,
        Stream.concat(
                recommended.stream().map(Recommendation::caseId),
                incorrect.stream().map(IncorrectCase::caseId))
            .map(UUID::toString)
            .toList());
    return new Recommended(
        yos,
        today,
        policy.version(),
        loads.stream().map(SecondeeCapacity::of).toList(),
        recommended,
        incorrect);
  }
}
