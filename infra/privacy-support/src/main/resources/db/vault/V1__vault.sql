-- Tells whether the root key at hand is the one this vault was made with.
create table root_key (
    only_one boolean primary key default true check (only_one),
    check_value bytea not null
);

-- One row per person. The number is known by its keyed hash alone; the id says nothing about it.
create table person (
    id text primary key,
    wrapped_key bytea,
    number_hash bytea unique,
    last_four_hash bytea,
    first_kept_at timestamptz not null default now(),
    -- The tombstone: everything above but the id is gone.
    erased_at timestamptz,
    erased_by text,
    erased_for_site text,
    erased_because text,
    check ((erased_at is null) = (wrapped_key is not null)),
    check (erased_at is null or (number_hash is null and last_four_hash is null))
);
create index person_by_last_four on person (last_four_hash) where last_four_hash is not null;

-- One row per reference, all details in one ciphertext.
create table entry (
    ref text primary key,
    person text not null references person,
    kept_by text not null,
    kept_at timestamptz not null default now(),
    confirmed boolean not null default false,
    nonce bytea,
    ciphertext bytea,
    salt bytea,
    digest text,
    check (num_nulls(nonce, ciphertext, salt, digest) in (0, 4))
);
create index entry_by_person on entry (person);
create index entry_unconfirmed on entry (kept_by, kept_at) where not confirmed;

-- Every sight of personal data. Written in the same transaction as the reading, never changed.
create table reveal (
    position bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor text not null,
    site text not null,
    purpose text not null,
    about text not null,
    ref text not null,
    person text not null
);
create index reveal_by_person on reveal (person, at);
create index reveal_by_ref on reveal (ref, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end $$;
create trigger reveal_is_for_ever before update or delete or truncate on reveal
    for each statement execute function refuse_change();
