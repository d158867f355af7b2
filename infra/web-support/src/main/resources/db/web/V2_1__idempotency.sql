-- Which Idempotency-Key was used for what, and the answer. Claimed first and filled in before the commit, so a row that
-- others can see always has its answer.
create table idempotency (
    account      text        not null,
    site         text        not null,
    key          text        not null,
    fingerprint  bytea       not null,
    status       smallint,
    content_type text,
    etag         text,
    location     text,
    body         bytea,
    created_at   timestamptz not null default now(),
    primary key (account, site, key)
-- Room on the page for the one update of each row.
) with (fillfactor = 60);

create index idempotency_created_at on idempotency (created_at);
