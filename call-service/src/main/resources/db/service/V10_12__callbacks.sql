-- Promises to call back whose moment has yet to pass. Settled rows stay: a late second delivery must not bring one back.
create table callback_due (
    promise_id  text        primary key,
    site        text        not null,
    due_at      timestamptz not null,
    opened_by   text        not null,
    settled     boolean     not null default false,
    version     bigint      not null
);
create index callback_due_open on callback_due (due_at, promise_id) where not settled;
