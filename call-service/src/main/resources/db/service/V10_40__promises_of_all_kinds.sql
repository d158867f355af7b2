-- The ledger holds every kind of promise, and to whom it was made, by the vault's id.
alter table promise alter column owner_id drop not null;
alter table promise add column person text;
alter table promise add column idle_asked_at timestamptz;
alter table promise add column notified_at timestamptz;
alter table promise add column escalated_to text;
alter table promise add column escalated_level text;
alter table promise add column escalated_at timestamptz;
create index promise_owed on promise (site, person, due_at) where outcome is null;
create index promise_waiting_for_idle on promise (due_at, promise_id)
    where kind = 'call-back' and outcome is null and idle_asked_at is null;

-- S112. One row for each round of calls that one caller tried in vain on one line.
create table missed_call (
    missed_call_id  text        not null,
    round           integer     not null,
    site            text        not null,
    line            text,
    person          text        not null,
    details_ref     text        not null,
    calls           integer     not null,
    first_at        timestamptz not null,
    last_at         timestamptz not null,
    due_at          timestamptz not null,
    clerk           text,
    taken_at        timestamptz,
    attempts        integer     not null default 0,
    returned_at     timestamptz,
    rang_again_at   timestamptz,
    version         bigint      not null,
    state           text        not null generated always as (
        case when returned_at is not null then 'returned' when rang_again_at is not null then 'rang-again'
             else 'open' end
    ) stored,
    primary key (missed_call_id, round)
);
create index missed_call_by_age on missed_call (site, state, first_at, missed_call_id);
create index missed_call_by_person on missed_call (site, person) where state = 'open';

-- S20 to S22.
create table complaint (
    complaint_id      text        primary key,
    site              text        not null,
    call_id           text        not null,
    received_at       timestamptz not null,
    acknowledge_by    timestamptz not null,
    handed_over_to    text,
    handed_over_at    timestamptz,
    owner_id          text,
    details_ref       text,
    contact_due_at    timestamptz,
    contacted_at      timestamptz,
    acknowledged_by   text,
    acknowledged_at   timestamptz,
    withdrawn_at      timestamptz,
    late_by           text,
    version           bigint      not null,
    state             text        not null generated always as (
        case
            when withdrawn_at is not null then 'withdrawn'
            when acknowledged_at is not null then 'acknowledged'
            when contact_due_at is not null then 'contact-promised'
            when handed_over_at is not null then 'handed-over'
            else 'received'
        end
    ) stored
);
create index complaint_by_site on complaint (site, received_at desc, complaint_id desc);
create index complaint_by_state on complaint (site, state, received_at desc, complaint_id desc);

-- Calls that the own telephones placed to numbers the vault knows; what none of them keeps is gone after a day.
create table outbound_call (
    site         text        not null,
    source       text        not null,
    link         text        not null,
    extension    text,
    person       text,
    begun_at     timestamptz,
    answered_at  timestamptz,
    ended_at     timestamptz,
    weighed      boolean     not null default false,
    recorded_at  timestamptz not null default now(),
    primary key (site, source, link)
);
create index outbound_call_to_weigh on outbound_call (ended_at) where not weighed and ended_at is not null;
create index outbound_call_by_person on outbound_call (site, person, begun_at);
create index outbound_call_by_age on outbound_call (recorded_at);
