-- Every case of a period, told for every measure of transfers. Part is COUNTED (numerator and denominator),
-- NOT_COUNTED (denominator only) or the code of the exclusion.
with in_period as (
  select case_id from case_fact where attains_18_on between :from and :to
  union
  select case_id from case_fact where planning_due_on between :from and :to
  union
  select case_id from transition_fact where attains_18_on between :from and :to
  union
  select case_id from transition_fact where planning_due_on between :from and :to
),
known as (
  select case_id, transition_id,
    coalesce(c.yos, t.yos) as yos, t.pdu, t.outcome_rule,
    coalesce(c.attains_18_on, t.attains_18_on) as attains_18_on,
    coalesce(c.planning_due_on, t.planning_due_on) as planning_due_on,
    c.opened_on, c.closed_on,
    t.identified_on, t.outcome, t.decided_on, t.practitioner_named_on, t.first_refused_on, t.accepted_on,
    t.transferred_on, t.withdrawn_on
  from in_period
  left join case_fact c using (case_id)
  left join transition_fact t using (case_id)
),
-- Exactly one transition each, or a case that was open on the birthday: nobody is silently missed.
turning_18 as (
  select known.*,
    coalesce(handover.due_on, attains_18_on) as handover_due_on,
    pack.due_on as pack_due_on, pack.completed_on as pack_acknowledged_on,
    appointment.due_on as appointment_due_on, appointment.completed_on as appointment_on,
    case
      when known.transition_id is null and attains_18_on > :today then 'NOT_YET_DUE'
      when known.transition_id is null then 'NOT_IDENTIFIED'
      when outcome is null then 'NO_OUTCOME'
      when outcome = 'NOT_APPLICABLE' then 'NOT_APPLICABLE'
    end as undecided,
    case when outcome = 'RETAIN' then 'RETAINED' end as retained
  from known
  left join milestone_fact handover on handover.transition_id = known.transition_id and handover.code = 'HANDOVER'
  left join milestone_fact pack on pack.transition_id = known.transition_id and pack.code = 'PACK_ACKNOWLEDGED'
  left join milestone_fact appointment on appointment.transition_id = known.transition_id and appointment.code = 'FIRST_APPOINTMENT'
  where attains_18_on between :from and :to
    and (known.transition_id is not null or (opened_on <= attains_18_on and coalesce(closed_on, attains_18_on) >= attains_18_on))
),
judged as (
  select case_id, yos, pdu, outcome_rule, m.*
  from known cross join lateral (values
    ('identified-in-time', null, null::date, planning_due_on, identified_on, identified_on <= planning_due_on),
    ('outcome-recorded', null, null, planning_due_on, decided_on, outcome is not null)
  ) as m(measure, excluded, withdrawn_on, due_on, done_on, met)
  where planning_due_on between :from and :to
  union all
  select case_id, yos, pdu, outcome_rule, m.*
  from turning_18 cross join lateral (values
    ('practitioner-named-before-18', coalesce(undecided, retained),
      withdrawn_on, attains_18_on - 1, practitioner_named_on, practitioner_named_on < attains_18_on),
    ('pack-acknowledged-in-time', coalesce(undecided, retained, case when pack_due_on is null then 'NO_DUE_DATE' end),
      withdrawn_on, pack_due_on, pack_acknowledged_on, pack_acknowledged_on <= pack_due_on),
    ('transferred-by-due-date', coalesce(undecided, retained),
      withdrawn_on, handover_due_on, transferred_on, transferred_on <= handover_due_on),
    ('accepted-after-refusal', coalesce(undecided, retained, case when first_refused_on is null then 'NOT_REFUSED' end),
      withdrawn_on, handover_due_on, accepted_on, accepted_on is not null),
    ('first-appointment-in-time',
      coalesce(undecided, retained,
        case when withdrawn_on is not null then 'WITHDRAWN'
             when transferred_on is null and handover_due_on >= :today then 'NOT_YET_DUE'
             when transferred_on is null then 'NOT_TRANSFERRED'
             when appointment_due_on is null then 'NO_DUE_DATE' end),
      null, appointment_due_on, appointment_on, appointment_on <= appointment_due_on),
    ('retained', undecided, withdrawn_on, attains_18_on, decided_on, outcome = 'RETAIN'),
    ('retained-order-type-stays', undecided,
      withdrawn_on, attains_18_on, decided_on, outcome = 'RETAIN' and outcome_rule = 'ORDER_TYPE_STAYS'),
    ('retained-requirements-outstanding', undecided,
      withdrawn_on, attains_18_on, decided_on, outcome = 'RETAIN' and outcome_rule = 'REQUIREMENTS_OUTSTANDING'),
    ('retained-short-remainder', undecided,
      withdrawn_on, attains_18_on, decided_on, outcome = 'RETAIN' and outcome_rule = 'SHORT_REMAINDER')
  ) as m(measure, excluded, withdrawn_on, due_on, done_on, met)
),
days as (
  select s.case_id, s.yos, t.pdu, t.outcome_rule, s.officer_id is null as without_officer,
    sum(least(s.to_on, :to + 1, :today + 1) - greatest(s.from_on, :from)) as days
  from officer_span s
  left join transition_fact t using (case_id)
  where s.to_on > :from and s.from_on <= least(:to, :today)
  group by 1, 2, 3, 4, 5
),
told as (
  select case_id, yos, pdu, outcome_rule, measure, due_on, done_on, 1::numeric as amount,
    case
      when excluded is not null then excluded
      when withdrawn_on <= due_on then 'WITHDRAWN'
      when due_on > :today or (due_on = :today and done_on is null) then 'NOT_YET_DUE'
      when met then 'COUNTED'
      else 'NOT_COUNTED'
    end as part
  from judged
  union all
  select case_id, yos, pdu, outcome_rule, 'days-without-named-officer', null, null, days,
    case when without_officer then 'COUNTED' else 'NOT_COUNTED' end
  from days
)
