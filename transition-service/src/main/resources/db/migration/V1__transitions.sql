-- Transitions at 18: one per case, with its milestones, decisions and refused handovers; who covers a home, and who practises where.

create table transition (
  id                         uuid    primary key,
  case_id                    uuid    not null unique,
  version                    bigint  not null,
  stage                      text    not null check (stage in ('PLANNING', 'HANDOVER_OFFERED', 'HANDOVER_ACCEPTED', 'TRANSFERRED', 'RETAINED', 'NOT_APPLICABLE', 'WITHDRAWN')),
  outcome                    text    not null check (outcome in ('TRANSFER', 'RETAIN', 'NOT_APPLICABLE')),
  reason_code                text    not null,
  policy_version             text    not null,
  decided_on                 date    not null,
  decision_cause             text    not null,
  yos                        text    not null,
  nation                     text    not null check (nation in ('ENGLAND', 'WALES')),
  home_local_authority       text    not null,
  youth_officer              text,
  detail_url                 text    not null,
  case_opened_on             date    not null,
  eighteen_on                date    not null,
  planning_due_on            date    not null,
  identified_on              date    not null,
  transfer_age_reached_on    date,
  case_closed_on             date,
  orders                     jsonb   not null,
  risk                       jsonb,
  urgency                    int     not null,
  pdu                        text,
  region                     text,
  allocated_on               date,
  practitioner               text,
  practitioner_named_on      date,
  offered_on                 date,
  transfer_on                date,
  accepted_on                date,
  transferred_on             date,
  withdrawn_on               date,
  withdrawn_because          text,
  constraint allocation_is_whole check (num_nulls(pdu, region, allocated_on) in (0, 3)),
  constraint practitioner_belongs_to_a_unit check (practitioner is null or pdu is not null),
  constraint no_accepted_handover_without_a_named_practitioner
    check (stage not in ('HANDOVER_ACCEPTED', 'TRANSFERRED') or practitioner is not null),
  constraint offer_has_its_days
    check (stage not in ('HANDOVER_OFFERED', 'HANDOVER_ACCEPTED') or num_nulls(pdu, offered_on, transfer_on) = 0),
  constraint acceptance_has_its_day check (stage <> 'HANDOVER_ACCEPTED' or accepted_on is not null),
  constraint transfer_has_its_day check (stage <> 'TRANSFERRED' or transferred_on is not null),
  constraint withdrawal_has_its_day check (stage <> 'WITHDRAWN' or num_nulls(withdrawn_on, withdrawn_because) = 0),
  constraint stage_fits_the_outcome check (
    case stage when 'RETAINED' then outcome = 'RETAIN'
               when 'NOT_APPLICABLE' then outcome = 'NOT_APPLICABLE'
               else outcome = 'TRANSFER' end)
);
create index transition_of_yos on transition (yos, id);
create index transition_of_pdu on transition (pdu, id);
create index transition_of_region on transition (region, id);
create index transition_identified on transition (identified_on, id);
create index transition_home on transition (home_local_authority) where stage in ('PLANNING', 'HANDOVER_OFFERED', 'RETAINED');
-- Who has nobody yet: the most urgent first, then the oldest.
create index transition_unallocated on transition (urgency, eighteen_on, id)
  where practitioner is null and stage in ('PLANNING', 'HANDOVER_OFFERED');

create table milestone (
  transition_id uuid    not null references transition,
  code          text    not null,
  due_on        date    not null,
  planned       boolean not null,
  open          boolean not null,
  completed_on  date,
  completed_by  text,
  primary key (transition_id, code),
  constraint open_means_planned_and_not_done check (not open or (planned and completed_on is null))
);
create index milestone_open on milestone (due_on, transition_id, code) where open;

create table decision (
  transition_id  uuid not null references transition,
  number         int  not null,
  outcome        text not null,
  reason_code    text not null,
  policy_version text not null,
  decided_on     date not null,
  cause          text not null,
  primary key (transition_id, number)
);

create table handover_refusal (
  id            uuid  primary key default uuidv7(),
  transition_id uuid  not null references transition,
  pdu           text  not null,
  refused_on    date  not null,
  refused_by    text  not null,
  reasons       jsonb not null
);
create index handover_refusal_of_transition on handover_refusal (transition_id, id);

create table practitioner (
  id  text primary key,
  pdu text not null
);
create index practitioner_of_pdu on practitioner (pdu);

create table coverage_correction (
  local_authority text not null,
  valid_from      date not null,
  pdu             text not null,
  region          text not null,
  primary key (local_authority, valid_from)
);
