-- Facts that the measures are computed from. A row is built from the events of one aggregate and by nothing else, so
-- that order across topics cannot matter and a replay from empty gives the same rows. Dropping them loses nothing.

-- A youth-side case as it stands now. A row begins with whichever event is first, so all but the key may be unknown.
create table case_fact (
  case_id                  uuid primary key,
  child_id                 uuid,
  yos                      text,
  nation                   text,
  home_local_authority     text,
  opened_on                date,
  attains_18_on            date,
  planning_due_on          date,
  reached_18_on            date,
  custody                  boolean,
  order_types              text[],
  order_ends_on            date,
  assessed_on              date,
  rosh                     text,
  safety_and_wellbeing     text,
  likelihood_of_reoffending text,
  mappa_level              int,
  officer_id               text,
  officer_role             text,
  responsible              text,
  closed_on                date,
  close_reason             text
);
create index case_fact_by_birthday on case_fact (attains_18_on);
create index case_fact_by_planning on case_fact (planning_due_on);

-- Who held a case on the youth side, nobody included, from the first day up to but not including to_on.
create table officer_span (
  case_id      uuid not null,
  from_on      date not null,
  to_on        date not null default 'infinity',
  yos          text,
  officer_id   text,
  officer_role text,
  primary key (case_id, from_on),
  check (from_on < to_on)
);
create index officer_span_by_day on officer_span (to_on, from_on);

-- The risk of serious harm of a case from a day on.
create table risk_fact (
  case_id uuid not null,
  from_on date not null,
  rosh    text not null,
  primary key (case_id, from_on)
);

-- A transition as it stands now.
create table transition_fact (
  transition_id         uuid primary key,
  case_id               uuid not null unique,
  yos                   text,
  nation                text,
  home_local_authority  text,
  protocol              text,
  identified_on         date,
  planning_due_on       date,
  attains_18_on         date,
  outcome               text,
  outcome_rule          text,
  policy_version        text,
  decided_on            date,
  pdu                   text,
  region                text,
  pdu_allocated_on      date,
  practitioner_id       text,
  practitioner_named_on date,
  offered_on            date,
  offered_for           date,
  first_refused_on      date,
  last_refused_on       date,
  accepted_on           date,
  transfer_on           date,
  transferred_on        date,
  withdrawn_on          date,
  withdrawn_reason      text
);
create index transition_fact_by_birthday on transition_fact (attains_18_on);
create index transition_fact_by_planning on transition_fact (planning_due_on);

-- What was decided when; of several decisions on a day, the last.
create table outcome_fact (
  transition_id uuid not null,
  decided_on    date not null,
  outcome       text not null,
  outcome_rule  text not null,
  primary key (transition_id, decided_on)
);

create table milestone_fact (
  transition_id uuid not null,
  code          text not null,
  due_on        date not null,
  completed_on  date,
  primary key (transition_id, code)
);

create table officer_fact (
  officer_id text primary key,
  role       text,
  band       int,
  home_pdu   text
);

create table contract_fact (
  contract_id uuid primary key,
  officer_id  text,
  yos         text,
  band        int,
  fte         numeric,
  starts_on   date,
  ends_on     date,
  ended_on    date
);

-- How far the facts have come, by topic, in business time.
create table applied_events (
  topic           text primary key,
  newest_event_at timestamptz not null,
  applied_at      timestamptz not null
);
