package org.y2a.cases.retention;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;
import static org.y2a.cases.retention.PersonalTables.OF_CHILD;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The tables of the child and the case; other packages declare theirs in the same way. */
@Singleton
class OwnRecords {
  private static final String AUDITED =
      """
      record_type in ('child', 'youth-case')
      and record_id in (select id::text from children union all select id::text from cases)
      """;

  private final PersonalTables tables;

  OwnRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord child() {
    return tables.overwritten(
        "child",
        OF_CHILD,
        """
        given_name = null, family_name = 'ERASED', date_of_birth = '1900-01-01', sex = 'NOT_KNOWN',
        gender = null, ethnicity = null, first_language = null, interpreter_needed = null,
        pnc_id = null, cro_number = null, crn = null, prison_number = null,
        home_local_authority = left(home_local_authority, 1) || '00000000'
        """);
  }

  @Produces
  @Singleton
  PersonalRecord formerNames() {
    return tables.deleted("child_former_name", OF_CHILD);
  }

  @Produces
  @Singleton
  PersonalRecord communicationNeeds() {
    return tables.deleted("child_communication_need", OF_CHILD);
  }

  @Produces
  @Singleton
  PersonalRecord lookedAfter() {
    return tables.deleted("child_looked_after", OF_CHILD);
  }

  @Produces
  @Singleton
  PersonalRecord addresses() {
    return tables.deleted("child_address", OF_CHILD);
  }

  @Produces
  @Singleton
  PersonalRecord childHistory() {
    return tables.overwritten("child_history", OF_CHILD, "before = null, fields = '{}'");
  }

  @Produces
  @Singleton
  PersonalRecord merges() {
    return tables.kept(
        "child_merge",
        "survivor_id in (select id from children) or absorbed_id in (select id from children)");
  }

  /** The watched dates would tell the date of birth; the reference is the child's in a service. */
  @Produces
  @Singleton
  PersonalRecord cases() {
    return tables.overwritten(
        "youth_case",
        OF_CASE,
        """
        yos_reference = 'X-' || upper(case_id::text), planning_due_on = opened_on,
        transfer_age_on = opened_on + 1
        """);
  }

  @Produces
  @Singleton
  PersonalRecord orders() {
    return tables.deleted("sentence_order", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord assessments() {
    return tables.deleted("assessment", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord caseHistory() {
    return tables.overwritten("case_history", OF_CASE, "facts = '{}'");
  }

  @Produces
  @Singleton
  PersonalRecord responsibility() {
    return tables.kept("responsibility", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord holdings() {
    return tables.kept("officer_holding", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord handovers() {
    return tables.kept("accepted_handover", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord restrictions() {
    return tables.deleted("case_restriction", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord restrictedTo() {
    return tables.deleted("case_restricted_to", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord accesses() {
    return tables.overwritten("access_audit", AUDITED, "reason = null");
  }

  /** Answers to repeated requests, which may quote what was sent. */
  @Produces
  @Singleton
  PersonalRecord answers() {
    return tables.deleted(
        "idempotency_key",
        """
        status is not null and exists (
          select from (select id from children union all select id from cases) known
          where strpos(operation || coalesce(body, ''), known.id::text) > 0)
        """);
  }

  /** Former selves of rows; erasure drops them last, because erasing leaves some. */
  @Produces
  @Singleton
  PersonalRecord supersededRows() {
    return tables.kept("superseded_row", OF_CASE + " or row_key in (select id from children)");
  }
}
