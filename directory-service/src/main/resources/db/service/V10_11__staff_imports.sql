-- S62. Tables of staff that are being taken in. No read model: the lines have not happened yet. Losing them costs nothing
-- but sending the file again.

create table staff_import (
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
create index staff_import_running on staff_import (started_at, import_id) where state = 'running';

-- What is still to be done, and with a code what could not be done.
create table staff_import_line (
    import_id text    not null references staff_import (import_id),
    line      bigint  not null,
    cells     jsonb   not null,
    round     integer not null,
    code      text,
    primary key (import_id, line)
);
create index staff_import_line_next on staff_import_line (import_id, round, line) where code is null;
