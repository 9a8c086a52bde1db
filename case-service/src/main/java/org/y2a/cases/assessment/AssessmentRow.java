package org.y2a.cases.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.time.BusinessClock;

/** An assessment, started or completed, with its latest submission. */
record AssessmentRow(
    UUID assessmentId,
    AssessmentState state,
    String stage,
    LocalDate startedOn,
    LocalDate completedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    ReoffendingLikelihood likelihoodOfReoffending,
    Integer mappaCategory,
    Integer mappaLevel,
    String[] concerns,
    String author,
    String decidedBy,
    Instant decidedAt,
    String[] returnReasons,
    String returnText) {

  static final String SELECT =
      """
      select assessment_id, 'STARTED' as state, stage, started_on, null::date as completed_on,
        null::text as rosh, null::text as safety_and_wellbeing, null::text as likelihood_of_reoffending,
        null::int as mappa_category, null::int as mappa_level, '{}'::text[] as concerns,
        started_by as author, null::text as decided_by, null::timestamptz as decided_at,
        null::text[] as return_reasons, null::text as return_text
      from started_assessment where case_id = :id
      union all
      select a.assessment_id,
        case s.state when 'AWAITING' then 'AWAITING_COUNTERSIGNATURE' when 'COUNTERSIGNED' then s.state
          when 'RETURNED' then s.state else 'COMPLETED' end,
        a.stage, a.started_on, a.completed_on, a.rosh, a.safety_and_wellbeing,
        a.likelihood_of_reoffending, m.category, m.level,
        array(select code from assessment_concern c where c.assessment_id = a.assessment_id order by code),
        a.author, s.decided_by, s.decided_at, s.return_reasons, s.return_text
      from assessment a left join lateral (
        select * from submission latest where latest.item_id = a.assessment_id
        order by submitted_at desc limit 1) s on true
      left join mappa_registration m on m.case_id = a.case_id
        and daterange(m.from_on, m.until_on, '[]') @> a.completed_on
      where a.case_id = :id
      order by completed_on desc nulls first, assessment_id desc
      """;

  AssessmentView view() {
    return new AssessmentView(
        assessmentId,
        state,
        stage,
        startedOn,
        completedOn,
        rosh,
        safetyAndWellbeing,
        likelihoodOfReoffending,
        mappaCategory == null
            ? null
            : new AssessmentDetails.MappaDetails(mappaCategory, mappaLevel),
        List.of(concerns),
        author,
        decidedBy,
        decidedAt == null ? null : LocalDate.ofInstant(decidedAt, BusinessClock.LONDON),
        returnReasons == null ? null : List.of(returnReasons),
        returnText);
  }
}
