-- For the officers whom probation lends to youth offending services, their contracts, and the cases that they hold.
create extension if not exists btree_gist;

-- The standards by date. 25 cases and three years: E3 blueprint, chapter 7.
create table secondment_policy (
  version        text primary key,
  in_force       daterange not null check (not isempty(in_force)),
  cases_per_fte  int not null check (cases_per_fte > 0),
  contract_years int not null check (contract_years > 0),
  exclude using gist (in_force with &&)
);
insert into secondment_policy values ('e3-1', '[,)', 25, 3);

create table officer (
  officer_id text primary key check (officer_id ~ '^[A-Z0-9][A-Z0-9-]{2,59}$'),
  version    bigint not null default 1
);

-- What an officer is, by date: history keeps its role, band and home unit.
create table officer_standing (
  officer_id text not null references officer,
  role       text not null check (role in ('PO', 'PSO')),
  band       int  not null check (band between 1 and 9),
  home_pdu   text not null,
  during     daterange not null check (not isempty(during)),
  primary key (officer_id, during without overlaps)
);
create index officer_standing_by_home on officer_standing (home_pdu, officer_id);

-- during: the days on which the officer is promised to the service; an early end gives the rest back.
create table contract (
  contract_id  uuid primary key default uuidv7(),
  officer_id   text not null references officer,
  yos          text not null,
  fte          numeric not null check (fte > 0 and fte <= 1 and scale(trim_scale(fte)) <= 1),
  starts_on    date not null,
  ends_on      date not null,
  status       text not null default 'AGREED' check (status in ('AGREED', 'ACTIVE', 'ENDED')),
  agreed_on    date not null,
  activated_on date,
  ended_on     date,
  version      bigint not null default 1,
  during       daterange generated always as (daterange(starts_on, least(ended_on, ends_on), '[]')) stored,
  check (ends_on >= starts_on),
  check (activated_on >= starts_on),
  check (ended_on >= activated_on),
  check ((status = 'AGREED') = (activated_on is null)),
  check ((status = 'ENDED') = (ended_on is not null))
);
create index contract_by_yos on contract (yos, contract_id);
create index contract_by_officer on contract (officer_id);

-- No officer is promised beyond 1.0 FTE on any day. Restates FullTime; the officer's lock makes racing writers take turns.
create function keep_officer_within_full_time() returns trigger language plpgsql as $$
begin
  perform from officer where officer_id = new.officer_id for update;
  if exists (
    select from contract at_start
    where at_start.officer_id = new.officer_id and at_start.during && new.during
      and (select sum(c.fte) from contract c
           where c.officer_id = new.officer_id
             and c.during @> greatest(at_start.starts_on, new.starts_on)) > 1
  ) then
    raise exception 'An officer cannot be promised beyond 1.0 FTE'
      using errcode = 'exclusion_violation', constraint = 'officer_within_full_time', table = 'contract';
  end if;
  return null;
end $$;
create constraint trigger officer_within_full_time
  after insert or update of officer_id, fte, starts_on, ends_on on contract
  deferrable initially immediate
  for each row execute function keep_officer_within_full_time();

-- Each case as far as events have told: who holds it where, and whether it is one for a secondee.
-- A row begins with whichever event comes first, so that everything but the case may be unknown.
-- correct restates SecondeeCase.
create table held_case (
  case_id    uuid primary key,
  yos        text,
  officer_id text,
  rosh       text check (rosh in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
  outcome    text check (outcome in ('TRANSFER', 'RETAIN', 'NOT_APPLICABLE')),
  outcome_at timestamptz,
  left_on    date,
  correct    boolean not null generated always as
    (coalesce(rosh in ('HIGH', 'VERY_HIGH'), false) or coalesce(outcome = 'TRANSFER', false)) stored
);
create index held_case_by_officer on held_case (yos, officer_id) include (correct) where left_on is null;

-- What every secondee works and holds in a service, from the contracts that are active.
create view secondee_caseload as
select s.yos, s.officer_id, s.fte,
  count(h.case_id)::int as held_cases,
  (count(h.case_id) filter (where h.correct))::int as correct_cases
from (select yos, officer_id, sum(fte) as fte from contract where status = 'ACTIVE' group by yos, officer_id) s
left join held_case h on h.yos = s.yos and h.officer_id = s.officer_id and h.left_on is null
group by s.yos, s.officer_id, s.fte;
