package org.y2a.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.child.Child;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.TransferDates;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.Problem;

/**
 * Lets open cases follow another date of birth. An announcement stands if its day has come by the
 * new date too; one that was made too early is withdrawn, and made again on the right day.
 */
@ApplicationScoped
public class Redating {
  private final WatchStore store;
  private final CaseStore cases;
  private final TransferWatch watch;

  Redating(WatchStore store, CaseStore cases, TransferWatch watch) {
    this.store = store;
    this.cases = cases;
    this.watch = watch;
  }

  /** The cases are locked; 409 when the child was not 10 to 17 when one of them opened. */
  @Transactional(TxType.MANDATORY)
  public void follow(Collection<YouthCase> locked, LocalDate dateOfBirth, LocalDate today) {
    List<YouthCase> open = locked.stream().filter(YouthCase::isOpen).toList();
    for (YouthCase c : open) {
      if (!Child.canHaveCaseOpened(dateOfBirth, c.openedOn())) {
        throw Problem.conflict(
            "AGE_AT_OPENING", "The child would not have been 10 to 17 when an open case opened");
      }
      store.redate(c.caseId(), TransferDates.of(dateOfBirth, c.openedOn()), today);
    }
    List<UUID> ids = open.stream().map(YouthCase::caseId).toList();
    cases.findAll(ids).forEach(c -> watch.raiseDue(c, today));
  }
}
