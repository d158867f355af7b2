-- Items that are not sent after all, that go in several parcels, that one of several accounts pays; both times of a line.

alter table outgoing_item add further_waybills text[] not null default '{}';
alter table outgoing_item drop constraint outgoing_item_state_check;
alter table outgoing_item add constraint outgoing_item_state_check
    check (state in ('registered', 'sealed', 'at-desk', 'dispatched', 'self-consigned', 'cancelled'));

-- Lines from before are counted as recorded when they were written.
alter table dispatch_register add recorded_at timestamptz;
update dispatch_register set recorded_at = written_at;
alter table dispatch_register alter recorded_at set not null;
alter table dispatch_register add cancelled_event text;

alter table payable_item add further_waybills text[] not null default '{}';
alter table payable_item add account_id text;
create index payable_item_by_further_waybill on payable_item using gin (further_waybills)
    where further_waybills <> '{}';
create index courier_statement_by_month on courier_statement (site, month, account_id);
