-- For what happens to orders, time in custody, offences and their victims, and MAPPA as a record of its own.

-- What turning 18 means for an order of the type, and which measures count it. Which types stay: HM Inspectorate
-- of Probation, Transitions Arrangements (2016). Codes of measures: K6 out-of-court disposals completed, FTE
-- first-time entrants, REOFFENDING, CUSTODY use of custody, all by the YJB's counting rules.
alter table disposal_type
  add column at_transfer_age text check (
    at_transfer_age in ('NOT_CONCERNED', 'STAYS', 'TRANSFERS_ONCE_REQUIREMENTS_DONE', 'TRANSFERS')),
  add column counts_in text[] not null default '{}' check (
    array_position(counts_in, null) is null and cardinality(counts_in) <= 50);
update disposal_type set
  at_transfer_age = case
    when kind = 'OUT_OF_COURT' then 'NOT_CONCERNED'
    when code in ('REFERRAL_ORDER', 'REPARATION_ORDER', 'DTO') then 'STAYS'
    when code like 'YRO%' then 'TRANSFERS_ONCE_REQUIREMENTS_DONE'
    else 'TRANSFERS' end,
  counts_in = case
    when code in ('COMMUNITY_RESOLUTION', 'OUTCOME_22') then array['K6']
    when kind = 'OUT_OF_COURT' then array['K6', 'FTE', 'REOFFENDING']
    when kind = 'CUSTODY' then array['FTE', 'REOFFENDING', 'CUSTODY']
    else array['FTE', 'REOFFENDING'] end;
alter table disposal_type
  alter column at_transfer_age set not null,
  add constraint out_of_court_is_not_concerned
    check ((kind = 'OUT_OF_COURT') = (at_transfer_age = 'NOT_CONCERNED'));

-- Lists of codes that change with law and practice: a new code is a row.
create table listed_code (
  list text not null check (list in
    ('REQUIREMENT_TYPE', 'BREACH_OUTCOME', 'REVOCATION_REASON', 'OFFENCE_CATEGORY', 'ESTABLISHMENT')),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  name text not null check (length(name) between 1 and 200),
  in_force daterange not null default '[,)' check (not isempty(in_force)),
  primary key (list, code, in_force without overlaps)
);

-- Sentencing Act 2020, Schedule 6 (requirements of a youth rehabilitation order); REPARATION and CONTRACT for
-- reparation orders and referral order contracts.
insert into listed_code (list, code, name) values
  ('REQUIREMENT_TYPE', 'ACTIVITY', 'Activity requirement'),
  ('REQUIREMENT_TYPE', 'EXTENDED_ACTIVITY', 'Extended activity requirement'),
  ('REQUIREMENT_TYPE', 'SUPERVISION', 'Supervision requirement'),
  ('REQUIREMENT_TYPE', 'UNPAID_WORK', 'Unpaid work requirement'),
  ('REQUIREMENT_TYPE', 'PROGRAMME', 'Programme requirement'),
  ('REQUIREMENT_TYPE', 'ATTENDANCE_CENTRE', 'Attendance centre requirement'),
  ('REQUIREMENT_TYPE', 'PROHIBITED_ACTIVITY', 'Prohibited activity requirement'),
  ('REQUIREMENT_TYPE', 'CURFEW', 'Curfew requirement'),
  ('REQUIREMENT_TYPE', 'EXCLUSION', 'Exclusion requirement'),
  ('REQUIREMENT_TYPE', 'RESIDENCE', 'Residence requirement'),
  ('REQUIREMENT_TYPE', 'LOCAL_AUTHORITY_RESIDENCE', 'Local authority residence requirement'),
  ('REQUIREMENT_TYPE', 'FOSTERING', 'Fostering requirement'),
  ('REQUIREMENT_TYPE', 'MENTAL_HEALTH_TREATMENT', 'Mental health treatment requirement'),
  ('REQUIREMENT_TYPE', 'DRUG_TREATMENT', 'Drug treatment requirement'),
  ('REQUIREMENT_TYPE', 'DRUG_TESTING', 'Drug testing requirement'),
  ('REQUIREMENT_TYPE', 'INTOXICATING_SUBSTANCE_TREATMENT', 'Intoxicating substance treatment requirement'),
  ('REQUIREMENT_TYPE', 'EDUCATION', 'Education requirement'),
  ('REQUIREMENT_TYPE', 'ELECTRONIC_MONITORING', 'Electronic monitoring requirement'),
  ('REQUIREMENT_TYPE', 'REPARATION', 'Reparation'),
  ('REQUIREMENT_TYPE', 'CONTRACT', 'Term of a referral order contract'),
  ('BREACH_OUTCOME', 'WITHDRAWN', 'Withdrawn before it was decided'),
  ('BREACH_OUTCOME', 'NOT_PROVED', 'Not proved'),
  ('BREACH_OUTCOME', 'PROVED_NO_ACTION', 'Proved, the order goes on unchanged'),
  ('BREACH_OUTCOME', 'PROVED_FINE', 'Proved, fine'),
  ('BREACH_OUTCOME', 'PROVED_AMENDED', 'Proved, the order was amended'),
  ('BREACH_OUTCOME', 'PROVED_REVOKED', 'Proved, the order was revoked'),
  ('REVOCATION_REASON', 'GOOD_PROGRESS', 'Good progress, in the interests of justice'),
  ('REVOCATION_REASON', 'BREACH', 'Breach, dealt with in another way'),
  ('REVOCATION_REASON', 'FURTHER_OFFENCE', 'Conviction of a further offence'),
  ('REVOCATION_REASON', 'HEALTH', 'Health or other change of circumstances');

-- Offence groups of the Youth Justice Board's data recording requirements.
insert into listed_code (list, code, name) values
  ('OFFENCE_CATEGORY', 'ARSON', 'Arson'),
  ('OFFENCE_CATEGORY', 'BREACH_OF_BAIL', 'Breach of bail'),
  ('OFFENCE_CATEGORY', 'BREACH_OF_CONDITIONAL_DISCHARGE', 'Breach of conditional discharge'),
  ('OFFENCE_CATEGORY', 'BREACH_OF_STATUTORY_ORDER', 'Breach of statutory order'),
  ('OFFENCE_CATEGORY', 'CRIMINAL_DAMAGE', 'Criminal damage'),
  ('OFFENCE_CATEGORY', 'DEATH_OR_INJURY_BY_DRIVING', 'Death or injury by dangerous driving'),
  ('OFFENCE_CATEGORY', 'DOMESTIC_BURGLARY', 'Domestic burglary'),
  ('OFFENCE_CATEGORY', 'DRUGS', 'Drugs'),
  ('OFFENCE_CATEGORY', 'FRAUD_AND_FORGERY', 'Fraud and forgery'),
  ('OFFENCE_CATEGORY', 'MOTORING', 'Motoring offences'),
  ('OFFENCE_CATEGORY', 'NON_DOMESTIC_BURGLARY', 'Non-domestic burglary'),
  ('OFFENCE_CATEGORY', 'OTHER', 'Other'),
  ('OFFENCE_CATEGORY', 'PUBLIC_ORDER', 'Public order'),
  ('OFFENCE_CATEGORY', 'RACIALLY_AGGRAVATED', 'Racially aggravated'),
  ('OFFENCE_CATEGORY', 'ROBBERY', 'Robbery'),
  ('OFFENCE_CATEGORY', 'SEXUAL', 'Sexual offences'),
  ('OFFENCE_CATEGORY', 'THEFT', 'Theft and handling stolen goods'),
  ('OFFENCE_CATEGORY', 'VEHICLE_THEFT', 'Vehicle theft or unauthorised taking'),
  ('OFFENCE_CATEGORY', 'VIOLENCE', 'Violence against the person');

-- The secure estate for children as the Youth Custody Service lists it; secure children's homes as one code. An
-- operator adds others as rows.
insert into listed_code (list, code, name, in_force) values
  ('ESTABLISHMENT', 'FELTHAM', 'HMYOI Feltham A', '[,)'),
  ('ESTABLISHMENT', 'WERRINGTON', 'HMYOI Werrington', '[,)'),
  ('ESTABLISHMENT', 'WETHERBY', 'HMYOI Wetherby and Keppel', '[,)'),
  ('ESTABLISHMENT', 'PARC', 'HMYOI Parc', '[,)'),
  ('ESTABLISHMENT', 'COOKHAM_WOOD', 'HMYOI Cookham Wood', '[,2024-06-01)'),
  ('ESTABLISHMENT', 'OAKHILL', 'Oakhill Secure Training Centre', '[,)'),
  ('ESTABLISHMENT', 'OASIS_RESTORE', 'Oasis Restore Secure School', '[2024-06-01,)'),
  ('ESTABLISHMENT', 'SECURE_CHILDRENS_HOME', 'A secure children''s home', '[,)'),
  ('ESTABLISHMENT', 'ADULT_ESTATE', 'An establishment for adults, after 18', '[,)');

-- How an order stands; order_event says how it came to it. Keys between records of one case are deferrable: erasure
-- deletes the records in any order and lets the keys be checked at its end.
alter table sentence_order
  add column revoked_on date check (revoked_on >= starts_on),
  add column quashed_on date check (quashed_on >= starts_on),
  add constraint order_is_of_case unique (case_id, order_id);

create table order_requirement (
  requirement_id uuid primary key,
  case_id uuid not null,
  order_id uuid not null,
  type text not null,
  starts_on date not null,
  ends_on date,
  completed_on date,
  foreign key (case_id, order_id) references sentence_order (case_id, order_id) deferrable,
  check (ends_on >= starts_on),
  check (completed_on >= starts_on)
);
create index order_requirement_order on order_requirement (order_id);
create index order_requirement_case on order_requirement (case_id, order_id);

create table order_event (
  event_id uuid primary key,
  case_id uuid not null,
  order_id uuid not null,
  kind text not null check (kind in
    ('BREACH_STARTED', 'BREACH_DECIDED', 'REVOKED', 'APPEAL_DECIDED', 'EXTENDED')),
  happened_on date not null,
  code text,
  breach_id uuid references order_event deferrable,
  ends_on_before date,
  ends_on_after date,
  recorded_at timestamptz not null,
  foreign key (case_id, order_id) references sentence_order (case_id, order_id) deferrable,
  check ((kind = 'BREACH_DECIDED') = (breach_id is not null)),
  check ((kind in ('BREACH_DECIDED', 'REVOKED', 'APPEAL_DECIDED')) = (code is not null)),
  check (kind <> 'APPEAL_DECIDED' or code in ('UPHELD', 'VARIED', 'QUASHED')),
  check (kind <> 'EXTENDED' or ends_on_after > ends_on_before)
);
create index order_event_order on order_event (order_id, happened_on, recorded_at);
create index order_event_case on order_event (case_id, order_id);
create unique index breach_is_decided_once on order_event (breach_id) where breach_id is not null;
create unique index order_is_revoked_once on order_event (order_id) where kind = 'REVOKED';

-- A move to another establishment ends a spell on the day the next begins.
create table custody_spell (
  spell_id uuid primary key,
  case_id uuid not null references youth_case,
  order_id uuid,
  establishment text not null,
  admitted_on date not null,
  earliest_release_on date,
  conditional_release_on date,
  released_on date,
  foreign key (case_id, order_id) references sentence_order (case_id, order_id) deferrable,
  check (earliest_release_on >= admitted_on),
  check (conditional_release_on >= admitted_on),
  check (released_on >= admitted_on),
  constraint custody_in_one_place_at_a_time exclude using gist (
    case_id with =, daterange(admitted_on, released_on) with &&)
);
create index custody_spell_order on custody_spell (order_id) where order_id is not null;
create index custody_spell_case on custody_spell (case_id, admitted_on);

-- The code's form is that of the Home Office offence classification: class, a slash, subclass. Gravity from 1 to 8
-- is the scale of the Youth Justice Board.
create table offence (
  offence_id uuid primary key,
  case_id uuid not null references youth_case,
  order_id uuid,
  code text not null check (code ~ '^[0-9]{3}/[0-9]{2}$'),
  committed_from date not null,
  committed_to date not null,
  category text not null,
  gravity int not null check (gravity between 1 and 8),
  violent boolean not null,
  sexual boolean not null,
  foreign key (case_id, order_id) references sentence_order (case_id, order_id) deferrable,
  constraint offence_is_of_case unique (case_id, offence_id),
  check (committed_to >= committed_from)
);
create index offence_case on offence (case_id, committed_from);

-- Who a victim is and how to reach them is kept apart from what the case needs to know of their wishes.
create table victim (
  victim_id uuid primary key,
  case_id uuid not null references youth_case,
  offence_id uuid,
  wish text not null check (wish in ('NOT_ASKED', 'WISHES_CONTACT', 'DECLINES_CONTACT')),
  asked_on date,
  foreign key (case_id, offence_id) references offence (case_id, offence_id) deferrable,
  check ((wish = 'NOT_ASKED') = (asked_on is null))
);
create index victim_case on victim (case_id, victim_id);
create table victim_contact (
  victim_id uuid primary key references victim on delete cascade,
  name text not null check (length(name) between 1 and 200),
  address text check (length(address) between 1 and 300),
  telephone text check (length(telephone) between 1 and 30),
  email text check (length(email) between 3 and 254)
);

-- Multi-agency public protection: one current registration of a case; a new level is a new registration.
create table mappa_registration (
  registration_id uuid primary key,
  case_id uuid not null references youth_case,
  category int not null check (category between 1 and 4),
  level int not null check (level between 1 and 3),
  from_on date not null,
  until_on date,
  next_review_on date,
  recorded_at timestamptz not null,
  check (until_on >= from_on),
  check (next_review_on >= from_on),
  constraint mappa_once_at_a_time exclude using gist (
    case_id with =, daterange(from_on, until_on, '[]') with &&)
);
create unique index mappa_current on mappa_registration (case_id) where until_on is null;
create index mappa_review_due on mappa_registration (next_review_on) where until_on is null;
create table mappa_panel (
  registration_id uuid not null references mappa_registration on delete cascade,
  held_on date not null,
  primary key (registration_id, held_on)
);

-- What assessments said becomes the record: a run of assessments that say the same is one registration, which
-- ends on the day before the assessment that says otherwise.
with said as (
  select distinct on (case_id, completed_on) case_id, completed_on, mappa_category, mappa_level
  from assessment order by case_id, completed_on, recorded_at desc, assessment_id desc
), changed as (
  select *, (mappa_category, mappa_level) is distinct from
      (lag(mappa_category) over w, lag(mappa_level) over w) as is_new
  from said window w as (partition by case_id order by completed_on)
), run as (
  select case_id, completed_on, mappa_category, mappa_level,
    lead(completed_on) over (partition by case_id order by completed_on) - 1 as until_on
  from changed where is_new
)
insert into mappa_registration (registration_id, case_id, category, level, from_on, until_on, recorded_at)
select uuidv7(), case_id, mappa_category, mappa_level, completed_on, until_on, now()
from run where mappa_category is not null;
alter table assessment drop column mappa_category, drop column mappa_level;

-- What a case as of an instant needs besides its orders.
create trigger superseded after insert or update or delete on order_requirement
  for each row execute function keep_superseded_row('requirement_id');
create trigger superseded after insert or update or delete on custody_spell
  for each row execute function keep_superseded_row('spell_id');
create trigger superseded after update or delete on mappa_registration
  for each row execute function keep_superseded_row('registration_id');

create function order_requirements_at(id uuid, at timestamptz) returns setof order_requirement
language sql stable as $$
  with known as (
    select requirement_id as key from order_requirement where case_id = id
    union select row_key from superseded_row where case_id = id and table_name = 'order_requirement'
  ), was as (
    select k.key, row_at('order_requirement', k.key, at) as state from known k
  )
  select (jsonb_populate_record(null::order_requirement,
    case when w.state = '"present"' then to_jsonb(t) else w.state end)).*
  from was w left join order_requirement t on t.requirement_id = w.key
  where w.state <> 'null'::jsonb and (w.state <> '"present"' or t.requirement_id is not null) $$;

create function custody_spells_at(id uuid, at timestamptz) returns setof custody_spell
language sql stable as $$
  with known as (
    select spell_id as key from custody_spell where case_id = id
    union select row_key from superseded_row where case_id = id and table_name = 'custody_spell'
  ), was as (
    select k.key, row_at('custody_spell', k.key, at) as state from known k
  )
  select (jsonb_populate_record(null::custody_spell,
    case when w.state = '"present"' then to_jsonb(t) else w.state end)).*
  from was w left join custody_spell t on t.spell_id = w.key
  where w.state <> 'null'::jsonb and (w.state <> '"present"' or t.spell_id is not null) $$;

create function mappa_registrations_at(id uuid, at timestamptz) returns setof mappa_registration
language sql stable as $$
  with known as (
    select registration_id as key from mappa_registration where case_id = id
    union select row_key from superseded_row where case_id = id and table_name = 'mappa_registration'
  ), was as (
    select k.key, row_at('mappa_registration', k.key, at) as state from known k
  ), stood as (
    select (jsonb_populate_record(null::mappa_registration,
      case when w.state = '"present"' then to_jsonb(t) else w.state end)).*
    from was w left join mappa_registration t on t.registration_id = w.key
    where w.state <> 'null'::jsonb and (w.state <> '"present"' or t.registration_id is not null)
  )
  select * from stood where recorded_at <= at $$;

-- Each gap in which a case under MAPPA or of very high risk had no named officer, and what was known when the alarm
-- was raised. The key lets a gap be raised once.
create table officer_alarm (
  case_id uuid not null references youth_case,
  since timestamptz not null,
  mappa_category int,
  mappa_level int,
  rosh text,
  raised_at timestamptz not null,
  primary key (case_id, since)
);
