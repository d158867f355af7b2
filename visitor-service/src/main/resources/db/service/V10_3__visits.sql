-- Read models of visits. All but the claims at the end can be dropped and made again from the events.

-- Visits of the desk, newest first; each step with the event that says so.
create table visit (
    visit_id        text        primary key,
    site            text        not null,
    kind            text        not null,
    subject         text,
    host_id         text,
    invitation_id   text,
    persons         integer     not null,
    place           text        not null,
    details_ref     text        not null,
    person          text        not null,
    arrived_at      timestamptz not null,
    arrived_event   text        not null,
    asked_id        text,
    asked_at        timestamptz,
    asked_event     text,
    answer_by       timestamptz,
    outcome         text        not null default 'waiting',
    wait_minutes    integer,
    answered_at     timestamptz,
    answered_by     text,
    answered_event  text,
    response_millis bigint,
    admitted_at     timestamptz,
    admitted_event  text,
    wait_millis     bigint,
    turned_away_at  timestamptz,
    on_break        boolean     not null default false,
    departed_at     timestamptz,
    provenance      text,
    departed_event  text,
    not_before      timestamptz,
    not_after       timestamptz,
    inferred_event  text,
    told            text,
    return_on       text,
    returns         boolean     not null default false,
    version         bigint      not null,
    state           text        not null generated always as (
        case
            when departed_at is not null then 'departed'
            when not_after is not null then 'departure-inferred'
            when turned_away_at is not null then 'turned-away'
            when on_break then 'on-break'
            when admitted_at is not null then 'admitted'
            when outcome = 'not-received' then 'not-received'
            when outcome in ('coming', 'wait') then 'received'
            else 'awaiting-host'
        end
    ) stored
);
create index visit_by_site on visit (site, arrived_at desc, visit_id desc);
create index visit_by_state on visit (site, state, arrived_at desc, visit_id desc);
create index visit_by_host on visit (site, host_id, arrived_at desc, visit_id desc);
create index visit_by_person on visit (site, person, arrived_at desc);

-- What is known of somebody being here or not, fact by fact, so that any moment can be asked for as known at any moment.
create table stay_fact (
    event_id    text        primary key,
    visit_id    text        not null,
    site        text        not null,
    what        text        not null,
    from_at     timestamptz not null,
    until_at    timestamptz not null,
    recorded_at timestamptz not null,
    sequence    bigint      not null
);
create index stay_fact_of_visit on stay_fact (visit_id, sequence);

-- From the arrival until everything about the departure had happened and was known; null: still open.
create table stay (
    visit_id   text        primary key,
    site       text        not null,
    kind       text        not null,
    host_id    text,
    persons    integer     not null,
    arrived_at timestamptz not null,
    settled_at timestamptz,
    version    bigint      not null
);
create index stay_open on stay (site, arrived_at desc) where settled_at is null;
create index stay_by_arrival on stay (site, arrived_at desc, settled_at);

-- What absent hosts owe. Whether an unsettled one is open or broken is a matter of the moment one asks for.
create table reply_promise (
    visit_id      text        primary key,
    site          text        not null,
    host_id       text        not null,
    opened_at     timestamptz not null,
    due_at        timestamptz not null,
    opened_by     text        not null,
    outcome       text        check (outcome in ('kept', 'released')),
    settled_at    timestamptz,
    settled_by    text,
    evidence_late boolean     not null default false,
    overdue_by    text,
    replied_at    timestamptz,
    version       bigint      not null
);
create index reply_promise_by_due on reply_promise (site, due_at desc, visit_id desc);

-- Whose visit is going on now, written in the transaction that registers it: two that come in the same moment meet here.
-- No view of the events: losing it costs nothing but this meeting.
create table visit_claim (
    site     text not null,
    claim    text not null,
    visit_id text not null,
    primary key (site, claim)
);
