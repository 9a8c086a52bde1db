package org.y2a.cases.assessment;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of assessments besides the completed ones themselves. */
@Singleton
class AssessmentRecords {
  private final PersonalTables tables;

  AssessmentRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord started() {
    return tables.deleted("started_assessment", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord concerns() {
    return tables.deleted(
        "assessment_concern",
        "assessment_id in (select assessment_id from assessment where " + OF_CASE + ")");
  }
}
