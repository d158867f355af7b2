-- Who had which badge when; the newest row of a number says where it is.

create table badge_use (
    event_id    text        primary key,
    site        text        not null,
    number      int         not null,
    visit_id    text        not null,
    issued_at   timestamptz not null,
    returned_at timestamptz,
    lost_at     timestamptz,
    version     bigint      not null
);
create index badge_use_number on badge_use (site, number, version desc);
create index badge_use_visit on badge_use (visit_id);
create index badge_use_out on badge_use (site, number) where returned_at is null;
