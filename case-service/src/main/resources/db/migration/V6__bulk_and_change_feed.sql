-- For bringing cases in and out in bulk, and for the feed of what changed in cases.

-- One row for each change of a case, written by the triggers below in the change's own transaction: nothing that
-- makes a new version of a case can forget it. A row gets its position only after its commit, so that a reader
-- who goes on from a position never misses a transaction that commits late. Identifiers and codes only; no foreign
-- key, because the feed also tells that a case is no longer there.
create table case_change (
  id bigint generated always as identity,
  position bigint,
  case_id uuid not null,
  what text not null,
  version bigint not null,
  changed_at timestamptz not null,
  yos text,
  pdu text
);
-- Writers keep these two only; the others begin when a row has its position.
create index case_change_unnumbered on case_change (id) where position is null;
create index case_change_of_case on case_change (case_id, id);
create unique index case_change_position on case_change (position) where position is not null;
create index case_change_of_yos on case_change (yos, position) where position is not null;
create index case_change_of_pdu on case_change (pdu, position) where pdu is not null and position is not null;
create sequence case_change_position_sequence as bigint;

-- Whom a change is for: the service that holds the case, and the delivery unit that is responsible for it.
-- Whoever the case's last change was for and this one is not is told that it moved away.
create function feed_case_history() returns trigger language plpgsql as $$
begin
  insert into case_change (case_id, what, version, changed_at, yos, pdu)
  select case_id, what, version, changed_at, yos, pdu from (
    select step.case_id, step.version, step.changed_at, said.what, said.place, said.yos, said.pdu
    from new_steps step
    join youth_case c on c.case_id = step.case_id
    left join responsibility r
      on r.case_id = step.case_id and upper_inf(r.during) and r.organisation like 'pdu:%'
    left join lateral (
      select before.yos, before.pdu from case_change before
      where step.version > 1 and before.case_id = step.case_id and before.what <> 'MOVED_AWAY'
      order by before.id desc limit 1) as before on true
    cross join lateral (values
      (0, 'MOVED_AWAY', nullif(before.yos, c.yos), nullif(before.pdu, coalesce(substr(r.organisation, 5), ''))),
      (1, step.what, c.yos, substr(r.organisation, 5)),
      (2, case when step.version = 1 and c.planning_raised_at is not null then 'PLANNING_DUE' end, c.yos, null),
      (3, case when step.version = 1 and c.transfer_age_raised_at is not null then 'TRANSFER_AGE_REACHED' end,
        c.yos, null)
    ) as said(place, what, yos, pdu)
    where said.what is not null and coalesce(said.yos, said.pdu) is not null
  ) as change
  order by case_id, version, place;
  perform pg_notify('case_changes', '');
  return null;
end $$;
create trigger history_feeds_changes after insert on case_history
  referencing new table as new_steps for each statement execute function feed_case_history();

-- What the watch raises makes no new version of a case.
create function feed_watch() returns trigger language plpgsql as $$
begin
  insert into case_change (case_id, what, version, changed_at, yos)
  values (new.case_id, tg_argv[0], new.version,
          coalesce(new.transfer_age_raised_at, new.planning_raised_at), new.yos);
  perform pg_notify('case_changes', '');
  return null;
end $$;
create trigger planning_feeds_changes after update of planning_raised_at on youth_case
  for each row when (old.planning_raised_at is null and new.planning_raised_at is not null)
  execute function feed_watch('PLANNING_DUE');
create trigger transfer_age_feeds_changes after update of transfer_age_raised_at on youth_case
  for each row when (old.transfer_age_raised_at is null and new.transfer_age_raised_at is not null)
  execute function feed_watch('TRANSFER_AGE_REACHED');

create function feed_removal() returns trigger language plpgsql as $$
begin
  insert into case_change (case_id, what, version, changed_at, yos, pdu)
  select old.case_id, 'REMOVED', old.version, now(), old.yos, (
    select before.pdu from case_change before
    where before.case_id = old.case_id and before.what <> 'MOVED_AWAY' order by before.id desc limit 1);
  perform pg_notify('case_changes', '');
  return null;
end $$;
create trigger removal_feeds_changes after delete on youth_case for each row execute function feed_removal();

-- What a case went through is gone with the erasure of its child; that it is gone is told.
create function feed_erasure() returns trigger language plpgsql as $$
begin
  insert into case_change (case_id, what, version, changed_at, yos, pdu)
  select c.case_id, 'REMOVED', c.version, new.erased_at, c.yos, substr(r.organisation, 5)
  from youth_case c
  left join responsibility r
    on r.case_id = c.case_id and upper_inf(r.during) and r.organisation like 'pdu:%'
  where c.child_id = new.child_id;
  perform pg_notify('case_changes', '');
  return null;
end $$;
create trigger erasure_feeds_changes after update of erased_at on child
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function feed_erasure();

-- What was recorded before there was a feed, for those who hold it now.
insert into case_change (case_id, what, version, changed_at, yos, pdu)
select h.case_id, h.what, h.version, h.changed_at, c.yos, substr(r.organisation, 5)
from case_history h
join youth_case c using (case_id)
left join responsibility r
  on r.case_id = c.case_id and upper_inf(r.during) and r.organisation like 'pdu:%'
order by h.changed_at, h.case_id, h.version;

-- Imports and what became of their rows; findings name fields and rules, never what was sent.
create table case_import (
  import_id uuid primary key,
  organisation text not null,
  started_by text not null,
  started_at timestamptz not null,
  progress_at timestamptz not null,
  format text not null check (format in ('NDJSON', 'CSV')),
  state text not null check (state in ('RUNNING', 'INTERRUPTED', 'COMPLETE'))
);
create table case_import_row (
  import_id uuid not null references case_import,
  line bigint not null check (line > 0),
  content_hash bytea not null,
  yos text,
  yos_reference text,
  outcome text not null check (outcome in ('CREATED', 'UNCHANGED', 'UPDATED', 'REFUSED')),
  case_id uuid,
  findings jsonb,
  primary key (import_id, line),
  check ((outcome = 'REFUSED') = (findings is not null) and (outcome = 'REFUSED' or case_id is not null))
);
create index case_import_row_reference on case_import_row (import_id, yos, yos_reference)
  where outcome <> 'REFUSED';

create table case_export (
  export_id uuid primary key,
  organisation text not null,
  exported_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  format text not null check (format in ('NDJSON', 'CSV')),
  cases bigint not null default 0
);
