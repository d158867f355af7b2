-- 疏散点名. One row per roll call; who is on the list, and every word about them, are its events.

create table roll_call (
    roll_call_id text        primary key,
    site         text        not null,
    kind         text        not null,
    listed       int         not null,
    started_at   timestamptz not null,
    started_by   text        not null,
    closed_at    timestamptz,
    safe         int,
    missing      int,
    version      bigint      not null
);
create index roll_call_site on roll_call (site, started_at desc, roll_call_id desc);
