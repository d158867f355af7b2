-- What is received. A read model: can be dropped and made again from the events.
create table incoming_item (
    item_id        text        primary key,
    site           text        not null,
    kind           text        not null,
    item_class     text        not null,
    carrier        text,
    waybill        text,
    recipient_id   text,
    place          text        not null,
    received_at    timestamptz not null,
    received_by    text        not null,
    notify_due_at  timestamptz,
    notified_at    timestamptz,
    late_seconds   bigint      not null default 0,
    reminders      integer     not null default 0,
    exception      text,
    ended_at       timestamptz,
    ended_by       text,
    taker_id       text,
    state          text        not null check (state in ('received', 'notified', 'delivered', 'returned')),
    version        bigint      not null
);
create index incoming_item_by_site on incoming_item (site, received_at desc, item_id desc);
create index incoming_item_by_state on incoming_item (site, state, received_at desc, item_id desc);
create index incoming_item_by_recipient on incoming_item (site, recipient_id, received_at desc, item_id desc);
-- The uncollected list, oldest first.
create index incoming_item_uncollected on incoming_item (site, received_at, item_id) where ended_at is null;

-- What somebody may begin to type to find a recipient; a copy like known_staff.
create table known_staff_term (
    site      text not null,
    term      text collate "C" not null,
    staff_id  text not null,
    primary key (site, term, staff_id)
);
create index known_staff_term_by_staff on known_staff_term (staff_id);
