package org.y2a.cases.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.child.ChildRecord;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.kit.time.BusinessClock;

/** Looks for records that could be of the same child; each one shown is audited. */
@ApplicationScoped
class PossibleDuplicates {
  private static final int MOST = 50;

  /** What was found, by which policy; the likeliest first. */
  record Found(int policyVersion, int threshold, List<PossibleDuplicate> items) {}

  /** A record that could be of the same child, and why. */
  @JsonInclude(Include.NON_NULL)
  record PossibleDuplicate(
      UUID childId,
      String givenName,
      String familyName,
      LocalDate dateOfBirth,
      int score,
      List<DuplicatePolicy.Counted> reasons) {

    static PossibleDuplicate of(DuplicateStore.Candidate c, DuplicatePolicy.Score score) {
      return new PossibleDuplicate(
          c.childId(),
          c.givenName(),
          c.familyName(),
          c.dateOfBirth(),
          score.score(),
          score.reasons());
    }

    @Override
    public String toString() {
      return "PossibleDuplicate[" + childId + "]";
    }
  }

  private final ChildAccess children;
  private final CaseAccess cases;
  private final DuplicateStore store;
  private final BusinessClock clock;

  PossibleDuplicates(
      ChildAccess children, CaseAccess cases, DuplicateStore store, BusinessClock clock) {
    this.children = children;
    this.cases = cases;
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  Found of(UUID childId) {
    ChildRecord child = children.read(childId).record();
    DuplicatePolicy policy = store.policyOn(clock.today());
    List<PossibleDuplicate> found =
        store.candidates(child, cases.sight()).stream()
            .map(c -> PossibleDuplicate.of(c, policy.score(c.to(child).reasons())))
            .filter(d -> d.score() >= policy.threshold())
            .sorted(
                Comparator.comparing(PossibleDuplicate::score)
                    .reversed()
                    .thenComparing(PossibleDuplicate::childId))
            .limit(MOST)
            .toList();
    children.shown(found.stream().map(PossibleDuplicate::childId).toList());
    return new Found(policy.version(), policy.threshold(), found);
  }
}
