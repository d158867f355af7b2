-- What falls due stands in the one list of the store (V1_2).
insert into due (list, id, site, due_at, look_at, settled, correlation_id, cause_id, version)
select 'relay', message_id, site, due_at, due_at, settled, opened_by, opened_by, version from relay_due
union all
select 'promise', promise_id, site, due_at, due_at, settled, opened_by, opened_by, version from callback_due;

drop table relay_due;
drop table callback_due;
