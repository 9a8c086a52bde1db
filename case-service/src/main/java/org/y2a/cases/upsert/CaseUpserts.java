package org.y2a.cases.upsert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.assessment.Assessments;
import org.y2a.cases.child.Children;
import org.y2a.cases.child.Correction;
import org.y2a.cases.officer.AllocationGrounds;
import org.y2a.cases.officer.Allocations;
import org.y2a.cases.order.CaseOrders;
import org.y2a.cases.order.OrderDetails;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseOpenings;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.OpenCase;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Makes the case under a service's reference be as it was sent: opens it, or changes what differs
 * by the operations that change it anyway. Sent again, it changes nothing.
 */
@ApplicationScoped
public class CaseUpserts {
  private static final String SENT_BY_REFERENCE = "SENT_BY_REFERENCE";

  private final UpsertStore store;
  private final CaseStore cases;
  private final CaseForms forms;
  private final CaseOpenings openings;
  private final Children children;
  private final CaseOrders orders;
  private final Assessments assessments;
  private final Allocations allocations;
  private final CaseAccess access;
  private final BusinessClock clock;

  CaseUpserts(
      UpsertStore store,
      CaseStore cases,
      CaseForms forms,
      CaseOpenings openings,
      Children children,
      CaseOrders orders,
      Assessments assessments,
      Allocations allocations,
      CaseAccess access,
      BusinessClock clock) {
    this.store = store;
    this.cases = cases;
    this.forms = forms;
    this.openings = openings;
    this.children = children;
    this.orders = orders;
    this.assessments = assessments;
    this.allocations = allocations;
    this.access = access;
    this.clock = clock;
  }

  /** What became of the case. */
  public enum Effect {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  public record Result(YouthCase youthCase, Effect effect) {}

  /**
   * @param sent checked
   * @param seen asked only when the case is there
   */
  @Transactional
  public Result put(OpenCase sent, VersionCheck seen) {
    if (!access.scope().coversService(sent.yos())) {
      throw Problem.forbidden("You can open and change cases of your own service only");
    }
    TimeOrderedIds ids = TimeOrderedIds.at(clock.now());
    String reference = YosReference.parse(sent.yosReference()).orElseThrow().value();
    Optional<UUID> found = store.find(sent.yos(), reference);
    if (found.isEmpty()) {
      return new Result(openings.open(sent.opening(ids)), Effect.CREATED);
    }
    access.requireSightOfAll(List.of(found.get()));
    YouthCase present = cases.lock(found.get()).orElseThrow(Problem::notFound);
    access.shown(List.of(present.caseId()));
    seen.check(present.version());
    CaseDifference difference = difference(present, sent, ids);
    if (difference.isNone()) {
      return new Result(present, Effect.UNCHANGED);
    }
    if (!difference.refused().isEmpty()) {
      throw Problem.invalid(difference.refused());
    }
    apply(present, sent, difference, ids);
    YouthCase after = cases.find(present.caseId()).orElseThrow();
    return new Result(
        after, after.version() == present.version() ? Effect.UNCHANGED : Effect.UPDATED);
  }

  /** Those that are there and in the caller's sight; three statements, however many. */
  public List<YouthCase> present(Collection<OpenCase> sent) {
    return cases.findAll(
        access.inSight(
            store.findAll(
                sent.stream().map(OpenCase::yos).toList(),
                sent.stream()
                    .map(s -> YosReference.parse(s.yosReference()).orElseThrow().value())
                    .toList())));
  }

  public boolean isSame(YouthCase present, OpenCase sent) {
    return difference(present, sent, TimeOrderedIds.at(clock.now())).isNone();
  }

  /** Values are compared in their canonical form; what was not sent is not compared. */
  private CaseDifference difference(YouthCase present, OpenCase sent, TimeOrderedIds ids) {
    return CaseDifference.between(forms.of(present), forms.canonical(sent, sent.opening(ids)));
  }

  private void apply(
      YouthCase present, OpenCase sent, CaseDifference difference, TimeOrderedIds ids) {
    UUID caseId = present.caseId();
    VersionCheck any = VersionCheck.ifSent(null);
    if (!difference.childFields().isEmpty()) {
      correctChild(caseId, sent, any);
    }
    for (int place : difference.newOrders()) {
      orders.add(caseId, sent.orders().get(place).order(ids), any);
    }
    for (CaseDifference.ChangedOrder changed : difference.changedOrders()) {
      OrderDetails order = sent.orders().get(changed.sent());
      orders.change(
          caseId,
          present.orders().get(changed.present()).orderId(),
          Optional.ofNullable(order.endsOn()),
          Optional.ofNullable(order.requirementsCompleted()),
          any);
    }
    if (difference.assessment()) {
      Assessment assessment = sent.assessment().assessment(ids);
      if (!store.has(caseId, assessment)) {
        assessments.record(caseId, assessment, any);
      }
    }
    if (difference.officer()) {
      allocations.allocate(
          caseId, Optional.of(sent.officerId()), AllocationGrounds.SENT_BY_REFERENCE, any);
    }
  }

  private void correctChild(UUID caseId, OpenCase sent, VersionCheck any) {
    YouthCase locked = access.lockOpen(caseId, any);
    children.correct(locked.child().childId(), Correction.of(SENT_BY_REFERENCE, sent.child()), any);
  }
}
