-- S14. Exports of customers that are being taken in. No read model: it holds what has not happened yet, and the lines
-- themselves lie in the vault. Losing it costs nothing but sending the file again.

create table customer_import (
    import_id      text        primary key,
    site_id        text        not null,
    actor          text        not null,
    desk           text        not null,
    correlation_id text        not null,
    started_at     timestamptz not null,
    state          text        not null default 'running',
    lines          bigint      not null,
    added          bigint      not null default 0,
    changed        bigint      not null default 0,
    unchanged      bigint      not null default 0
);
create index customer_import_running on customer_import (started_at, import_id) where state = 'running';

-- What is still to be done: some lines each, in the vault under details_ref.
create table customer_import_part (
    import_id   text    not null references customer_import (import_id),
    first_line  bigint  not null,
    details_ref text    not null,
    primary key (import_id, first_line)
);

-- What could not be done after all, because things changed meanwhile.
create table customer_import_refused (
    import_id text   not null references customer_import (import_id),
    line      bigint not null,
    code      text   not null,
    primary key (import_id, line)
);
