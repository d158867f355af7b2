-- S91 to S96. Who sits where and what is due: one row per use of a room, one per cup of tea that was due.

create table room_use (
    room_use_id     text        primary key,
    site            text        not null,
    room_id         text        not null,
    visit_id        text        not null,
    people          int         not null,
    seated_at       timestamptz not null,
    served_at       timestamptz,
    refill_due_at   timestamptz,
    left_at         timestamptz,
    turnover_due_at timestamptz,
    tidied_at       timestamptz,
    turnover_late   bigint,
    seated_by       text        not null,
    left_by         text,
    tidied_by       text,
    version         bigint      not null
);
create index room_use_open on room_use (site, room_id) where tidied_at is null;
create index room_use_visit on room_use (visit_id);
create index room_use_seated on room_use (site, seated_at);

create table refill (
    room_use_id text        not null,
    due_at      timestamptz not null,
    site        text        not null,
    outcome     text        not null,
    reason      text,
    late        bigint      not null default 0,
    at          timestamptz not null,
    event_id    text        not null,
    primary key (room_use_id, due_at)
);
create index refill_due on refill (site, due_at);
