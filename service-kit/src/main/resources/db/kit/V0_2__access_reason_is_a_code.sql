-- A reason for access used to be whatever the caller wrote. What is no code could be about the child.
update access_audit set reason = null where reason !~ '^[A-Z][A-Z0-9_]{1,59}$';
alter table access_audit add constraint reason_is_a_code check (reason ~ '^[A-Z][A-Z0-9_]{1,59}$');
