-- S59, S62. Every issue of a site's extension table, and from which to which issue each line stood in it.

create table extension_table_issue (
    site_id      text        not null,
    number       integer     not null,
    day          text        not null,
    count        integer     not null,
    digest       text        not null,
    published_at timestamptz not null,
    recorded_at  timestamptz not null,
    primary key (site_id, number)
);
create index extension_table_issue_moment on extension_table_issue (site_id, published_at, recorded_at);

-- gone_with: the first issue without the line; null while it stands.
create table extension_table_entry (
    site_id       text collate "C" not null,
    extension     text collate "C" not null,
    came_with     integer not null,
    gone_with     integer,
    holder_kind   text    not null,
    holder_id     text    not null,
    name_zh       text    not null,
    name_en       text    not null,
    department_id text,
    primary key (site_id, extension, came_with)
);

create table extension_table_overdue (
    site_id text        not null,
    day     text        not null,
    due_at  timestamptz not null,
    primary key (site_id, day)
);

-- By which hour the day's table is to be there.
create table extension_table_hour (
    site_id text   primary key,
    by      text,
    version bigint not null
);
