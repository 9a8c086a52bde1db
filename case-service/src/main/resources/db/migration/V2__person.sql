-- For the person: what is known of a child, with its history, merges, restriction, retention and erasure.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists unaccent;

-- Codes that may change are rows with dates. Ethnicity: self-defined categories of the 2021 census (18+1 with
-- 'not stated'). Languages: ISO 639-3 codes, or 639-2 where only that is in use. The other lists are ours [P].
create table code (
  domain text not null check (domain in ('ETHNICITY', 'GENDER', 'LANGUAGE', 'COMMUNICATION_NEED', 'LOOKED_AFTER',
    'CORRECTION_REASON', 'MERGE_REASON', 'ERASURE_REASON', 'RESTRICTION_REASON', 'ACCESS_REASON')),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  name text not null,
  in_force daterange not null default '[,)' check (not isempty(in_force)),
  primary key (domain, code, in_force without overlaps)
);
insert into code (domain, code, name) values
  ('ETHNICITY', 'W1', 'White: English, Welsh, Scottish, Northern Irish or British'),
  ('ETHNICITY', 'W2', 'White: Irish'),
  ('ETHNICITY', 'W3', 'White: Gypsy or Irish Traveller'),
  ('ETHNICITY', 'W4', 'White: Roma'),
  ('ETHNICITY', 'W9', 'White: any other White background'),
  ('ETHNICITY', 'M1', 'Mixed: White and Black Caribbean'),
  ('ETHNICITY', 'M2', 'Mixed: White and Black African'),
  ('ETHNICITY', 'M3', 'Mixed: White and Asian'),
  ('ETHNICITY', 'M9', 'Mixed: any other mixed or multiple background'),
  ('ETHNICITY', 'A1', 'Asian: Indian'),
  ('ETHNICITY', 'A2', 'Asian: Pakistani'),
  ('ETHNICITY', 'A3', 'Asian: Bangladeshi'),
  ('ETHNICITY', 'A4', 'Asian: Chinese'),
  ('ETHNICITY', 'A9', 'Asian: any other Asian background'),
  ('ETHNICITY', 'B1', 'Black: Caribbean'),
  ('ETHNICITY', 'B2', 'Black: African'),
  ('ETHNICITY', 'B9', 'Black: any other Black background'),
  ('ETHNICITY', 'O2', 'Other: Arab'),
  ('ETHNICITY', 'O9', 'Other: any other ethnic group'),
  ('ETHNICITY', 'NS', 'Not stated'),
  ('GENDER', 'FEMALE', 'Female'), ('GENDER', 'MALE', 'Male'), ('GENDER', 'NON_BINARY', 'Non-binary'),
  ('GENDER', 'SELF_DESCRIBED', 'Described in another way'), ('GENDER', 'NOT_STATED', 'Not stated'),
  ('LANGUAGE', 'ENG', 'English'), ('LANGUAGE', 'CYM', 'Welsh'), ('LANGUAGE', 'ARA', 'Arabic'),
  ('LANGUAGE', 'BEN', 'Bengali'), ('LANGUAGE', 'BFI', 'British Sign Language'), ('LANGUAGE', 'FAS', 'Persian'),
  ('LANGUAGE', 'FRA', 'French'), ('LANGUAGE', 'GUJ', 'Gujarati'), ('LANGUAGE', 'ITA', 'Italian'),
  ('LANGUAGE', 'KUR', 'Kurdish'), ('LANGUAGE', 'LIT', 'Lithuanian'), ('LANGUAGE', 'PAN', 'Punjabi'),
  ('LANGUAGE', 'POL', 'Polish'), ('LANGUAGE', 'POR', 'Portuguese'), ('LANGUAGE', 'PUS', 'Pashto'),
  ('LANGUAGE', 'RON', 'Romanian'), ('LANGUAGE', 'ROM', 'Romani'), ('LANGUAGE', 'RUS', 'Russian'),
  ('LANGUAGE', 'SOM', 'Somali'), ('LANGUAGE', 'SPA', 'Spanish'), ('LANGUAGE', 'SQI', 'Albanian'),
  ('LANGUAGE', 'TAM', 'Tamil'), ('LANGUAGE', 'TIR', 'Tigrinya'), ('LANGUAGE', 'TUR', 'Turkish'),
  ('LANGUAGE', 'UKR', 'Ukrainian'), ('LANGUAGE', 'URD', 'Urdu'), ('LANGUAGE', 'VIE', 'Vietnamese'),
  ('LANGUAGE', 'YUE', 'Cantonese'), ('LANGUAGE', 'ZHO', 'Chinese'), ('LANGUAGE', 'OTHER', 'Another language'),
  ('COMMUNICATION_NEED', 'HEARING', 'Hearing impairment'), ('COMMUNICATION_NEED', 'VISION', 'Visual impairment'),
  ('COMMUNICATION_NEED', 'SPEECH_LANGUAGE', 'Speech and language needs'),
  ('COMMUNICATION_NEED', 'LITERACY', 'Reading and writing'), ('COMMUNICATION_NEED', 'AUTISM', 'Autism'),
  ('COMMUNICATION_NEED', 'LEARNING_DISABILITY', 'Learning disability'),
  ('COMMUNICATION_NEED', 'SELECTIVE_MUTISM', 'Selective mutism'), ('COMMUNICATION_NEED', 'OTHER', 'Another need'),
  ('LOOKED_AFTER', 'ACCOMMODATED', 'Accommodated, Children Act 1989 section 20 or SSWBA 2014 section 76'),
  ('LOOKED_AFTER', 'INTERIM_CARE_ORDER', 'Interim care order, Children Act 1989 section 38'),
  ('LOOKED_AFTER', 'CARE_ORDER', 'Care order, Children Act 1989 section 31'),
  ('LOOKED_AFTER', 'PLACEMENT_ORDER', 'Placement order, Adoption and Children Act 2002 section 21'),
  ('LOOKED_AFTER', 'REMAND', 'Remanded to local authority or youth detention accommodation, LASPO 2012 section 104'),
  ('LOOKED_AFTER', 'EMERGENCY_PROTECTION', 'Emergency protection order or police protection'),
  ('LOOKED_AFTER', 'CARE_LEAVER', 'Care leaver'),
  ('CORRECTION_REASON', 'DATA_ENTRY_ERROR', 'Entered wrongly'),
  ('CORRECTION_REASON', 'NEW_INFORMATION', 'New information'),
  ('CORRECTION_REASON', 'CHANGE_OF_CIRCUMSTANCES', 'The child''s circumstances have changed'),
  ('CORRECTION_REASON', 'RIGHT_TO_RECTIFICATION', 'Asked for by or for the child, UK GDPR article 16'),
  ('CORRECTION_REASON', 'IDENTITY_ESTABLISHED', 'Identity or age has been established'),
  ('CORRECTION_REASON', 'SENT_BY_REFERENCE', 'The system of the service says so'),
  ('MERGE_REASON', 'SAME_PERSON', 'Two records of one child'),
  ('MERGE_REASON', 'IDENTITY_ESTABLISHED', 'Identity has been established'),
  ('MERGE_REASON', 'MERGED_IN_ERROR', 'Records of two children had been merged'),
  ('ERASURE_REASON', 'RETENTION_ENDED', 'The retention period is over'),
  ('ERASURE_REASON', 'RIGHT_TO_ERASURE', 'Decided on request, UK GDPR article 17'),
  ('ERASURE_REASON', 'RECORDED_IN_ERROR', 'There was no ground to hold the record'),
  ('ERASURE_REASON', 'COURT_ORDER', 'Ordered by a court'),
  ('RESTRICTION_REASON', 'CONFLICT_OF_INTEREST', 'A member of staff knows the child or family'),
  ('RESTRICTION_REASON', 'PUBLIC_INTEREST', 'Public or media interest'),
  ('RESTRICTION_REASON', 'SAFETY', 'Safety of the child or of others'),
  ('RESTRICTION_REASON', 'WITNESS_PROTECTION', 'Protected person'),
  ('RESTRICTION_REASON', 'COURT_DIRECTION', 'Direction of a court'),
  ('ACCESS_REASON', 'CASE_WORK', 'Work on the case'), ('ACCESS_REASON', 'SUPERVISION', 'Management oversight'),
  ('ACCESS_REASON', 'COURT', 'Work for a court'), ('ACCESS_REASON', 'SAFEGUARDING', 'Safeguarding'),
  ('ACCESS_REASON', 'TRANSITION', 'Transfer to probation'), ('ACCESS_REASON', 'AUDIT', 'Audit or inspection'),
  ('ACCESS_REASON', 'SUBJECT_ACCESS', 'Subject access request'),
  ('ACCESS_REASON', 'DATA_QUALITY', 'Data quality'), ('ACCESS_REASON', 'RECORDS_MANAGEMENT', 'Records management');

-- Free text that names no category of the census tells a reader nothing that could be counted or compared.
update child set ethnicity = 'NS' where ethnicity is not null
  and ethnicity not in (select code from code where domain = 'ETHNICITY');

alter table child
  alter column given_name drop not null,
  drop constraint child_ethnicity_check,
  add constraint ethnicity_is_a_code check (ethnicity ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  add column gender text check (gender ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  add column first_language text check (first_language ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  add column interpreter_needed boolean,
  add column cro_number text check (cro_number ~ '^([0-9]{6}/[0-9]{2}|SF[0-9]{2}/[1-9][0-9]{0,5})[A-Z]$'),
  add column crn text check (crn ~ '^[A-Z][0-9]{6}$'),
  add column prison_number text check (prison_number ~ '^[A-Z][0-9]{4}[A-Z]{2}$'),
  add column version bigint not null default 1,
  add column recorded_at timestamptz not null default clock_timestamp(),
  add column merged_into uuid references child,
  add column erased_at timestamptz,
  add constraint nobody_is_merged_into_themselves check (merged_into <> child_id);
update child p set recorded_at = coalesce(
  (select min(c.recorded_at) from youth_case c where c.child_id = p.child_id), recorded_at);
create index child_cro_number on child (cro_number) where cro_number is not null;
create index child_crn on child (crn) where crn is not null;
create index child_prison_number on child (prison_number) where prison_number is not null;
create index child_date_of_birth on child (date_of_birth);
create index child_merged_into on child (merged_into) where merged_into is not null;

-- Without accents and case, as names are compared. The dictionary is named, so that the answer cannot depend on settings.
create function plain_name(name text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, name));
create index child_like_name on child
  using gin (plain_name(coalesce(given_name || ' ', '') || family_name) gin_trgm_ops);
create index child_sounds_like on child (dmetaphone(plain_name(family_name)));

create table child_former_name (
  child_id uuid not null references child,
  kind text not null check (kind in ('FORMER', 'KNOWN_AS')),
  given_name text check (length(given_name) between 1 and 100),
  family_name text check (length(family_name) between 1 and 100),
  check (num_nonnulls(given_name, family_name) > 0)
);
create index child_former_name_child on child_former_name (child_id);

create table child_communication_need (
  child_id uuid not null references child,
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  primary key (child_id, code)
);

create table child_looked_after (
  child_id uuid not null references child,
  status text not null check (status ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  primary key (child_id, during without overlaps)
);

-- Where the child lived and lives; the one without an end is home and names child.home_local_authority.
create table child_address (
  child_id uuid not null references child,
  lines text[] not null check (cardinality(lines) <= 5),
  postcode text check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  home_local_authority text not null check (home_local_authority ~ '^[EW][0-9]{8}$'),
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  primary key (child_id, during without overlaps)
);
create index child_address_postcode on child_address (postcode) where postcode is not null;

create function home_is_where_the_child_lives() returns trigger language plpgsql as $$
begin
  if exists (select from child_address a join child p using (child_id)
             where p.child_id = new.child_id and upper_inf(a.during)
               and a.home_local_authority <> p.home_local_authority) then
    raise exception 'child % has two homes', new.child_id
      using errcode = 'check_violation', constraint = 'home_is_where_the_child_lives';
  end if;
  return null;
end $$;
create constraint trigger home_is_where_the_child_lives after insert or update on child_address
  deferrable initially deferred for each row execute function home_is_where_the_child_lives();
create constraint trigger home_is_where_the_child_lives after update of home_local_authority on child
  deferrable initially deferred for each row execute function home_is_where_the_child_lives();

-- Each change of a child's record, with the record as it was before it.
create table child_history (
  child_id uuid not null references child,
  version bigint not null,
  changed_at timestamptz not null,
  changed_by text not null,
  what text not null check (what in ('CORRECTED', 'MOVED_HOME', 'ABSORBED', 'MERGED', 'RELEASED', 'UNMERGED', 'ERASED')),
  reason_code text,
  fields text[] not null,
  before jsonb,
  primary key (child_id, version)
);

-- A merge and, once it is undone, its undoing; cases are those that went to the survivor.
create table child_merge (
  merge_id uuid primary key,
  survivor_id uuid not null references child,
  absorbed_id uuid not null references child,
  reason_code text not null,
  cases uuid[] not null,
  merged_at timestamptz not null,
  merged_by text not null,
  unmerged_at timestamptz,
  unmerged_by text,
  unmerge_reason_code text,
  check (survivor_id <> absorbed_id),
  check ((unmerged_at is null) = (unmerged_by is null) and (unmerged_at is null) = (unmerge_reason_code is null))
);
create unique index child_merge_in_force on child_merge (absorbed_id) where unmerged_at is null;
create index child_merge_survivor on child_merge (survivor_id);

-- How alike two records must be to be shown as possibly one child's: points per reason, from a day on [P].
create table duplicate_policy (
  version int primary key,
  in_force_from date not null unique,
  threshold int not null check (threshold > 0)
);
create table duplicate_weight (
  version int not null references duplicate_policy,
  reason text not null check (reason ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  points int not null check (points between -100 and 100),
  primary key (version, reason)
);
insert into duplicate_policy values (1, '2000-01-01', 50);
insert into duplicate_weight values
  (1, 'SAME_PNC_ID', 60), (1, 'SAME_CRO_NUMBER', 60), (1, 'SAME_CRN', 60), (1, 'SAME_PRISON_NUMBER', 60),
  (1, 'OTHER_PNC_ID', -20), (1, 'SAME_DATE_OF_BIRTH', 25), (1, 'DAY_AND_MONTH_SWAPPED', 20),
  (1, 'SAME_FAMILY_NAME', 20), (1, 'FAMILY_NAME_ALIKE', 12), (1, 'FAMILY_NAME_SOUNDS_ALIKE', 10),
  (1, 'SAME_GIVEN_NAME', 15), (1, 'GIVEN_NAME_ALIKE', 10), (1, 'NAMES_SWAPPED', 25), (1, 'SAME_ADDRESS', 15);

-- How long a record is kept after the child's last case has ended, and at least to which age [P: no national source
-- fixes it for all records; a YOS sets it in its schedule]. The longest that applies decides.
create table retention_policy (
  version int primary key,
  in_force_from date not null unique,
  least_age int not null check (least_age between 18 and 100)
);
create table retention_rule (
  version int not null references retention_policy,
  rule text not null check (rule in ('OUT_OF_COURT', 'COMMUNITY', 'CUSTODY', 'MAPPA', 'NO_ORDER')),
  years int not null check (years between 0 and 100),
  primary key (version, rule)
);
insert into retention_policy values (1, '2000-01-01', 25);
insert into retention_rule values
  (1, 'NO_ORDER', 3), (1, 'OUT_OF_COURT', 3), (1, 'COMMUNITY', 6), (1, 'CUSTODY', 10), (1, 'MAPPA', 20);
create table retention_run (
  run_id uuid primary key,
  on_date date not null,
  policy_version int not null references retention_policy,
  run_by text not null,
  run_at timestamptz not null,
  erased int not null
);

-- A case that only the officers named may see, and whoever holds it.
create table case_restriction (
  case_id uuid primary key references youth_case,
  reason_code text not null,
  restricted_by text not null,
  restricted_at timestamptz not null
);
create table case_restricted_to (
  case_id uuid not null references case_restriction on delete cascade,
  officer text not null check (officer ~ '^[A-Za-z0-9][A-Za-z0-9@._-]{0,99}$'),
  primary key (case_id, officer)
);

-- Rows as they were, so that a case can be read as it stood at an instant. A table joins by a trigger.
create table superseded_row (
  position bigint generated always as identity primary key,
  table_name text not null,
  row_key uuid not null,
  case_id uuid,
  superseded_at timestamptz not null,
  before jsonb
);
create index superseded_row_key on superseded_row (table_name, row_key, position);
create index superseded_row_case on superseded_row (case_id, table_name);

-- As the service's clock has it.
create function business_now() returns timestamptz language sql volatile
  return clock_timestamp() + coalesce((select ahead from business_clock), interval '0');

create function keep_superseded_row() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  of_no_matter text[] := array['version', 'planning_raised_at', 'transfer_age_raised_at'];
  known jsonb := coalesce(before, after);
begin
  if tg_op = 'UPDATE' and before - of_no_matter = after - of_no_matter then
    return null;
  end if;
  insert into superseded_row (table_name, row_key, case_id, superseded_at, before)
  values (tg_table_name, (known ->> tg_argv[0])::uuid, (known ->> 'case_id')::uuid, business_now(), before);
  return null;
end $$;
create trigger superseded after update or delete on child
  for each row execute function keep_superseded_row('child_id');
create trigger superseded after update or delete on youth_case
  for each row execute function keep_superseded_row('case_id');
create trigger superseded after insert or update or delete on sentence_order
  for each row execute function keep_superseded_row('order_id');
create trigger superseded after update or delete on assessment
  for each row execute function keep_superseded_row('assessment_id');

-- The row as it was at an instant: null when there was none, 'present' when nothing has changed since.
create function row_at(of_table text, key uuid, at timestamptz) returns jsonb language sql stable
  return coalesce((select coalesce(s.before, 'null'::jsonb) from superseded_row s
                   where s.table_name = of_table and s.row_key = key and s.superseded_at > at
                   order by s.position limit 1), '"present"'::jsonb);

create function youth_case_at(id uuid, at timestamptz) returns setof youth_case language sql stable as $$
  select (jsonb_populate_record(null::youth_case,
    case when w.was = '"present"' then to_jsonb(c) else w.was end)).*
  from youth_case c, lateral (select row_at('youth_case', id, at) as was) w
  where c.case_id = id and c.recorded_at <= at $$;

create function child_at(id uuid, at timestamptz) returns setof child language sql stable as $$
  select (jsonb_populate_record(null::child, case when w.was = '"present"' then to_jsonb(p) else w.was end)).*
  from child p, lateral (select row_at('child', id, at) as was) w
  where p.child_id = id $$;

create function sentence_orders_at(id uuid, at timestamptz) returns setof sentence_order language sql stable as $$
  with known as (
    select order_id from sentence_order where case_id = id
    union select row_key from superseded_row where case_id = id and table_name = 'sentence_order'
  ), was as (
    select k.order_id, row_at('sentence_order', k.order_id, at) as state from known k
  )
  select (jsonb_populate_record(null::sentence_order,
    case when w.state = '"present"' then to_jsonb(o) else w.state end)).*
  from was w left join sentence_order o using (order_id)
  where w.state <> 'null'::jsonb and (w.state <> '"present"' or o.order_id is not null) $$;

create function assessments_at(id uuid, at timestamptz) returns setof assessment language sql stable as $$
  with known as (
    select assessment_id from assessment where case_id = id
    union select row_key from superseded_row where case_id = id and table_name = 'assessment'
  ), was as (
    select k.assessment_id, row_at('assessment', k.assessment_id, at) as state from known k
  ), stood as (
    select (jsonb_populate_record(null::assessment,
      case when w.state = '"present"' then to_jsonb(a) else w.state end)).*
    from was w left join assessment a using (assessment_id)
    where w.state <> 'null'::jsonb and (w.state <> '"present"' or a.assessment_id is not null)
  )
  select * from stood where recorded_at <= at $$;
