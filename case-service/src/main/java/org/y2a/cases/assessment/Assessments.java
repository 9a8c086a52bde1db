package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.mappa.MappaRegistrations;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Records assessments. One that is older than the latest changes what is known, not the risk. */
@ApplicationScoped
public class Assessments {
  private final CaseAccess access;
  private final AssessmentStore store;
  private final MappaRegistrations mappa;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  Assessments(
      CaseAccess access,
      AssessmentStore store,
      MappaRegistrations mappa,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.mappa = mappa;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version. */
  @Transactional
  public long record(UUID caseId, Assessment assessment, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    Instant now = clock.now();
    store.add(caseId, assessment, now);
    if (isLatest(assessment, locked)) {
      LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
      Optional<Mappa> terms = mappa.learn(caseId, assessment.mappa(), assessment.completedOn());
      outbox.publish(events.riskChanged(caseId, today, assessment.under(terms)));
    }
    return access.changed(
        locked,
        "ASSESSED",
        Map.of(
            "assessmentId",
            assessment.assessmentId(),
            "completedOn",
            assessment.completedOn(),
            "rosh",
            assessment.rosh()),
        now);
  }

  private static boolean isLatest(Assessment assessment, YouthCase before) {
    return before
        .assessment()
        .map(present -> !assessment.completedOn().isBefore(present.completedOn()))
        .orElse(true);
  }
}
