-- What auditors search by, one row per event, written after commit and made anew at any time. The events themselves stay
-- where they are; place is their place in the chain.
create table audit_entry (
    place        bigint      primary key,
    event_id     uuid        not null unique,
    site         text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    name         text        not null,
    rule         text,
    aggregate_id text        not null,
    -- Every id that the event itself names: persons, staff, calls, items.
    about        text[]      not null
);
create index audit_entry_by_time on audit_entry (site, occurred_at, place);
create index audit_entry_by_actor on audit_entry (site, actor, occurred_at, place);
create index audit_entry_by_name on audit_entry (site, name, occurred_at, place);
create index audit_entry_by_rule on audit_entry (site, rule, occurred_at, place) where rule is not null;
create index audit_entry_by_about on audit_entry using gin (about);

-- The ids that an event names, at any depth: whatever stands in a field called like an id or a person.
create function named_ids(content jsonb) returns text[] language sql immutable as $$
    select array(
        select distinct named ->> 'value' from jsonb_path_query(content,
            'strict $.** ? (@.type() == "object").keyvalue()
             ? (@.key like_regex "(Id|[pP]erson|clerk|approver|supersedes)$" && @.value.type() == "string")') as named)
$$;

-- Who read the audit, for what. Written before the answer.
create table audit_reading (
    position bigint      generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    actor    text        not null,
    site     text        not null,
    asked    text        not null
);
create index audit_reading_by_site on audit_reading (site, position);
create trigger audit_reading_is_final before update or delete or truncate on audit_reading
    for each statement execute function event_is_final();
