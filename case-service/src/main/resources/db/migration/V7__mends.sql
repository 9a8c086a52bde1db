-- For taking back an agreed transfer between youth offending services, with a coded reason and who did it.

-- An agreed transfer can be taken back by either side until it takes hold; why is a code, as for the other answers.
alter table coded_reason drop constraint coded_reason_purpose_check;
alter table coded_reason add constraint coded_reason_purpose_check check (purpose in (
  'ALLOCATION', 'OVER_CAPACITY', 'YOS_TRANSFER', 'YOS_TRANSFER_REFUSAL', 'YOS_TRANSFER_WITHDRAWAL'));
insert into coded_reason (purpose, code, name) values
  ('YOS_TRANSFER_WITHDRAWAL', 'CHILD_DID_NOT_MOVE', 'The child does not move after all'),
  ('YOS_TRANSFER_WITHDRAWAL', 'CHILD_MOVED_ELSEWHERE', 'The child moves to another area'),
  ('YOS_TRANSFER_WITHDRAWAL', 'OFFICER_NOT_AVAILABLE', 'The receiving service has no officer for the case any more'),
  ('YOS_TRANSFER_WITHDRAWAL', 'RISK_CHANGED', 'The risk has changed and the case stays where it is known'),
  ('YOS_TRANSFER_WITHDRAWAL', 'MADE_IN_ERROR', 'Offered or accepted by mistake'),
  ('YOS_TRANSFER_WITHDRAWAL', 'OTHER', 'Another reason');
alter table yos_transfer
  add column withdrawal_reason text check (withdrawal_reason ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  add column withdrawn_by text,
  add column withdrawn_on date;
update yos_transfer set withdrawal_reason = 'OTHER', withdrawn_by = from_yos, withdrawn_on = offered_on
  where state = 'WITHDRAWN';
alter table yos_transfer add constraint withdrawn_by_one_side_with_a_reason check (
  (state = 'WITHDRAWN') = (withdrawal_reason is not null and withdrawn_on is not null
    and withdrawn_by is not null and withdrawn_by in (from_yos, to_yos)));
create or replace view yos_transfer_unanswered_in_time as
  select t.* from yos_transfer t join youth_case c using (case_id)
  where t.state = 'EXPIRED' and c.status = 'OPEN' and c.yos = t.from_yos
    and not exists (
      select from yos_transfer later where later.case_id = t.case_id and later.transfer_id > t.transfer_id);
