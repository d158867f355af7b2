-- Ten questions of managers, for DuckDB over an export: infra/report export --from 2026-09-01 --to 2026-09-30 --out september
--   create view facts as select * from read_parquet('september/facts/*.parquet');
-- Times are UTC; + interval 8 hour is the clock in Shanghai. Each fact is there once.

-- 1 各站点各类来电多少？ How many calls of each kind at each site?
select site, coalesce(data->>'kind', 'unknown') as kind, count(*) as calls
from facts where type = 'call.call-received.v1' group by all order by all;

-- 2 一天中哪个小时来电最多？ In which hour of the day do most calls come?
select hour(occurred_at + interval 8 hour) as hour, count(*) as calls
from facts where type = 'call.call-received.v1' group by all order by calls desc, hour limit 3;

-- 3 一声铃响（六秒）内接听的比例？ How many were answered within one ring (six seconds), in per cent?
select site, round(100.0 * count(*) filter (where (data->>'ringMillis')::int <= 6000) / count(*), 1) as percent
from facts where type = 'call.call-answered.v1' group by all order by all;

-- 4 哪些来电所有分机都占线？ For which calls was every line that was tried busy?
select data->>'callId' as call, count(*) as tried
from facts where type = 'call.transfer-tried.v1'
group by call having bool_and(data->>'outcome' = 'busy') order by call;

-- 5 谁的回电承诺逾期了？ Whose call-back promises were broken? Kept is also what the desk was told of later.
select promised.data->>'ownerId' as owner, count(*) as broken
from facts overdue join facts promised
    on promised.type = 'call.callback-promised.v1' and promised.data->>'promiseId' = overdue.data->>'promiseId'
where overdue.type = 'call.callback-overdue.v1' and not exists (
    from facts kept where kept.subject = overdue.subject and kept.type = 'call.callback-kept.v1')
group by all order by all;

-- 6 各类访客平均等多少分钟？ How many minutes do visitors of each kind wait to be received?
select arrived.data->>'kind' as kind, count(*) as visits,
    round(avg(date_diff('second', arrived.occurred_at, admitted.occurred_at)) / 60, 1) as minutes
from facts arrived join facts admitted
    on admitted.type = 'visitor.visitor-admitted.v1' and admitted.subject = arrived.subject
where arrived.type = 'visitor.visitor-arrived.v1' group by all order by all;

-- 7 谁接待的访客最多？ Who has most visitors?
select data->>'hostId' as host, sum((data->>'persons')::int) as visitors
from facts where type = 'visitor.visitor-arrived.v1' and data->>'hostId' is not null
group by all order by visitors desc, host;

-- 8 哪些收件还没人领，放了几天？ Which parcels still lie at the desk, and for how many days?
select received.data->>'itemId' as item, date_diff('day', received.occurred_at, timestamp '2026-09-30 16:00:00') as days
from facts received
where received.type = 'mailroom.item-received.v1' and not exists (
    from facts gone where gone.subject = received.subject
        and gone.type in ('mailroom.item-delivered.v1', 'mailroom.item-returned.v1'))
order by days desc, item;

-- 9 各部门用各快递寄了多少件？ How many items did each department send, with whom?
select registered.data->>'costCentre' as department, sent.data->>'carrier' as carrier, count(*) as items
from facts registered join facts sent
    on sent.type = 'mailroom.item-dispatched.v1' and sent.subject = registered.subject
where registered.type = 'mailroom.outgoing-item-registered.v1' group by all order by all;

-- 10 每月每家快递要多少、批了多少、付了多少？ What did each carrier ask for, what was approved and what paid, in yuan?
select compared.data->>'month' as month, compared.data->>'carrier' as carrier,
    arg_max((compared.data->>'cents')::bigint, compared.sequence) / 100 as asked,
    (select sum((data->>'cents')::bigint) / 100 from facts
        where type = 'mailroom.settlement-approved.v1' and subject = compared.subject) as approved,
    (select sum((data->>'cents')::bigint) / 100 from facts
        where type = 'mailroom.payment-recorded.v1' and subject = compared.subject) as paid
from facts compared where compared.type = 'mailroom.statement-compared.v1'
group by compared.subject, month, carrier order by all;
