-- What directory-service last told. Copies: told again, they come back.

create table site_setting (
    site                 text   primary key,
    zh                   text   not null,
    en                   text   not null,
    zone                 text   not null,
    relay_within_seconds bigint not null,
    sequence             bigint not null
);

create table known_staff (
    staff_id      text    primary key,
    site          text    not null,
    zh            text    not null,
    en            text    not null,
    active        boolean not null,
    extensions    text[]  not null,
    department_id text,
    deputy_id     text,
    restricted    boolean not null,
    sequence      bigint  not null
);
create index known_staff_extension on known_staff using gin (extensions);
create index known_staff_site on known_staff (site, staff_id);

create table known_department (
    department_id text   primary key,
    site          text   not null,
    zh            text   not null,
    en            text   not null,
    manager_id    text,
    parent_id     text,
    sequence      bigint not null
);

create table known_responsibility (
    responsibility_id text   primary key,
    site              text   not null,
    kind              text   not null,
    subject_zh        text   not null,
    subject_en        text   not null,
    post_zh           text   not null,
    post_en           text   not null,
    extensions        text[] not null,
    rule              text   not null,
    sequence          bigint not null
);

-- Every passage that was told, so that a moment of the past can be asked for, also as it was known then.
create table known_passage (
    fact_id     text        primary key,
    staff_id    text        not null,
    site        text        not null,
    present     boolean     not null,
    since       timestamptz not null,
    recorded_at timestamptz not null
);
create index known_passage_latest on known_passage (site, staff_id, since desc, recorded_at desc);
