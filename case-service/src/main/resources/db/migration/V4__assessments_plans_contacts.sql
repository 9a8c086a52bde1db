-- For assessments in stages, plans, deadlines by policy, management oversight, contacts and compliance.

-- Codes that may change, with the days on which they may be used. AssetPlus gives stages and concerns [S];
-- the other lists are our choice [P] until a source is read.
create table record_code (
  family text not null check (family in ('ASSESSMENT_STAGE', 'CONCERN', 'PLAN_KIND', 'OBJECTIVE', 'OBJECTIVE_OUTCOME',
    'PLAN_REVIEW_OUTCOME', 'RETURN_REASON', 'APPOINTMENT_KIND', 'APPOINTMENT_OUTCOME')),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name text not null,
  counts_as text check (counts_as in ('ATTENDED', 'ACCEPTABLE_ABSENCE', 'UNACCEPTABLE_ABSENCE', 'NOT_COUNTED')),
  in_force daterange not null default '[,)' check (not isempty(in_force)),
  primary key (family, code, in_force without overlaps),
  check ((family = 'APPOINTMENT_OUTCOME') = (counts_as is not null))
);
insert into record_code (family, code, name) values
  ('ASSESSMENT_STAGE', 'PSR', 'Pre-sentence report'),
  ('ASSESSMENT_STAGE', 'REFERRAL_REPORT', 'Referral order report'),
  ('ASSESSMENT_STAGE', 'OUT_OF_COURT', 'Out-of-court disposal'),
  ('ASSESSMENT_STAGE', 'BAIL_REMAND', 'Bail and remand'),
  ('ASSESSMENT_STAGE', 'ENTERING', 'Entering the order'),
  ('ASSESSMENT_STAGE', 'CUSTODY_ENTERING', 'Entering custody'),
  ('ASSESSMENT_STAGE', 'REVIEW', 'Review'),
  ('ASSESSMENT_STAGE', 'CUSTODY_LEAVING', 'Leaving custody'),
  ('ASSESSMENT_STAGE', 'TRANSFER', 'Transfer'),
  ('ASSESSMENT_STAGE', 'LEAVING', 'Leaving the service'),
  ('CONCERN', 'LIVING_ARRANGEMENTS', 'Living arrangements and environment'),
  ('CONCERN', 'FAMILY', 'Parenting, family and relationships'),
  ('CONCERN', 'DEVELOPMENT', 'Development'),
  ('CONCERN', 'SUBSTANCE_MISUSE', 'Substance misuse'),
  ('CONCERN', 'PHYSICAL_HEALTH', 'Physical health'),
  ('CONCERN', 'MENTAL_HEALTH', 'Emotional development and mental health'),
  ('CONCERN', 'SPEECH_LANGUAGE', 'Speech, language and communication'),
  ('CONCERN', 'LEARNING', 'Learning, education, training and employment'),
  ('CONCERN', 'FRIENDS', 'Friendships and lifestyle'),
  ('CONCERN', 'IDENTITY', 'Self-identity'),
  ('CONCERN', 'ATTITUDES', 'Thinking and behaviour'),
  ('CONCERN', 'EXPLOITATION', 'Criminal or sexual exploitation'),
  ('CONCERN', 'SELF_HARM', 'Self-harm'),
  ('CONCERN', 'WEAPONS', 'Weapons'),
  ('PLAN_KIND', 'INTERVENTION', 'Intervention plan'),
  ('PLAN_KIND', 'RISK_MANAGEMENT', 'Risk management plan (RMP)'),
  ('PLAN_KIND', 'SAFETY', 'Vulnerability or safety management plan (VMP)'),
  ('OBJECTIVE', 'REPARATION', 'Reparation'),
  ('OBJECTIVE', 'UNPAID_WORK', 'Unpaid work'),
  ('OBJECTIVE', 'EDUCATION', 'Education, training or employment'),
  ('OBJECTIVE', 'SUBSTANCE_MISUSE', 'Substance misuse'),
  ('OBJECTIVE', 'HEALTH', 'Health'),
  ('OBJECTIVE', 'FAMILY_SUPPORT', 'Support for the family'),
  ('OBJECTIVE', 'ACCOMMODATION', 'Accommodation'),
  ('OBJECTIVE', 'OFFENDING_BEHAVIOUR', 'Offending behaviour'),
  ('OBJECTIVE', 'VICTIM_AWARENESS', 'Victim awareness'),
  ('OBJECTIVE', 'EXTERNAL_CONTROLS', 'External controls, such as curfew or exclusion'),
  ('OBJECTIVE', 'SAFETY', 'Safety and wellbeing'),
  ('OBJECTIVE', 'CONTINGENCY', 'What to do when risk rises'),
  ('OBJECTIVE_OUTCOME', 'ACHIEVED', 'Achieved'),
  ('OBJECTIVE_OUTCOME', 'PARTLY_ACHIEVED', 'Partly achieved'),
  ('OBJECTIVE_OUTCOME', 'NOT_ACHIEVED', 'Not achieved'),
  ('OBJECTIVE_OUTCOME', 'NO_LONGER_NEEDED', 'No longer needed'),
  ('PLAN_REVIEW_OUTCOME', 'CONTINUES', 'The plan continues as it is'),
  ('PLAN_REVIEW_OUTCOME', 'TO_BE_REPLACED', 'A new version of the plan is needed'),
  ('RETURN_REASON', 'RISK_UNDERSTATED', 'Risk of serious harm is understated'),
  ('RETURN_REASON', 'SAFETY_NOT_ADDRESSED', 'Safety and wellbeing are not addressed'),
  ('RETURN_REASON', 'EVIDENCE_MISSING', 'Evidence is missing'),
  ('RETURN_REASON', 'CHILD_NOT_HEARD', 'The child''s voice is missing'),
  ('RETURN_REASON', 'VICTIM_NOT_CONSIDERED', 'Victims are not considered'),
  ('RETURN_REASON', 'OBJECTIVES_UNCLEAR', 'Objectives are unclear or not sequenced'),
  ('RETURN_REASON', 'OUT_OF_DATE', 'It is out of date'),
  ('RETURN_REASON', 'OTHER', 'Other, said in the text'),
  ('APPOINTMENT_KIND', 'OFFICE', 'At the office'),
  ('APPOINTMENT_KIND', 'HOME_VISIT', 'Home visit'),
  ('APPOINTMENT_KIND', 'TELEPHONE', 'By telephone or video'),
  ('APPOINTMENT_KIND', 'REPARATION', 'Reparation session'),
  ('APPOINTMENT_KIND', 'GROUP', 'Group session'),
  ('APPOINTMENT_KIND', 'EDUCATION', 'Education or training session'),
  ('APPOINTMENT_KIND', 'HEALTH', 'Health appointment'),
  ('APPOINTMENT_KIND', 'PANEL', 'Referral order panel'),
  ('APPOINTMENT_KIND', 'OTHER', 'Other');
insert into record_code (family, code, name, counts_as) values
  ('APPOINTMENT_OUTCOME', 'ATTENDED', 'Attended', 'ATTENDED'),
  ('APPOINTMENT_OUTCOME', 'ATTENDED_LATE', 'Attended late', 'ATTENDED'),
  ('APPOINTMENT_OUTCOME', 'ACCEPTABLE_ABSENCE', 'Absent for an acceptable reason', 'ACCEPTABLE_ABSENCE'),
  ('APPOINTMENT_OUTCOME', 'UNACCEPTABLE_ABSENCE', 'Absent without an acceptable reason', 'UNACCEPTABLE_ABSENCE'),
  ('APPOINTMENT_OUTCOME', 'SENT_AWAY', 'Sent away for behaviour', 'UNACCEPTABLE_ABSENCE'),
  ('APPOINTMENT_OUTCOME', 'CANCELLED_BY_SERVICE', 'Cancelled by the service', 'NOT_COUNTED');

-- Assessments: what is only started lies apart, so that every row of assessment says a risk.
create table started_assessment (
  assessment_id uuid primary key,
  case_id uuid not null references youth_case,
  stage text not null,
  started_on date not null,
  started_by text not null
);
create index started_assessment_case on started_assessment (case_id);

alter table assessment add column stage text, add column started_on date, add column author text;
update assessment a set stage = case when first.assessment_id = a.assessment_id then 'ENTERING' else 'REVIEW' end
  from (select distinct on (case_id) case_id, assessment_id from assessment
        order by case_id, completed_on, recorded_at, assessment_id) first
  where first.case_id = a.case_id;
alter table assessment alter column stage set not null,
  add constraint assessment_is_started_first check (started_on <= completed_on);

create table assessment_concern (
  assessment_id uuid not null references assessment on delete cascade,
  code text not null,
  primary key (assessment_id, code)
);

-- How long each thing may take. The standards ask for timeliness [S: HMIP 2012, recommendations 1-5]; the numbers
-- are our choice [P] until a source is read.
create table deadline_policy (
  kind text not null,
  version int not null check (version > 0),
  in_force daterange not null check (not isempty(in_force)),
  amount int not null check (amount between 0 and 400),
  unit text not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
  approach_working_days int not null check (approach_working_days between 0 and 60),
  source text not null,
  primary key (kind, in_force without overlaps),
  unique (kind, version)
);
insert into deadline_policy (kind, version, in_force, amount, unit, approach_working_days, source) values
  ('INITIAL_ASSESSMENT', 1, '[,)', 15, 'WORKING_DAYS', 3, '[P] after the case starts; timely at the start: HMIP 2012'),
  ('PLAN', 1, '[,)', 15, 'WORKING_DAYS', 3, '[P] after the first assessment: HMIP 2012'),
  ('REGULAR_REVIEW', 1, '[,)', 3, 'MONTHS', 10, '[P] after the last assessment'),
  ('PLAN_REVIEW', 1, '[,)', 3, 'MONTHS', 10, '[P] after the plan is agreed or reviewed'),
  ('RISK_CHANGE_REVIEW', 1, '[,)', 10, 'WORKING_DAYS', 3, '[P] after a change of risk; timely response: HMIP 2012'),
  ('COUNTERSIGNATURE', 1, '[,)', 5, 'WORKING_DAYS', 2, '[P] after completion; effective oversight: HMIP 2012'),
  ('IMPROVEMENT', 1, '[,)', 5, 'WORKING_DAYS', 2, '[P] after the return'),
  ('WARNING_1', 1, '[,)', 1, 'WORKING_DAYS', 1, '[P] after the absence that asks for it'),
  ('WARNING_2', 1, '[,)', 1, 'WORKING_DAYS', 1, '[P] after the absence that asks for it'),
  ('BREACH_REFERRAL', 1, '[,)', 5, 'WORKING_DAYS', 2, '[P] after the absence that asks for it');

-- What is due in a case. alert_on is the next day on which something is to be said; yos is the case's.
create table deadline (
  deadline_id uuid primary key,
  case_id uuid not null references youth_case,
  yos text not null,
  kind text not null,
  subject_id uuid,
  due_on date not null,
  state text not null check (state in ('OPEN', 'MET', 'MET_LATE', 'OVERDUE', 'WITHDRAWN')),
  met_on date,
  alert_on date,
  policy_version int not null,
  triggered_by text not null check (triggered_by ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  trigger_id uuid not null,
  triggered_on date not null,
  check ((state in ('MET', 'MET_LATE')) = (met_on is not null)),
  check (state <> 'MET' or met_on <= due_on),
  check (state <> 'MET_LATE' or met_on > due_on),
  check ((state = 'OPEN') = (alert_on is not null))
);
create index deadline_of_case on deadline (case_id);
create index deadline_owed on deadline (yos, due_on, deadline_id) where state in ('OPEN', 'OVERDUE');
create index deadline_settled on deadline (yos, due_on, deadline_id) where state in ('MET', 'MET_LATE', 'WITHDRAWN');
create unique index deadline_one_of_its_kind on deadline (case_id, kind, subject_id) nulls not distinct
  where state in ('OPEN', 'OVERDUE');
-- The day's work reads this one only: its cost follows what is due.
create index deadline_alert on deadline (alert_on, deadline_id) where alert_on is not null;

-- Assessments and plans that a manager has been asked to countersign. The less the urgency's number, the higher the risk.
create table submission (
  submission_id uuid primary key,
  case_id uuid not null references youth_case,
  yos text not null,
  item text not null check (item in ('ASSESSMENT', 'PLAN')),
  item_id uuid not null,
  item_code text not null,
  author text not null,
  urgency int not null check (urgency between 0 and 3),
  completed_on date not null,
  submitted_at timestamptz not null,
  state text not null default 'AWAITING' check (state in ('AWAITING', 'COUNTERSIGNED', 'RETURNED', 'WITHDRAWN')),
  decided_by text,
  decided_at timestamptz,
  return_reasons text[],
  return_text text check (length(return_text) between 1 and 500),
  constraint never_countersigned_by_its_author check (decided_by <> author),
  check ((state in ('COUNTERSIGNED', 'RETURNED')) = (decided_by is not null and decided_at is not null)),
  check ((state = 'RETURNED') = (cardinality(return_reasons) > 0) and (return_text is null or state = 'RETURNED'))
);
create unique index submission_one_awaiting on submission (item_id) where state = 'AWAITING';
create index submission_of_item on submission (item_id, submitted_at desc);
create index submission_of_case on submission (case_id);
create index submission_queue on submission (yos, urgency, submitted_at, submission_id) where state = 'AWAITING';

-- What is owed in a case goes where the case goes, and ends when the service's work ends.
create function case_takes_its_deadlines_along() returns trigger language plpgsql as $$
begin
  if new.status <> 'OPEN' then
    update deadline set state = 'WITHDRAWN', alert_on = null
      where case_id = new.case_id and state in ('OPEN', 'OVERDUE');
    update submission set state = 'WITHDRAWN' where case_id = new.case_id and state = 'AWAITING';
  end if;
  if new.yos <> old.yos then
    update deadline set yos = new.yos where case_id = new.case_id;
    update submission set yos = new.yos where case_id = new.case_id;
  end if;
  return null;
end $$;
create trigger case_takes_its_deadlines_along after update of status, yos on youth_case
  for each row when (old.status <> new.status or old.yos <> new.yos)
  execute function case_takes_its_deadlines_along();

create table plan (
  plan_id uuid primary key,
  case_id uuid not null references youth_case,
  kind text not null,
  version int not null check (version > 0),
  state text not null check (state in ('DRAFT', 'AGREED', 'SUPERSEDED')),
  author text not null,
  drafted_on date not null,
  agreed_on date,
  unique (case_id, kind, version),
  check ((state = 'DRAFT') = (agreed_on is null))
);
create unique index plan_one_agreed on plan (case_id, kind) where state = 'AGREED';

create table plan_objective (
  plan_id uuid not null references plan on delete cascade,
  position int not null check (position between 1 and 50),
  code text not null,
  text text check (length(text) between 1 and 500),
  due_on date not null,
  order_id uuid references sentence_order deferrable,
  at_fraction numeric(4, 3) check (at_fraction > 0 and at_fraction <= 1),
  follows int[] not null,
  outcome text,
  outcome_on date,
  primary key (plan_id, position),
  check ((order_id is null) = (at_fraction is null)),
  check ((outcome is null) = (outcome_on is null))
);

create table plan_review (
  review_id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  reviewed_on date not null,
  outcome text not null,
  reviewed_by text not null
);
create index plan_review_plan on plan_review (plan_id, reviewed_on);

-- Appointments are many: rows are narrow.
create table appointment (
  appointment_id uuid primary key,
  case_id uuid not null references youth_case,
  planned_at timestamptz not null,
  kind text not null,
  outcome text
);
create index appointment_of_case on appointment (case_id, planned_at, appointment_id);

create table missing_episode (
  episode_id uuid not null unique,
  case_id uuid not null references youth_case,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (case_id, during without overlaps)
);

-- Which step of enforcement is due after how many unacceptable absences since the step before, and how far back
-- absences count. The steps are those of the field; the numbers are our choice [P].
create table enforcement_policy (
  version int not null check (version > 0),
  step text not null check (step in ('WARNING_1', 'WARNING_2', 'BREACH_REFERRAL')),
  position int not null check (position > 0),
  absences int not null check (absences between 1 and 20),
  within_days int not null check (within_days between 1 and 1100),
  in_force daterange not null check (not isempty(in_force)),
  source text not null,
  primary key (step, in_force without overlaps),
  unique (version, step),
  unique (version, position)
);
insert into enforcement_policy (version, step, position, absences, within_days, in_force, source) values
  (1, 'WARNING_1', 1, 2, 84, '[,)', '[P] two unacceptable absences within 12 weeks'),
  (1, 'WARNING_2', 2, 1, 84, '[,)', '[P] one more after the first warning'),
  (1, 'BREACH_REFERRAL', 3, 1, 84, '[,)', '[P] one more after the second warning');

create table enforcement_step (
  step_id uuid primary key,
  case_id uuid not null references youth_case,
  step text not null check (step in ('WARNING_1', 'WARNING_2', 'BREACH_REFERRAL')),
  taken_on date not null,
  taken_by text not null
);
create index enforcement_step_case on enforcement_step (case_id, taken_on);
