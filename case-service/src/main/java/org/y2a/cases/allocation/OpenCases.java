package org.y2a.cases.allocation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.order.DisposalsAt18;
import org.y2a.cases.order.TransferAt18;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.time.BusinessClock;

/** Open cases as allocation looks at them, in four statements however many there are. */
@ApplicationScoped
public class OpenCases {
  private final AllocationStore store;
  private final CaseStore cases;
  private final DisposalsAt18 at18;
  private final BusinessClock clock;

  OpenCases(AllocationStore store, CaseStore cases, DisposalsAt18 at18, BusinessClock clock) {
    this.store = store;
    this.cases = cases;
    this.at18 = at18;
    this.clock = clock;
  }

  /** Those that the caller sees. */
  public List<OpenCase> of(CaseSight sight, String yos) {
    return of(store.openCases(sight, yos));
  }

  public List<OpenCase> of(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Integer>> heldBefore = store.heldBefore(caseIds);
    TransferAt18 rule = at18.rule(clock.today());
    return cases.findAll(caseIds).stream()
        .map(each -> of(each, rule, heldBefore.getOrDefault(each.caseId(), Map.of())))
        .toList();
  }

  public Map<UUID, OpenCase> byId(Collection<UUID> caseIds) {
    return of(caseIds).stream()
        .collect(toMap(OpenCase::caseId, identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static OpenCase of(YouthCase each, TransferAt18 rule, Map<String, Integer> heldBefore) {
    return new OpenCase(
        each.caseId(),
        each.assessment().map(Assessment::rosh),
        rule.forecast(each.orders(), each.dates().attains18On()),
        each.dates().attains18On(),
        each.officer(),
        heldBefore);
  }
}
