package org.y2a.cases.youthcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.assessment.Mappa;
import org.y2a.cases.child.Child;
import org.y2a.cases.child.PersonName;
import org.y2a.cases.child.PncId;
import org.y2a.cases.child.Sex;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.order.SentenceOrder;
import org.y2a.cases.responsibility.Responsible;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.security.Organisation;

/** A case as the database joins it together. */
record CaseRow(
    UUID caseId,
    long version,
    UUID childId,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    Sex sex,
    String ethnicity,
    String pncId,
    String homeLocalAuthority,
    String yos,
    String yosReference,
    CaseStatus status,
    LocalDate openedOn,
    LocalDate planningDueOn,
    LocalDate transferAgeOn,
    boolean planningRaised,
    boolean transferAgeRaised,
    String organisation,
    Instant responsibleSince,
    String officerId,
    OfficerRole officerRole,
    UUID assessmentId,
    LocalDate completedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    ReoffendingLikelihood likelihoodOfReoffending,
    Integer mappaCategory,
    Integer mappaLevel,
    String stage,
    LocalDate startedOn) {

  static final String SELECT =
      """
      select c.case_id, c.version, c.yos, c.yos_reference, c.status, c.opened_on, c.planning_due_on,
        c.transfer_age_on, c.planning_raised_at is not null as planning_raised,
        c.transfer_age_raised_at is not null as transfer_age_raised,
        p.child_id, p.given_name, p.family_name, p.date_of_birth, p.sex, p.ethnicity, p.pnc_id,
        p.home_local_authority, r.organisation, lower(r.during) as responsible_since,
        h.officer_id, h.role as officer_role, a.assessment_id, a.completed_on, a.rosh,
        a.safety_and_wellbeing, a.likelihood_of_reoffending, m.category as mappa_category,
        m.level as mappa_level, a.stage, a.started_on
      from youth_case c
      join child p using (child_id)
      left join responsibility r on r.case_id = c.case_id and upper_inf(r.during)
      left join officer_holding h on h.case_id = c.case_id and upper_inf(h.during)
      left join lateral (
        select * from assessment latest where latest.case_id = c.case_id
        order by completed_on desc, recorded_at desc, assessment_id desc limit 1) a on true
      left join mappa_registration m on m.case_id = c.case_id and m.until_on is null
      """;

  /** As all of it stood at an instant. */
  static final String SELECT_AT =
      SELECT
              .replace("youth_case c", "youth_case_at(:id, :at) c")
              .replace(
                  "join child p using (child_id)", "cross join lateral child_at(c.child_id, :at) p")
              .replace("upper_inf(r.during)", "r.during @> :at::timestamptz")
              .replace("upper_inf(h.during)", "h.during @> :at::timestamptz")
              .replace(
                  "assessment latest where latest.case_id = c.case_id",
                  "assessments_at(:id, :at) latest")
              .replace(
                  "mappa_registration m on m.case_id = c.case_id",
                  "lateral mappa_registrations_at(:id, :at) m on true")
          + " where c.case_id is not null";

  YouthCase with(List<SentenceOrder> orders) {
    return new YouthCase(
        caseId,
        version,
        child(),
        yos,
        new YosReference(yosReference),
        status,
        openedOn,
        new TransferDates(planningDueOn, transferAgeOn),
        new Raised(planningRaised, transferAgeRaised),
        Optional.ofNullable(organisation)
            .map(o -> new Responsible(Organisation.parse(o), responsibleSince)),
        Optional.ofNullable(officerId).map(id -> new NamedOfficer(id, officerRole)),
        orders,
        Optional.ofNullable(assessmentId).map(this::assessment));
  }

  @Override
  public String toString() {
    return "CaseRow[" + caseId + "]";
  }

  private Child child() {
    return new Child(
        childId,
        new PersonName(Optional.ofNullable(givenName), familyName),
        dateOfBirth,
        sex,
        Optional.ofNullable(ethnicity),
        Optional.ofNullable(pncId).map(PncId::new),
        homeLocalAuthority);
  }

  private Assessment assessment(UUID id) {
    return new Assessment(
        id,
        completedOn,
        rosh,
        safetyAndWellbeing,
        likelihoodOfReoffending,
        Optional.ofNullable(mappaCategory).map(category -> new Mappa(category, mappaLevel)),
        Optional.of(stage),
        Optional.ofNullable(startedOn),
        List.of());
  }
}
