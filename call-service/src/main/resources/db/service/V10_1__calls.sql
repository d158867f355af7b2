-- Read models of call-service. All but the copies at the end can be dropped and made again from the events.

-- Calls of the desk, newest first.
create table call (
    call_id         text        primary key,
    site            text        not null,
    line            text,
    kind            text,
    received_at     timestamptz not null,
    answered_at     timestamptz,
    ring_millis     bigint,
    last_extension  text,
    last_outcome    text,
    disposition     text,
    ended_at        timestamptz,
    version         bigint      not null,
    state           text        not null generated always as (
        case when ended_at is not null then 'ended' when answered_at is not null then 'answered' else 'ringing' end
    ) stored
);
create index call_by_site on call (site, received_at desc, call_id desc);
create index call_by_state on call (site, state, received_at desc, call_id desc);

-- Messages of the desk, newest first. The steps are those of the current relay; due_at is the promise's.
create table message (
    message_id       text        primary key,
    site             text        not null,
    recipient_id     text        not null,
    call_id          text,
    relay_id         text        not null,
    taken_at         timestamptz not null,
    due_at           timestamptz not null,
    relayed_at       timestamptz,
    seen_at          timestamptz,
    wrong_at         timestamptz,
    confirmed_at     timestamptz,
    kept             boolean     not null default false,
    escalated_to     text,
    escalated_level  text,
    escalated_until  timestamptz,
    corrections      integer     not null default 0,
    version          bigint      not null,
    state            text        not null generated always as (
        case
            when confirmed_at is not null then 'confirmed'
            when wrong_at is not null then 'to-correct'
            when seen_at is not null then 'seen'
            when relayed_at is not null then 'relayed'
            else 'taken'
        end
    ) stored
);
create index message_by_site on message (site, taken_at desc, message_id desc);
create index message_by_state on message (site, state, taken_at desc, message_id desc);
create index message_not_kept on message (site, taken_at desc, message_id desc) where not kept;

-- Messages whose moment has yet to pass. Settled rows stay: a late second delivery must not bring one back.
create table relay_due (
    message_id  text        primary key,
    site        text        not null,
    due_at      timestamptz not null,
    opened_by   text        not null,
    settled     boolean     not null default false,
    version     bigint      not null
);
create index relay_due_open on relay_due (due_at, message_id) where not settled;

-- One row per promise. Whether an unsettled one is open or broken is a matter of the moment one asks for.
create table promise (
    promise_id     text        primary key,
    kind           text        not null,
    site           text        not null,
    owner_id       text        not null,
    opened_at      timestamptz not null,
    due_at         timestamptz not null,
    opened_by      text        not null,
    outcome        text        check (outcome in ('kept', 'released')),
    settled_at     timestamptz,
    settled_by     text,
    evidence_late  boolean     not null default false,
    overdue_by     text,
    version        bigint      not null,
    check ((outcome is null) = (settled_by is null)),
    check ((outcome is null) = (settled_at is null))
);
create index promise_by_site on promise (site, due_at desc, promise_id desc);
create index promise_by_outcome on promise (site, outcome, due_at desc, promise_id desc);

-- Copies of what directory-service tells; sequence is the newest fact's, so that an older one changes nothing.
create table known_staff (
    staff_id    text    primary key,
    site        text    not null,
    zh          text    not null,
    en          text    not null,
    active      boolean not null,
    extensions  text[]  not null,
    sequence    bigint  not null
);

create table site_setting (
    site                  text    primary key,
    zh                    text    not null,
    en                    text    not null,
    zone                  text    not null,
    relay_within_seconds  bigint  not null check (relay_within_seconds > 0),
    greeting_zh           text    not null,
    greeting_en           text    not null,
    sequence              bigint  not null
);
