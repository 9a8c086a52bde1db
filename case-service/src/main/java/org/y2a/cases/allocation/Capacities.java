package org.y2a.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.reason.CodedReasons;
import org.y2a.cases.reason.ReasonPurpose;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.time.BusinessClock;

/** A secondee takes on more than the policy's share of cases only with a reason on record. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Capacities {
  private static final String FIELD = "overCapacityReason";

  private final AllocationStore store;
  private final AllocationPolicies policies;
  private final CodedReasons reasons;
  private final BusinessClock clock;

  Capacities(
      AllocationStore store,
      AllocationPolicies policies,
      CodedReasons reasons,
      BusinessClock clock) {
    this.store = store;
    this.policies = policies;
    this.reasons = reasons;
    this.clock = clock;
  }

  /**
   * The load that goes beyond the capacity, when one more case does and the reason allows it.
   *
   * @throws Problem 409 with load and capacity when it does and no reason is given
   */
  public Optional<SecondeeLoad> require(
      NamedOfficer officer, String yos, Optional<String> overCapacityReason) {
    overCapacityReason.ifPresent(code -> reasons.require(ReasonPurpose.OVER_CAPACITY, code, FIELD));
    if (officer.role() != OfficerRole.SECONDEE) {
      return Optional.empty();
    }
    store.lockSecondees(List.of(officer.officerId()), yos);
    Optional<SecondeeLoad> beyond =
        store
            .share(officer.officerId(), yos)
            .map(s -> policies.inForce(clock.today()).load(s.officerId(), s.fte(), s.held()))
            .map(load -> load.with(1))
            .filter(SecondeeLoad::isOver);
    beyond.filter(load -> overCapacityReason.isEmpty()).ifPresent(Capacities::refuse);
    return beyond;
  }

  /** The same for many cases at once; {@code more} says how many each officer takes on. */
  public void requireAll(
      Map<String, Integer> more, String yos, Optional<String> overCapacityReason) {
    overCapacityReason.ifPresent(code -> reasons.require(ReasonPurpose.OVER_CAPACITY, code, FIELD));
    store.lockSecondees(more.keySet(), yos);
    AllocationPolicy policy = policies.inForce(clock.today());
    store.shares(yos).stream()
        .filter(share -> more.containsKey(share.officerId()))
        .map(s -> policy.load(s.officerId(), s.fte(), s.held()).with(more.get(s.officerId())))
        .filter(SecondeeLoad::isOver)
        .filter(load -> overCapacityReason.isEmpty())
        .forEach(Capacities::refuse);
  }

  private static void refuse(SecondeeLoad load) {
    throw Problem.conflict(
        "OVER_CAPACITY",
        String.format(
            Locale.ROOT,
            "%s would hold %d cases with a capacity of %s (FTE %s); give an overCapacityReason",
            load.officerId(),
            load.held(),
            load.capacity().toPlainString(),
            load.fte().toPlainString()));
  }
}
