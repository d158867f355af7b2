-- What the telephone system tells, and what the card of a call says of it.

-- Ends: missed is a call nobody answered, hung-up a card without a disposition whose line is free.
alter table call add column clerk text;
alter table call add column hung_up_at timestamptz;
alter table call add column tried_at timestamptz;
alter table call drop column state;
alter table call add column state text not null generated always as (
    case
        when ended_at is not null then 'ended'
        when answered_at is not null and hung_up_at is not null then 'hung-up'
        when answered_at is not null then 'answered'
        when hung_up_at is not null then 'missed'
        else 'ringing'
    end
) stored;
create index call_by_state on call (site, state, received_at desc, call_id desc);

-- A report holds from seen_at, when the state began, to last_seen_at, when its source last said that it still is so.
alter table line_report add column last_seen_at timestamptz;
update line_report set last_seen_at = seen_at;
alter table line_report alter column last_seen_at set not null;
create index line_report_by_age on line_report (last_seen_at);

-- Conversations as a telephone system names them. Who called is in the vault alone.
create table telephone_call (
    call_id      text  primary key,
    site         text  not null,
    source       text  not null,
    link         text  not null,
    line         text,
    details_ref  text,
    person       text,
    digest       text,
    unique (site, source, link)
);

-- What was told of them, once each. Taken: the card knows it.
create table telephone_signal (
    call_id      text         not null references telephone_call,
    kind         text         not null,
    leg          text         not null,
    extension    text,
    reached      text,
    at           timestamptz  not null,
    recorded_at  timestamptz  not null default now(),
    taken        boolean      not null default false,
    primary key (call_id, kind, leg)
);
