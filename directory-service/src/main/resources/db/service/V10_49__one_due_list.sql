-- What falls due stands in the one list of the store (V1_2).
insert into due (list, id, site, due_at, look_at, settled, correlation_id, cause_id, version)
select 'relay', relay_id, site_id, coalesce(due_at, now()), coalesce(due_at, now()), due_at is null,
       correlation_id, cause_id, version from relay_due
union all
select 'return', outing_id, site_id, coalesce(due_at, now()), coalesce(due_at, now()), due_at is null,
       correlation_id, cause_id, version from outing_due;

drop table relay_due;
drop table outing_due;
