-- S132. Which settlement pays for a waybill, written in the transaction that approves it: two that are approved in the
-- same moment meet here. No view of the events: it is never emptied.
create table waybill_claim (
    site          text not null,
    carrier       text not null,
    waybill       text not null,
    settlement_id text not null,
    primary key (site, carrier, waybill)
);

insert into waybill_claim (site, carrier, waybill, settlement_id)
select distinct s.site, s.carrier, l.waybill, s.settlement_id
from settlement s join statement_line l using (statement_id)
where s.state in ('approved', 'paid') and not exists (
    select 1 from settlement_difference d
    where d.settlement_id = s.settlement_id and d.round = s.round and l.line = any(d.lines) and d.pays_cents = 0)
on conflict do nothing;
