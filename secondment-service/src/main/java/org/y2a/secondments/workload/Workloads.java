package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.time.BusinessClock;
import org.y2a.secondments.policy.SecondmentPolicies;
import org.y2a.secondments.policy.SecondmentPolicy;
import org.y2a.secondments.service.KnownPlaces;
import org.y2a.secondments.service.ServiceAccess;

/** What secondees hold today against what the policy lets them hold. */
@ApplicationScoped
@Transactional
public class Workloads {

  private final CaseloadStore caseloads;
  private final SecondmentPolicies policies;
  private final ServiceAccess access;
  private final BusinessClock clock;

  Workloads(
      CaseloadStore caseloads,
      SecondmentPolicies policies,
      ServiceAccess access,
      BusinessClock clock) {
    this.caseloads = caseloads;
    this.policies = policies;
    this.access = access;
    this.clock = clock;
  }

  YosWorkload of(String yos) {
    access.requireVisible(yos);
    LocalDate today = clock.today();
    return YosWorkload.of(yos, today, policies.on(today), caseloads.ofOfficers(yos, today));
  }

  /** All services of the directory, in the order of their identifiers. */
  Page<YosLoad> national(String after, int limit) {
    access.requireNational();
    LocalDate today = clock.today();
    SecondmentPolicy policy = policies.on(today);
    List<String> services =
        KnownPlaces.services(today).stream()
            .filter(yos -> yos.compareTo(after) > 0)
            .limit(limit + 1L)
            .toList();
    return Page.of(caseloads.ofServices(services), limit, last -> Cursor.encode(last.yos()))
        .map(
            caseload ->
                YosLoad.of(caseload.yos(), today, policy, caseload.against(policy.casesPerFte())));
  }
}
