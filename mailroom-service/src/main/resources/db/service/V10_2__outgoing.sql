-- What is sent. Read models: can be dropped and made again from the events.

-- One row per item as it stands now.
create table outgoing_item (
    item_id        text        primary key,
    site           text        not null,
    sender_id      text        not null,
    item_class     text        not null,
    carriage       text        not null,
    carrier        text,
    cost_centre    text        not null,
    pieces         integer,
    weight_grams   integer,
    state          text        not null check (state in ('registered', 'sealed', 'at-desk', 'dispatched', 'self-consigned')),
    registered_at  timestamptz not null,
    dispatched_at  timestamptz,
    dispatched_by  text,
    batch_id       text,
    waybill        text,
    corrections    integer     not null default 0,
    version        bigint      not null
);
create index outgoing_item_by_site on outgoing_item (site, registered_at desc, item_id desc);
create index outgoing_item_by_state on outgoing_item (site, state, registered_at desc, item_id desc);
create index outgoing_item_by_sender on outgoing_item (site, sender_id, registered_at desc, item_id desc);
create index outgoing_item_by_batch on outgoing_item (batch_id, item_id);
create index outgoing_item_dispatched on outgoing_item (site, dispatched_at) where dispatched_at is not null;

-- The dispatch register 邮件发送登记表: each line as it was written, corrected ones beside those they replaced.
create table dispatch_register (
    item_id        text        not null,
    sequence       bigint      not null,
    event_id       text        not null,
    site           text        not null,
    registered_at  timestamptz not null,
    written_at     timestamptz not null,
    written_by     text        not null,
    sender_id      text        not null,
    item_class     text        not null,
    carriage       text        not null,
    carrier        text,
    cost_centre    text        not null,
    region         text,
    pieces         integer,
    value_cents    bigint,
    addressee_ref  text        not null,
    contents_ref   text,
    reason_ref     text,
    struck         boolean     not null default false,
    primary key (item_id, sequence)
);
create index dispatch_register_by_site on dispatch_register (site, registered_at, item_id, sequence);

create table dispatch_list (
    batch_id       text        primary key,
    site           text        not null,
    carrier        text        not null,
    items          integer     not null,
    dispatched_at  timestamptz not null,
    dispatched_by  text        not null
);
create index dispatch_list_by_site on dispatch_list (site, dispatched_at desc, batch_id desc);
