package org.y2a.cases.youthcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.assessment.Mappa;
import org.y2a.cases.child.Child;
import org.y2a.cases.child.PncId;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.oversight.Urgency;
import org.y2a.cases.responsibility.BusinessDays;

/** A new case flattened for the database. */
record OpeningRow(
    UUID childId,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    String sex,
    String ethnicity,
    String pncId,
    String home,
    UUID caseId,
    String yos,
    String reference,
    LocalDate openedOn,
    LocalDate planningDueOn,
    boolean planningRaised,
    LocalDate transferAgeOn,
    boolean transferAgeRaised,
    UUID assessmentId,
    LocalDate completedOn,
    String rosh,
    String safety,
    String reoffending,
    Integer category,
    Integer level,
    String stage,
    LocalDate startedOn,
    String[] concerns,
    UUID submissionId,
    int urgency,
    String officerId,
    String officerRole,
    Instant from,
    String by,
    Instant now) {

  static OpeningRow of(YouthCase c, Optional<UUID> submissionId, String by, Instant now) {
    Child child = c.child();
    Optional<Assessment> assessment = c.assessment();
    Optional<Mappa> mappa = assessment.flatMap(Assessment::mappa);
    return new OpeningRow(
        child.childId(),
        child.name().given().orElse(null),
        child.name().family(),
        child.dateOfBirth(),
        child.sex().name(),
        child.ethnicity().orElse(null),
        child.pncId().map(PncId::value).orElse(null),
        child.homeLocalAuthority(),
        c.caseId(),
        c.yos(),
        c.reference().value(),
        c.openedOn(),
        c.dates().planningDueOn(),
        c.raised().planning(),
        c.dates().attains18On(),
        c.raised().transferAge(),
        assessment.map(Assessment::assessmentId).orElse(null),
        assessment.map(Assessment::completedOn).orElse(null),
        assessment.map(a -> a.rosh().name()).orElse(null),
        assessment.map(a -> a.safetyAndWellbeing().name()).orElse(null),
        assessment.map(a -> a.likelihoodOfReoffending().name()).orElse(null),
        mappa.map(Mappa::category).orElse(null),
        mappa.map(Mappa::level).orElse(null),
        assessment.map(a -> a.stageWhen(true)).orElse(null),
        assessment.flatMap(Assessment::startedOn).orElse(null),
        assessment.map(Assessment::concerns).orElse(List.of()).toArray(String[]::new),
        submissionId.orElse(null),
        Urgency.of(assessment),
        c.officer().map(NamedOfficer::officerId).orElse(null),
        c.officer().map(o -> o.role().name()).orElse(null),
        BusinessDays.startOf(c.openedOn()),
        by,
        now);
  }

  @Override
  public String toString() {
    return "OpeningRow[" + caseId + "]";
  }
}
