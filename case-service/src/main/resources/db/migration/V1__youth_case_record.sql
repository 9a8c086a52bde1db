-- For the youth case record: children, cases, orders, assessments, and who is responsible when.
create extension if not exists btree_gist;

-- Dates of coming into force: Criminal Justice and Immigration Act 2008 (YRO), Legal Aid, Sentencing and
-- Punishment of Offenders Act 2012 (cautions), Sentencing Act 2020, Counter-Terrorism and Sentencing Act 2021.
-- Where no lower bound is given the type is older than any record kept here.
create table disposal_type (
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name text not null,
  kind text not null check (kind in ('OUT_OF_COURT', 'COMMUNITY', 'CUSTODY')),
  end_required boolean not null,
  in_force daterange not null check (not isempty(in_force)),
  primary key (code, in_force without overlaps)
);

insert into disposal_type (code, name, kind, end_required, in_force) values
  ('COMMUNITY_RESOLUTION', 'Community resolution', 'OUT_OF_COURT', false, '[,)'),
  ('OUTCOME_22', 'Outcome 22: deferred, with activity', 'OUT_OF_COURT', false, '[,)'),
  ('YOUTH_CAUTION', 'Youth caution', 'OUT_OF_COURT', false, '[2013-04-08,)'),
  ('YOUTH_CONDITIONAL_CAUTION', 'Youth conditional caution', 'OUT_OF_COURT', false, '[,)'),
  ('REFERRAL_ORDER', 'Referral order', 'COMMUNITY', true, '[,)'),
  ('REPARATION_ORDER', 'Reparation order', 'COMMUNITY', true, '[,)'),
  ('YRO', 'Youth rehabilitation order', 'COMMUNITY', true, '[2009-11-30,)'),
  ('YRO_ISS', 'Youth rehabilitation order with intensive supervision and surveillance', 'COMMUNITY', true, '[2009-11-30,)'),
  ('YRO_INTENSIVE_FOSTERING', 'Youth rehabilitation order with intensive fostering', 'COMMUNITY', true, '[2009-11-30,)'),
  ('DTO', 'Detention and training order', 'CUSTODY', true, '[,)'),
  ('SECTION_250', 'Detention, Sentencing Act 2020 section 250', 'CUSTODY', true, '[2020-12-01,)'),
  ('SECTION_252A', 'Special sentence of detention, Sentencing Act 2020 section 252A', 'CUSTODY', true, '[2021-06-29,)'),
  ('SECTION_254', 'Extended sentence of detention, Sentencing Act 2020 section 254', 'CUSTODY', true, '[2020-12-01,)'),
  ('SECTION_258', 'Detention for life, Sentencing Act 2020 section 258', 'CUSTODY', true, '[2020-12-01,)'),
  ('SECTION_259', 'Detention at His Majesty''s pleasure, Sentencing Act 2020 section 259', 'CUSTODY', true, '[2020-12-01,)');

create table child (
  child_id uuid primary key,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  date_of_birth date not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_KNOWN')),
  ethnicity text check (length(ethnicity) between 1 and 80),
  pnc_id text check (pnc_id ~ '^(19|20)[0-9]{2}/[0-9]{7}[A-Z]$'),
  home_local_authority text not null check (home_local_authority ~ '^[EW][0-9]{8}$')
);
create index child_family_name on child (lower(family_name));
create index child_pnc_id on child (pnc_id) where pnc_id is not null;

create table youth_case (
  case_id uuid primary key,
  child_id uuid not null references child,
  yos text not null,
  yos_reference text not null check (yos_reference ~ '^[A-Z0-9][A-Z0-9/._-]{0,39}$'),
  status text not null default 'OPEN' check (status in ('OPEN', 'TRANSFERRED', 'CLOSED')),
  opened_on date not null,
  closed_on date,
  closure_reason text check (closure_reason in ('COMPLETED', 'REVOKED', 'DIED', 'OTHER')),
  transferred_on date,
  planning_due_on date not null,
  planning_raised_at timestamptz,
  transfer_age_on date not null,
  transfer_age_raised_at timestamptz,
  recorded_at timestamptz not null,
  version bigint not null default 1,
  constraint yos_reference_is_unique unique (yos, yos_reference),
  constraint planning_is_raised_first check (transfer_age_raised_at is null or planning_raised_at is not null),
  check (planning_due_on >= opened_on and transfer_age_on > planning_due_on),
  check ((status = 'CLOSED') = (closed_on is not null) and (status = 'CLOSED') = (closure_reason is not null)),
  check (closed_on >= opened_on),
  check ((status = 'TRANSFERRED') = (transferred_on is not null))
);
create index youth_case_child on youth_case (child_id);
create index youth_case_by_yos on youth_case (yos, case_id);
-- The watch reads these two only: its cost follows the cases due, not the cases that exist.
create index youth_case_planning_due on youth_case (planning_due_on, case_id)
  where planning_raised_at is null and status = 'OPEN';
create index youth_case_transfer_age_due on youth_case (transfer_age_on, case_id)
  where transfer_age_raised_at is null and status = 'OPEN';

create table sentence_order (
  order_id uuid primary key,
  case_id uuid not null references youth_case,
  type text not null,
  starts_on date not null,
  ends_on date,
  requirements_completed boolean not null,
  check (ends_on >= starts_on)
);
create index sentence_order_case on sentence_order (case_id);

create table assessment (
  assessment_id uuid primary key,
  case_id uuid not null references youth_case,
  completed_on date not null,
  rosh text not null check (rosh in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
  safety_and_wellbeing text not null check (safety_and_wellbeing in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
  likelihood_of_reoffending text not null check (likelihood_of_reoffending in ('LOW', 'MEDIUM', 'HIGH')),
  mappa_category int check (mappa_category between 1 and 4),
  mappa_level int check (mappa_level between 1 and 3),
  recorded_at timestamptz not null,
  check ((mappa_category is null) = (mappa_level is null))
);
create index assessment_latest on assessment (case_id, completed_on desc, recorded_at desc, assessment_id desc);

-- Officers: a case manager belongs to one service; a secondee to each service of an active contract.
create table case_manager (
  officer_id text primary key check (officer_id ~ '^[A-Z0-9][A-Z0-9-]{2,59}$'),
  yos text not null
);
create table secondment (
  contract_id uuid primary key,
  officer_id text not null,
  yos text not null,
  starts_on date,
  ends_on date,
  ended_on date
);
create index secondment_active on secondment (officer_id, yos) where ended_on is null;
create view officer (officer_id, yos, role) as
  select officer_id, yos, 'CASE_MANAGER' from case_manager
  union all
  select distinct officer_id, yos, 'SECONDEE' from secondment where ended_on is null;

-- Who is responsible for a case: one organisation at every instant from opening to closing. The key refuses
-- two at once; no_gap below refuses none.
create table responsibility (
  case_id uuid not null references youth_case,
  organisation text not null check (organisation ~ '^(yos|pdu):[A-Za-z0-9-]+$'),
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  reason text not null check (reason in ('OPENED', 'YOS_MOVE', 'TRANSFER_AT_18')),
  transition_id uuid,
  primary key (case_id, during without overlaps)
);
create index responsibility_current on responsibility (organisation, case_id) where upper_inf(during);

-- Which named officer holds a case. A gap is allowed and is the alarm: see case_without_officer.
create table officer_holding (
  case_id uuid not null references youth_case,
  officer_id text not null,
  role text not null check (role in ('CASE_MANAGER', 'SECONDEE', 'PRACTITIONER')),
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (case_id, during without overlaps)
);
create index officer_holding_current on officer_holding (officer_id, case_id) where upper_inf(during);
create index officer_holding_now on officer_holding (case_id) where upper_inf(during);

create view case_without_officer as
  select c.case_id, c.yos, c.status,
         coalesce((select max(upper(h.during)) from officer_holding h where h.case_id = c.case_id),
                  (select min(lower(r.during)) from responsibility r where r.case_id = c.case_id)) as since
  from youth_case c
  where c.status <> 'CLOSED'
    and not exists (select from officer_holding h where h.case_id = c.case_id and upper_inf(h.during));

create function no_gap_in_responsibility() returns trigger language plpgsql as $$
declare
  id uuid := case when tg_op = 'DELETE' then old.case_id else new.case_id end;
  of_case youth_case;
  held tstzmultirange;
begin
  select * into of_case from youth_case where case_id = id;
  if not found then
    return null;
  end if;
  select range_agg(during) into held from responsibility where case_id = id;
  if held is null
     or (select count(*) from unnest(held)) > 1
     or lower(held) <> of_case.opened_on::timestamp at time zone 'Europe/London'
     or upper_inf(held) = (of_case.status = 'CLOSED') then
    raise exception 'case % has an instant without a responsible organisation', id
      using errcode = 'check_violation', constraint = 'responsibility_has_no_gap';
  end if;
  return null;
end $$;
create constraint trigger responsibility_has_no_gap
  after insert or update or delete on responsibility
  deferrable initially deferred for each row execute function no_gap_in_responsibility();
create constraint trigger responsibility_has_no_gap
  after insert or update of case_id, opened_on, status on youth_case
  deferrable initially deferred for each row execute function no_gap_in_responsibility();

-- A row stays with its case, so that the check above sees every case that a statement touches.
create function case_is_fixed() returns trigger language plpgsql as $$
begin
  raise exception 'a record cannot be moved to another case' using errcode = 'check_violation';
end $$;
create trigger responsibility_stays_with_its_case before update of case_id on responsibility
  for each row when (old.case_id <> new.case_id) execute function case_is_fixed();

-- A handover that probation has accepted, until its day comes.
create table accepted_handover (
  transition_id uuid primary key,
  case_id uuid not null references youth_case,
  pdu text not null,
  practitioner_id text not null,
  accepted_on date not null,
  transfer_on date not null,
  state text not null check (state in ('PENDING', 'DONE', 'DROPPED'))
);
create unique index accepted_handover_one_pending on accepted_handover (case_id) where state = 'PENDING';
create index accepted_handover_due on accepted_handover (transfer_on, case_id) where state = 'PENDING';

-- What was changed in a case, by whom and when; facts hold codes, dates, identifiers and the reason given.
create table case_history (
  case_id uuid not null references youth_case,
  version bigint not null,
  changed_at timestamptz not null,
  changed_by text not null,
  what text not null,
  facts jsonb not null default '{}',
  primary key (case_id, version)
);

-- Operators' corrections of which probation delivery unit covers a local authority, from a day on.
create table coverage_correction (
  local_authority text not null check (local_authority ~ '^[EW][0-9]{8}$'),
  valid_from date not null,
  pdu text not null,
  region text not null,
  reason text not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  primary key (local_authority, valid_from)
);
