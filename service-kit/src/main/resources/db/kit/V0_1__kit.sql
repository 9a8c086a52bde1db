-- What every service needs: outbox, inbox, dead letters, idempotency keys, access audit and the adjustable clock.

-- Events on their way to Kafka. Column names follow Debezium's outbox event router; aggregatetype is the topic.
create table outbox (
  position        bigint generated always as identity primary key,
  id              uuid        not null unique,
  aggregatetype   text        not null,
  aggregateid     text        not null,
  type            text        not null,
  sequence        bigint,
  payload         bytea       not null,
  headers         jsonb       not null default '{}',
  occurred_at     timestamptz not null,
  traceparent     text,
  created_at      timestamptz not null default clock_timestamp(),
  failed_attempts int         not null default 0,
  retry_at        timestamptz,
  failure         text,
  unique (aggregatetype, aggregateid, sequence)
);
create index outbox_stopped_keys on outbox (aggregatetype, aggregateid, retry_at) where retry_at is not null;

create table outbox_sequence (
  aggregate_type text   not null,
  aggregate_id   text   not null,
  last_sequence  bigint not null,
  primary key (aggregate_type, aggregate_id)
);

create table outbox_published (
  topic  text primary key,
  events bigint not null
);

create function wake_outbox_relay() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_wakes_relay after insert on outbox for each statement execute function wake_outbox_relay();

-- How far each aggregate's events have been applied here: at or below is a duplicate, more than one above is a gap.
create table inbox_position (
  topic         text   not null,
  aggregate_id  text   not null,
  last_sequence bigint not null,
  primary key (topic, aggregate_id)
);

create table inbox_consumed (
  topic     text   not null,
  partition int    not null,
  events    bigint not null,
  primary key (topic, partition)
);

create table dead_letter (
  id              uuid        primary key default uuidv7(),
  topic           text        not null,
  partition       int         not null,
  record_offset   bigint      not null,
  aggregate_id    text        not null,
  sequence        bigint,
  type            text,
  headers         jsonb       not null,
  payload         bytea       not null,
  status          text        not null check (status in ('PARKED', 'WAITING', 'REPLAYED', 'DISCARDED')),
  reason_code     text        not null,
  reason          text        not null,
  parked_at       timestamptz not null default clock_timestamp(),
  settled_at      timestamptz,
  settled_by      text,
  settled_because text,
  unique (topic, partition, record_offset)
);
create index dead_letter_unsettled on dead_letter (topic, aggregate_id, sequence) where status in ('PARKED', 'WAITING');

create table idempotency_key (
  caller       text        not null,
  operation    text        not null,
  key          text        not null,
  request_hash bytea       not null,
  status       int,
  headers      jsonb,
  body         text,
  created_at   timestamptz not null default clock_timestamp(),
  primary key (caller, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Who read or changed which record, and why. Holds identifiers only.
create table access_audit (
  id            uuid        primary key default uuidv7(),
  at            timestamptz not null,
  actor         text        not null,
  organisation  text        not null,
  on_behalf_of  text,
  action        text        not null,
  record_type   text        not null,
  record_id     text        not null,
  reason        text,
  trace_id      text
);
create index access_audit_record on access_audit (record_type, record_id, at);
create index access_audit_actor on access_audit (actor, at);

-- The difference between business time and real time; stays empty where the clock may not be moved.
create table business_clock (
  only_row       boolean  primary key default true check (only_row),
  ahead          interval not null
);
