-- The events, for ever. A row names the transaction that inserted it: readers read only below the snapshot horizon,
-- ordered by (tx, position), so that an event behind a slow transaction is seen late but never skipped.
create sequence event_position;

create table event (
    tx               bigint      not null default (pg_current_xact_id()::text::bigint),
    position         bigint      not null default nextval('event_position'),
    recorded_at      timestamptz not null default clock_timestamp(),
    event_id         uuid        not null unique,
    site             text        not null,
    aggregate_type   text        not null,
    aggregate_id     text        not null,
    sequence         bigint      not null,
    name             text        not null,
    revision         text,
    metadata         bytea       not null,
    payload          bytea       not null,
    primary key (aggregate_id, sequence)
);

create unique index event_order on event (tx, position);

alter sequence event_position owned by event.position;

create function event_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'stored events are never changed or deleted';
end $$;

create trigger event_is_final before update or delete or truncate on event
    for each statement execute function event_is_final();

-- How far each processor has come.
create table tokenentry (
    processorname varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorname, segment)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 200);

-- The last step of restoring a dump into another cluster, where transaction ids start anew: all events become the work
-- of one old transaction, in the order they had; every processor keeps its place.
create function renumber_restored_events() returns bigint language plpgsql as $$
declare
    renumbered bigint;
begin
    alter table event disable trigger event_is_final;
    drop index event_order;
    create temporary table new_place on commit drop as
        select tx, position, row_number() over (order by tx, position) as place from event;
    create index on new_place (tx, position);
    update tokenentry set token = convert_to(moved_token(convert_from(token, 'UTF8')::jsonb)::text, 'UTF8')
        where token is not null;
    update event set tx = 3, position = new_place.place
        from new_place where event.tx = new_place.tx and event.position = new_place.position;
    get diagnostics renumbered = row_count;
    create unique index event_order on event (tx, position);
    perform setval('event_position', renumbered + 1, false);
    alter table event enable trigger event_is_final;
    return renumbered;
end $$;

-- A token, or the tokens inside a replay token, at their new place.
create function moved_token(token jsonb) returns jsonb language plpgsql as $$
begin
    if token ? 'tx' then
        return token || jsonb_build_object('tx', 3, 'position',
            (select coalesce(max(place), 0) from new_place
             where (tx, position) <= ((token->>'tx')::bigint, (token->>'position')::bigint)));
    end if;
    return (select jsonb_object_agg(key, case jsonb_typeof(value) when 'object' then moved_token(value) else value end)
            from jsonb_each(token));
end $$;
