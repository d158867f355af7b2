-- The watch list, and solicitations that call-service told were turned away. Who they are about lies in the vault.

create table watch_entry (
    watch_id    text        primary key,
    site        text        not null,
    kind        text        not null,
    details_ref text        not null,
    author      text        not null,
    added_at    timestamptz not null,
    expires_at  timestamptz not null,
    lifted_at   timestamptz,
    lift_reason text,
    appeal_ref  text,
    appeal      text        not null default 'none',
    version     bigint      not null
);
create index watch_entry_details on watch_entry (details_ref);
create index watch_entry_site on watch_entry (site, added_at desc, watch_id desc);

create table known_solicitation (
    call_id     text        primary key,
    site        text        not null,
    person      text        not null,
    details_ref text        not null,
    at          timestamptz not null
);
create index known_solicitation_details on known_solicitation (details_ref);
create index known_solicitation_person on known_solicitation (person);
