-- For allocating cases by capacity, handing cases over between services, and finding cases and work.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists fuzzystrmatch with schema public;

-- How much of an order that could transfer must be left at 18, lest it stays; what else becomes of a type at 18
-- stands in disposal_type.
create table transfer_at_18_policy (
  in_force daterange not null check (not isempty(in_force)),
  short_remainder_months int not null check (short_remainder_months > 0),
  source text not null,
  exclude using gist (in_force with &&)
);
insert into transfer_at_18_policy values
  ('[,)', 6, 'Policy choice: a remainder under six months is usually retained');

-- A contract that was heard of before its share of a post was kept counts as a whole post.
alter table secondment add column fte numeric(3, 2) check (fte > 0 and fte <= 1);

create table allocation_policy (
  version text primary key check (version ~ '^[A-Z0-9][A-Z0-9._-]{0,39}$'),
  in_force daterange not null check (not isempty(in_force)),
  cases_per_fte numeric(5, 2) not null check (cases_per_fte > 0),
  very_high_risk_points int not null check (very_high_risk_points >= 0),
  high_risk_points int not null check (high_risk_points between 0 and very_high_risk_points),
  transfers_points int not null check (transfers_points >= 0),
  near_18_points int not null check (near_18_points >= 0),
  near_18_days int not null check (near_18_days > 0),
  held_before_points int not null check (held_before_points >= 0),
  free_capacity_points int not null check (free_capacity_points >= 0),
  source text not null,
  exclude using gist (in_force with &&)
);
insert into allocation_policy values
  ('ALLOCATION.1', '[,)', 25, 40, 30, 20, 20, 365, 25, 15,
   'E3 blueprint, chapter 7: 25 correct cases to a full-time secondee; the points are a policy choice');

-- Codes of reasons, by what they are reasons for. A code goes out of use by its dates, never by deletion.
create table coded_reason (
  purpose text not null check (purpose in ('ALLOCATION', 'OVER_CAPACITY', 'YOS_TRANSFER', 'YOS_TRANSFER_REFUSAL')),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name text not null check (length(name) between 1 and 200),
  in_force daterange not null default '[,)' check (not isempty(in_force)),
  primary key (purpose, code, in_force without overlaps)
);
insert into coded_reason (purpose, code, name) values
  ('ALLOCATION', 'CAPACITY', 'Share the work out'),
  ('ALLOCATION', 'CONTINUITY', 'The officer knows the child'),
  ('ALLOCATION', 'RISK_CHANGED', 'The risk asks for another officer'),
  ('ALLOCATION', 'CORRECT_CASE', 'A case for a secondee'),
  ('ALLOCATION', 'NOT_CORRECT_CASE', 'Not, or no longer, a case for a secondee'),
  ('ALLOCATION', 'SENT_BY_REFERENCE', 'The system of the service says who holds the case'),
  ('ALLOCATION', 'OFFICER_LEFT', 'The officer has left or will leave'),
  ('ALLOCATION', 'OFFICER_ABSENT', 'The officer is absent for longer'),
  ('ALLOCATION', 'OTHER', 'Another reason'),
  ('OVER_CAPACITY', 'NO_OTHER_OFFICER', 'There is no other officer who could hold the case'),
  ('OVER_CAPACITY', 'CONTINUITY', 'Continuity for the child outweighs the load'),
  ('OVER_CAPACITY', 'SHORT_COVER', 'Cover for a short time'),
  ('OVER_CAPACITY', 'CASE_ENDS_SOON', 'A held case ends shortly'),
  ('YOS_TRANSFER', 'CHILD_MOVED_HOME', 'The child has moved or will move home'),
  ('YOS_TRANSFER', 'CARE_PLACEMENT', 'The child is placed in care elsewhere'),
  ('YOS_TRANSFER', 'SERVICES_MERGED', 'The services were arranged anew'),
  ('YOS_TRANSFER', 'OTHER', 'Another reason'),
  ('YOS_TRANSFER_REFUSAL', 'NOT_IN_AREA', 'The home is not in the area of the service'),
  ('YOS_TRANSFER_REFUSAL', 'TEMPORARY_STAY', 'The child stays for a short time only'),
  ('YOS_TRANSFER_REFUSAL', 'INFORMATION_MISSING', 'What is needed to take the case over is missing'),
  ('YOS_TRANSFER_REFUSAL', 'ORDER_ENDS_SOON', 'The order ends before the case could be taken over'),
  ('YOS_TRANSFER_REFUSAL', 'OTHER', 'Another reason');

-- An officer who leaves a service is named for no case there any more, from the recording on.
create table officer_departure (
  officer_id text not null check (officer_id ~ '^[A-Z0-9][A-Z0-9-]{2,59}$'),
  yos text not null,
  last_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (officer_id, yos)
);
create or replace view officer (officer_id, yos, role) as
  select officer_id, yos, 'CASE_MANAGER' from case_manager m
  where not exists (select from officer_departure d where d.officer_id = m.officer_id and d.yos = m.yos)
  union all
  select distinct officer_id, yos, 'SECONDEE' from secondment s
  where ended_on is null
    and not exists (select from officer_departure d where d.officer_id = s.officer_id and d.yos = s.yos);
create index secondment_of_service on secondment (yos) where ended_on is null;
create index case_manager_of_service on case_manager (yos);

create table yos_transfer_policy (
  version text primary key check (version ~ '^[A-Z0-9][A-Z0-9._-]{0,39}$'),
  in_force daterange not null check (not isempty(in_force)),
  working_days_to_answer int not null check (working_days_to_answer > 0),
  source text not null,
  exclude using gist (in_force with &&)
);
insert into yos_transfer_policy values
  ('YOS_TRANSFER.1', '[,)', 10, 'Policy choice, until the protocol for cases that change services is read');

-- A case offered by one service to another. The offering service is responsible until the state is DONE.
create table yos_transfer (
  transfer_id uuid primary key,
  case_id uuid not null references youth_case,
  from_yos text not null,
  to_yos text not null,
  home_local_authority text not null check (home_local_authority ~ '^[EW][0-9]{8}$'),
  reason text not null check (reason ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  transfer_on date not null,
  offered_on date not null,
  answer_by date not null,
  policy_version text not null references yos_transfer_policy,
  state text not null default 'OFFERED'
    check (state in ('OFFERED', 'ACCEPTED', 'DONE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'OVERTAKEN')),
  answered_on date,
  officer_id text check (officer_id ~ '^[A-Z0-9][A-Z0-9-]{2,59}$'),
  yos_reference text check (yos_reference ~ '^[A-Z0-9][A-Z0-9/._-]{0,39}$'),
  refusal_reason text check (refusal_reason ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  moved_on date,
  version bigint not null default 1,
  check (from_yos <> to_yos),
  check (transfer_on >= offered_on and answer_by >= offered_on),
  check ((state = 'REFUSED') = (refusal_reason is not null)),
  check ((state = 'DONE') = (moved_on is not null)),
  constraint accepted_with_an_officer check (state not in ('ACCEPTED', 'DONE') or officer_id is not null),
  constraint answered_on_a_day check (state not in ('ACCEPTED', 'DONE', 'REFUSED') or answered_on is not null)
);
create unique index yos_transfer_one_open on yos_transfer (case_id) where state in ('OFFERED', 'ACCEPTED');
create index yos_transfer_of_case on yos_transfer (case_id, transfer_id);
create index yos_transfer_to on yos_transfer (to_yos, state, transfer_id);
create index yos_transfer_from on yos_transfer (from_yos, state, transfer_id);
create index yos_transfer_unanswered on yos_transfer (answer_by, transfer_id) where state = 'OFFERED';
create index yos_transfer_due on yos_transfer (transfer_on, transfer_id) where state = 'ACCEPTED';

-- The alarm: nobody answered in time, and the case has been offered to nobody since.
create view yos_transfer_unanswered_in_time as
  select t.* from yos_transfer t join youth_case c using (case_id)
  where t.state = 'EXPIRED' and c.status = 'OPEN' and c.yos = t.from_yos
    and not exists (
      select from yos_transfer later where later.case_id = t.case_id and later.transfer_id > t.transfer_id);

-- A name as it is searched: folded and without accents. Letters beyond ASCII become three digits each, so that
-- trigrams work on every script and do not depend on the locale of the database.
create function name_fold(name text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  plain text :=
    translate(lower(public.unaccent('public.unaccent', normalize(name, NFKC))), '''’‘ʼ`', '');
begin
  if plain ~ '^[ -~]*$' then
    return plain;
  end if;
  return (
    select string_agg(
      case when letter ~ '[ -~]' then letter
           else translate(substr(md5(letter), 1, 3), 'abcdef', '012345') end,
      '' order by n)
    from regexp_split_to_table(plain, '') with ordinality as l(letter, n));
end $$;

-- How the words of a folded name sound; null when nothing can be said (other scripts, single letters).
create function name_sounds(folded text) returns text[]
language sql immutable strict parallel safe as $$
  select array_agg(distinct public.dmetaphone(word))
  from regexp_split_to_table(folded, '[^a-z0-9]+') as word
  where word ~ '^[a-z]+$' and length(public.dmetaphone(word)) > 1
$$;

alter table child
  add column search_name text not null
    generated always as (public.name_fold(coalesce(given_name || ' ', '') || family_name)) stored,
  add column search_sounds text[]
    generated always as (public.name_sounds(public.name_fold(coalesce(given_name || ' ', '') || family_name))) stored;
create index child_search_name on child using gin (search_name public.gin_trgm_ops);
create index child_search_sounds on child using gin (search_sounds);

create index youth_case_reference on youth_case (yos_reference);
create index youth_case_planning_by_yos on youth_case (yos, planning_due_on, case_id) where status = 'OPEN';
create index youth_case_eighteen_by_yos on youth_case (yos, transfer_age_on, case_id) where status = 'OPEN';
create index sentence_order_ending on sentence_order (ends_on, case_id);
