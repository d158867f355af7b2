-- S89, S105. Who asked to see how somebody is reached privately, and who saw it. No number and no address. Comes back by
-- a replay.

create table disclosure_list (
    disclosure_id text        primary key,
    site_id       text        not null,
    staff_id      text        not null,
    clerk         text        not null,
    purpose       text        not null,
    about         text        not null,
    audience      text        not null,
    state         text        not null,
    approver      text,
    begun_at      timestamptz not null,
    usable_until  timestamptz,
    version       bigint      not null
);
create index disclosure_list_page on disclosure_list (site_id, begun_at desc, disclosure_id desc);
create index disclosure_list_state on disclosure_list (site_id, state, begun_at desc, disclosure_id desc);

-- One row per event, with the figures of the weekly report it counts in.
create table disclosure_step (
    event_id text        primary key,
    site_id  text        not null,
    clerk    text        not null,
    figures  text[]      not null,
    at       timestamptz not null
);
create index disclosure_step_week on disclosure_step (site_id, at);
