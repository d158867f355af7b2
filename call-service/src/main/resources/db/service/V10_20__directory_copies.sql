-- Who answers for what, who leads whom and who is on duty, as directory-service last told. Copies: told again, they come
-- back. told_at is when the service that knows it recorded it.

alter table known_staff add column department_id text;

create table known_department (
    department_id text        primary key,
    site          text        not null,
    manager_id    text,
    parent_id     text,
    told_at       timestamptz not null,
    sequence      bigint      not null
);

create table known_responsibility (
    responsibility_id text        primary key,
    site              text        not null,
    kind              text        not null,
    subject_zh        text        not null,
    subject_en        text        not null,
    post_zh           text        not null,
    post_en           text        not null,
    extensions        text[]      not null,
    rule              text        not null,
    told_at           timestamptz not null,
    sequence          bigint      not null
);

create table known_roster (
    roster_id text        primary key,
    site      text        not null,
    told_at   timestamptz not null,
    sequence  bigint      not null
);
create index known_roster_site on known_roster (site, roster_id);

create table known_shift (
    roster_id text        not null,
    from_at   timestamptz not null,
    until_at  timestamptz not null,
    staff_id  text,
    primary key (roster_id, from_at)
);
