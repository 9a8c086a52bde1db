package org.y2a.cases.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.child.ChildHistory;
import org.y2a.cases.child.ChildRecord;
import org.y2a.cases.child.KeptChild;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseChange;
import org.y2a.cases.youthcase.CaseHistory;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.PersonMerged;
import org.y2a.contracts.cases.PersonUnmerged;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.time.Age;
import org.y2a.kit.time.BusinessClock;

/** What is kept and said of a merge: in both histories, the cases', the audit and the events. */
@ApplicationScoped
class MergeRecords {
  private static final int ADULT = 18;

  private final ChildHistory history;
  private final CaseHistory caseHistory;
  private final ChildAccess access;
  private final CaseAccess caseAccess;
  private final Outbox outbox;

  MergeRecords(
      ChildHistory history,
      CaseHistory caseHistory,
      ChildAccess access,
      CaseAccess caseAccess,
      Outbox outbox) {
    this.history = history;
    this.caseHistory = caseHistory;
    this.access = access;
    this.caseAccess = caseAccess;
    this.outbox = outbox;
  }

  void merged(Merge merge, KeptChild survivor, KeptChild absorbed, List<YouthCase> cases) {
    Instant now = merge.mergedAt();
    keep(survivor, "ABSORBED", merge.reasonCode(), now);
    keep(absorbed, "MERGED", merge.reasonCode(), now);
    keepInCases(cases, "PERSON_MERGED", absorbed.record(), survivor.record(), now);
    ChildRecord from = absorbed.record();
    ChildRecord to = survivor.record();
    outbox.publishAll(
        cases.stream()
            .map(
                c ->
                    new PersonMerged(
                        c.caseId(),
                        to.childId(),
                        from.childId(),
                        day(now),
                        attains18On(from, to).orElse(null),
                        home(from, to).orElse(null)))
            .toList());
  }

  void unmerged(
      KeptChild survivor, KeptChild absorbed, List<YouthCase> cases, String reason, Instant now) {
    keep(survivor, "RELEASED", reason, now);
    keep(absorbed, "UNMERGED", reason, now);
    keepInCases(cases, "PERSON_UNMERGED", survivor.record(), absorbed.record(), now);
    ChildRecord from = survivor.record();
    ChildRecord to = absorbed.record();
    outbox.publishAll(
        cases.stream()
            .map(
                c ->
                    new PersonUnmerged(
                        c.caseId(),
                        to.childId(),
                        from.childId(),
                        day(now),
                        attains18On(from, to).orElse(null),
                        home(from, to).orElse(null)))
            .toList());
  }

  private void keep(KeptChild child, String what, String reason, Instant now) {
    history.record(child, what, Optional.of(reason), List.of(), caseAccess.callerName(), now);
    access.changed(child.record().childId(), what);
  }

  private void keepInCases(
      List<YouthCase> cases, String what, ChildRecord from, ChildRecord to, Instant now) {
    Map<String, Object> facts = Map.of("from", text(from.childId()), "to", text(to.childId()));
    caseHistory.record(
        cases.stream().map(c -> new CaseChange(c.caseId(), what, facts)).toList(),
        caseAccess.callerName(),
        now);
  }

  private static String text(UUID id) {
    return id.toString();
  }

  private static Optional<LocalDate> attains18On(ChildRecord from, ChildRecord to) {
    return Optional.of(to.dateOfBirth())
        .filter(born -> !born.equals(from.dateOfBirth()))
        .map(born -> Age.attainedOn(born, ADULT));
  }

  private static Optional<String> home(ChildRecord from, ChildRecord to) {
    return Optional.of(to.homeLocalAuthority())
        .filter(home -> !home.equals(from.homeLocalAuthority()));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, BusinessClock.LONDON);
  }
}
