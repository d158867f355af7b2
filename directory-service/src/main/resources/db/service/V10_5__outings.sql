-- S64, S78. Who went out, when they are expected and when they came back. All of it comes back by a replay.

create table outing_register (
    outing_id        text        primary key,
    site_id          text        not null,
    staff_id         text        not null,
    destination      text        not null,
    left_at          timestamptz not null,
    expected_back_at timestamptz not null,
    state            text        not null,
    overdue          boolean     not null,
    returned_at      timestamptz,
    late             boolean     not null,
    version          bigint      not null
);
create index outing_register_page on outing_register (site_id, left_at desc, outing_id desc);
create index outing_register_person on outing_register (site_id, staff_id, left_at desc, outing_id desc);
create index outing_register_open on outing_register (site_id, staff_id) where state = 'out';

-- When the return of those who are out is overdue.
create table outing_due (
    outing_id      text        primary key,
    site_id        text        not null,
    due_at         timestamptz,
    correlation_id text        not null,
    cause_id       text        not null,
    version        bigint      not null
);
create index outing_due_next on outing_due (due_at) where due_at is not null;

-- Every coming and going with both its times, so that any moment can be read as it was known at any moment.
create table presence_mark (
    event_id         text        primary key,
    outing_id        text        not null,
    sequence         bigint      not null,
    site_id          text        not null,
    staff_id         text        not null,
    kind             text        not null,
    at               timestamptz not null,
    expected_back_at timestamptz,
    recorded_at      timestamptz not null
);
create index presence_mark_outing on presence_mark (outing_id, sequence);
create index presence_mark_left on presence_mark (site_id, staff_id, at desc, recorded_at desc) where kind = 'LEFT';
-- One page of a site's people in the order of their ids.
create index staff_list_by_id on staff_list (site_id, staff_id);
