-- What falls due, for every list of the service. A read model: it can be emptied and made again from the events.
create table due (
    list           text        not null,
    id             text        not null,
    site           text        not null,
    due_at         timestamptz not null,
    look_at        timestamptz not null,
    settled        boolean     not null default false,
    correlation_id text        not null,
    cause_id       text        not null,
    version        bigint      not null,
    primary key (list, id)
);

create index due_next on due (look_at) where not settled;
