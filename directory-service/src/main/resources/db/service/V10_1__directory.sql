-- Read models of directory-service. All of them can be dropped and come back by a replay; only errand_lease is more than
-- a view of the events, and losing it costs nothing but a doubled mail.

create table site_list (
    site_id              text   primary key,
    name_zh              text   not null,
    name_en              text   not null,
    zone                 text   not null,
    relay_within_seconds bigint not null,
    greeting_zh          text   not null,
    greeting_en          text   not null,
    version              bigint not null
);

create table department_list (
    department_id text   primary key,
    site_id       text   not null,
    name_zh       text   not null,
    name_en       text   not null,
    manager_id    text,
    parent_id     text,
    extensions    text[] not null,
    version       bigint not null
);
-- One page of a site's departments, in order.
create index department_list_page on department_list (site_id, department_id);

create table staff_list (
    staff_id      text    primary key,
    site_id       text    not null,
    name_zh       text    not null,
    name_en       text    not null,
    department_id text    not null,
    post_zh       text    not null,
    post_en       text    not null,
    extensions    text[]  not null,
    mail          text,
    deputy_id     text,
    restricted    boolean not null,
    version       bigint  not null
);
-- One page of a site's staff, in order; and the same of one department.
create index staff_list_page on staff_list (site_id, name_en, staff_id);
create index staff_list_department on staff_list (site_id, department_id, name_en, staff_id);

-- What somebody may type to find a person: names from each character or word on, initials, extensions. Lower case.
create table staff_term (
    site_id  text not null,
    term     text not null,
    staff_id text not null,
    primary key (staff_id, term)
);
-- Prefix search whatever the collation of the database.
create index staff_term_prefix on staff_term (site_id, term text_pattern_ops, staff_id);

create table responsibility_list (
    responsibility_id text   primary key,
    site_id           text   not null,
    kind              text   not null,
    subject_zh        text   not null,
    subject_en        text   not null,
    extensions        text[] not null,
    post_zh           text   not null,
    post_en           text   not null,
    rule              text   not null,
    version           bigint not null
);
create index responsibility_list_page on responsibility_list (site_id, kind, responsibility_id);

-- S114. One row per relay: how far it has come. No personal data: that is in the vault under details_ref.
create table relay_register (
    relay_id      text        primary key,
    site_id       text        not null,
    about         text        not null,
    kind          text        not null,
    recipient_id  text        not null,
    details_ref   text        not null,
    requested_at  timestamptz not null,
    state         text        not null,
    overdue       boolean     not null,
    read_wrong    boolean     not null,
    level         text        not null,
    told_id       text        not null,
    due_at        timestamptz,
    version       bigint      not null
);
create index relay_register_page on relay_register (site_id, state, requested_at desc, relay_id desc);
create index relay_register_overdue on relay_register (site_id, requested_at desc, relay_id desc)
    where state = 'open' and overdue;

-- One row per relay and person who is to be told; also the due list of deliveries.
create table relay_told (
    relay_id    text        not null,
    staff_id    text        not null,
    site_id     text        not null,
    level       text        not null,
    told_at     timestamptz not null,
    due_at      timestamptz not null,
    open        boolean     not null,
    seen        boolean     not null,
    live        boolean     not null,
    mailed      boolean     not null,
    failures    integer     not null,
    next_try_at timestamptz,
    version     bigint      not null,
    primary key (relay_id, staff_id)
);
create index relay_told_page on relay_told (site_id, staff_id, told_at, relay_id) where open;
create index relay_told_errands on relay_told (next_try_at) where open and next_try_at is not null;
create index relay_told_not_live on relay_told (staff_id) where open and not live;

-- S114. When the time of a relay's latest level is over.
create table relay_due (
    relay_id       text        primary key,
    site_id        text        not null,
    due_at         timestamptz,
    correlation_id text        not null,
    cause_id       text        not null,
    version        bigint      not null
);
create index relay_due_next on relay_due (due_at) where due_at is not null;

-- Who is out with a relay right now, so that two processes do not carry the same one.
create table errand_lease (
    relay_id text        not null,
    staff_id text        not null,
    until    timestamptz not null,
    primary key (relay_id, staff_id)
);
