-- E-mail and fax in and out (S71). Read model: can be dropped and made again from the events.
create table correspondence (
    correspondence_id  text        primary key,
    site               text        not null,
    year               integer     not null,
    number             integer     not null,
    way                text        not null check (way in ('in', 'out')),
    medium             text        not null check (medium in ('email', 'fax')),
    details_ref        text        not null,
    logged_at          timestamptz not null,
    logged_by          text        not null,
    staff_id           text,
    handled_at         timestamptz,
    archive_number     text,
    archived_at        timestamptz,
    version            bigint      not null,
    state              text        not null generated always as (
        case when archived_at is not null then 'archived' when handled_at is not null then 'handled' else 'logged' end
    ) stored,
    unique (site, year, number)
);
create index correspondence_by_state on correspondence (site, state, year desc, number desc);
