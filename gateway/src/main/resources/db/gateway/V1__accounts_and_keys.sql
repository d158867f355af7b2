create table account (
    name          text primary key check (name ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
    display_name  text        not null,
    staff_id      text,
    password_hash text        not null,
    created_at    timestamptz not null default now()
);

-- site '*' means every site
create table account_grant (
    account text not null references account (name),
    site    text not null,
    role    text not null,
    primary key (account, site, role)
);

-- What was changed, by whom and when. Written, never edited.
create table account_change (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default now(),
    actor    text        not null,
    account  text        not null,
    what     text        not null,
    grants   text[]      not null
);

-- jwk holds the private key: sealed with a key derived from the root key where there is one
create table signing_key (
    kid        text primary key,
    jwk        text        not null,
    sealed     boolean     not null,
    created_at timestamptz not null default now()
);

create table used_key (
    account     text        not null,
    key         text        not null,
    fingerprint text        not null,
    used_at     timestamptz not null default now(),
    primary key (account, key)
);
create index used_key_used_at on used_key (used_at);
