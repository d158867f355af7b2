-- Spring Session's tables. What is stored in a session is text only.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

alter table account add column language text check (language in ('zh', 'en'));

-- secret: sealed with a key derived from the root key where there is one; last_step: RFC 6238, no code counts twice
create table second_factor (
    account      text primary key references account (name),
    secret       text        not null,
    sealed       boolean     not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);

-- Counted for every name that is typed, so that nobody learns which ones exist; only a digest, because people type
-- their password into the wrong field.
create table sign_in_failure (
    name_digest  text primary key,
    failures     int         not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);

-- Authorization codes between the sign-in page and the gateway; good for a minute and once.
create table sign_in_code (
    code_digest    text primary key,
    authorization_id text      not null unique,
    account        text        not null references account (name),
    redirect_uri   text        not null,
    state          text        not null,
    nonce          text        not null,
    code_challenge text        not null,
    issued_at      timestamptz not null,
    expires_at     timestamptz not null
);

create table kiosk (
    id           text primary key,
    site         text        not null,
    name         text        not null,
    code_digest  text unique,
    code_until   timestamptz,
    created_by   text        not null,
    created_at   timestamptz not null default now(),
    paired_at    timestamptz,
    revoked_by   text,
    revoked_at   timestamptz
);
create index kiosk_site on kiosk (site, created_at desc, id);
