-- Facts of other services that have had their effect here; a second delivery finds its id and does nothing.
create table taken_fact (
    id       text        primary key,
    taken_at timestamptz not null default now()
);

create index taken_fact_age on taken_fact (taken_at);

-- Facts that could not be taken, and those of the same key that wait behind them.
create table parked_fact (
    place      bigint      generated always as identity primary key,
    id         text        not null unique,
    topic      text        not null,
    key        text        not null,
    type       text        not null,
    headers    jsonb       not null,
    body       bytea       not null,
    reason     text        not null,
    parked_at  timestamptz not null default now(),
    settled_at timestamptz,
    settled_by text,
    outcome    text
);

create index parked_fact_open on parked_fact (topic, key, place) where settled_at is null;
