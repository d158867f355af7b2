-- What couriers are paid. Read models: can be dropped and made again from the events.

create table courier_account (
    account_id  text    primary key,
    site        text    not null,
    carrier     text    not null,
    number      text    not null,
    zh          text    not null,
    en          text    not null,
    tariff_from date,
    mapped      boolean not null default false,
    version     bigint  not null
);
create index courier_account_by_site on courier_account (site, account_id);

-- What was sent, as far as paying for it goes.
create table payable_item (
    item_id      text        primary key,
    site         text        not null,
    item_class   text        not null,
    cost_centre  text        not null,
    region       text,
    value_cents  bigint,
    grams        bigint,
    carrier      text,
    sent_at      timestamptz,
    waybill      text,
    version      bigint      not null
);
create index payable_item_sent on payable_item (site, carrier, sent_at) where sent_at is not null;
create index payable_item_by_waybill on payable_item (site, waybill) where waybill is not null;

create table courier_statement (
    statement_id  text        primary key,
    site          text        not null,
    account_id    text        not null,
    month         text        not null,
    lines         integer     not null,
    cents         bigint      not null,
    imported_at   timestamptz not null,
    imported_by   text        not null,
    version       bigint      not null
);
create index courier_statement_by_site on courier_statement (site, imported_at desc, statement_id desc);

create table statement_line (
    statement_id  text    not null,
    line          integer not null,
    waybill       text    not null,
    day           date,
    region        text    not null,
    city          text    not null,
    grams         bigint  not null,
    cents         bigint  not null,
    event_id      text    not null,
    primary key (statement_id, line)
);
create index statement_line_by_waybill on statement_line (waybill, statement_id);

-- As of its newest round.
create table settlement (
    settlement_id     text        primary key,
    statement_id      text        not null,
    site              text        not null,
    account_id        text        not null,
    carrier           text        not null,
    month             text        not null,
    round             integer     not null,
    lines             integer     not null,
    cents             bigint      not null,
    matched           integer     not null,
    matched_cents     bigint      not null,
    differences       integer     not null,
    difference_cents  bigint      not null,
    state             text        not null check (state in ('prepared', 'refused', 'approved', 'paid')),
    compared_at       timestamptz not null,
    compared_by       text        not null,
    approved_cents    bigint,
    approved_by       text,
    approved_event    text,
    paid_on           date,
    payment           text,
    version           bigint      not null
);
create index settlement_by_site on settlement (site, compared_at desc, settlement_id desc);
create index settlement_by_month on settlement (site, month);
create index settlement_by_statement on settlement (statement_id);

-- Every round's; the settlement says which one counts.
create table settlement_match (
    settlement_id  text    not null,
    round          integer not null,
    line           integer not null,
    item_id        text    not null,
    cents          bigint  not null,
    event_id       text    not null,
    primary key (settlement_id, round, line)
);
create index settlement_match_by_item on settlement_match (item_id);

create table settlement_difference (
    settlement_id  text    not null,
    round          integer not null,
    ordinal        integer not null,
    difference_id  text    not null,
    kind           text    not null,
    content        jsonb   not null,
    lines          integer[] not null,
    item_ids       text[]  not null,
    claimed_cents  bigint  not null,
    event_id       text    not null,
    resolution     text,
    pays_cents     bigint,
    staff_id       text,
    note           text,
    resolved_by    text,
    resolved_at    timestamptz,
    resolved_event text,
    primary key (settlement_id, round, difference_id)
);
create index settlement_difference_in_order on settlement_difference (settlement_id, round, ordinal);
