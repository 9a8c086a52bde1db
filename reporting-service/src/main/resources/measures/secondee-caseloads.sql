-- Every case on the youth side on a day, and every secondment in force, told for every measure of secondee caseloads.
-- Part is as for transfers; NUMERATOR counts there only, for a denominator that is a capacity and not cases.
with held as (
  select s.case_id, s.yos, s.officer_id, coalesce(s.officer_role = 'SECONDEE', false) as by_secondee,
    coalesce(risk.rosh in ('HIGH', 'VERY_HIGH'), false) or coalesce(decided.outcome = 'TRANSFER', false) as correct
  from officer_span s
  left join transition_fact t using (case_id)
  left join lateral (
    select rosh from risk_fact r where r.case_id = s.case_id and r.from_on <= :on order by r.from_on desc limit 1
  ) as risk on true
  left join lateral (
    select outcome from outcome_fact o
    where o.transition_id = t.transition_id and o.decided_on <= :on order by o.decided_on desc limit 1
  ) as decided on true
  where s.from_on <= :on and s.to_on > :on
),
in_force as (
  select yos, officer_id, sum(fte) as fte
  from contract_fact
  where starts_on <= :on and coalesce(ended_on, 'infinity') > :on
  group by yos, officer_id
),
told as (
  select yos, 'correct-case-share' as measure, 1::numeric as amount,
    case when not by_secondee then 'NOT_HELD_BY_SECONDEE' when correct then 'COUNTED' else 'NOT_COUNTED' end as part
  from held
  union all
  select yos, 'correct-cases-held-by-secondees', 1,
    case when not correct then 'NOT_CORRECT' when by_secondee then 'COUNTED' else 'NOT_COUNTED' end
  from held
  union all
  select yos, 'caseload-against-standard', 1,
    case when not by_secondee then 'NOT_HELD_BY_SECONDEE' when in_force.fte is null then 'NO_CONTRACT' else 'NUMERATOR' end
  from held left join in_force using (yos, officer_id)
  union all
  select yos, 'caseload-against-standard', :casesPerFte * fte, 'NOT_COUNTED'
  from in_force
)
