-- Proof that no stored event was changed, added behind others, moved or removed. Computed after commit over the events in
-- reading order; nothing in it depends on tx or position, which a restore renumbers.

create function field_bytes(field bytea) returns bytea language sql immutable as $$
    select int4send(octet_length(field)) || field
$$;

-- What one event weighs: SHA-256 over its stored bytes. Each text and byte field is preceded by its length; none is -1.
create function event_leaf(e event) returns bytea language sql stable as $$
    select sha256(
        uuid_send(e.event_id)
        || field_bytes(convert_to(e.site, 'UTF8'))
        || field_bytes(convert_to(e.aggregate_type, 'UTF8'))
        || field_bytes(convert_to(e.aggregate_id, 'UTF8'))
        || int8send(e.sequence)
        || field_bytes(convert_to(e.name, 'UTF8'))
        || coalesce(field_bytes(convert_to(e.revision, 'UTF8')), int4send(-1))
        || int8send((extract(epoch from e.recorded_at) * 1000000)::bigint)
        || field_bytes(e.metadata)
        || field_bytes(e.payload))
$$;

-- digest = SHA-256(previous digest, number, count, leaves); before the first seal stand 32 zero bytes.
create table event_seal (
    number      bigint      primary key,
    first_place bigint      not null,
    count       integer     not null check (count > 0),
    previous    bytea       not null,
    leaves      bytea       not null check (octet_length(leaves) = 32 * count),
    digest      bytea       not null,
    last_event  uuid        not null,
    sealed_at   timestamptz not null default clock_timestamp()
);

-- The end of the chain at the end of each UTC day, signed: to be kept outside.
create table event_root (
    day        date        primary key,
    seal       bigint      not null references event_seal,
    events     bigint      not null,
    digest     bytea       not null,
    public_key bytea       not null,
    signature  bytea       not null,
    signed_at  timestamptz not null default clock_timestamp()
);

create trigger event_seal_is_final before update or delete or truncate on event_seal
    for each statement execute function event_is_final();
create trigger event_root_is_final before update or delete or truncate on event_root
    for each statement execute function event_is_final();
