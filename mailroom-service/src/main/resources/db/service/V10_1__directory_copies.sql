-- Copies of what directory-service tells; sequence is the newest fact's, so that an older one changes nothing.

create table known_staff (
    staff_id       text    primary key,
    site           text    not null,
    zh             text    not null,
    en             text    not null,
    active         boolean not null,
    extensions     text[]  not null,
    department_id  text    not null,
    deputy_id      text,
    sequence       bigint  not null
);
create index known_staff_by_department on known_staff (site, department_id, staff_id);

create table known_department (
    department_id text   primary key,
    site          text   not null,
    zh            text   not null,
    en            text   not null,
    manager_id    text,
    sequence      bigint not null
);

create table site_setting (
    site      text   primary key,
    zh        text   not null,
    en        text   not null,
    zone      text   not null,
    sequence  bigint not null
);
