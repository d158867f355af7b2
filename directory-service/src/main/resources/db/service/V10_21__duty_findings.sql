-- I8, S16. What was found wrong with the rosters before the day began, and who is told of it. Comes back by a replay.

create table roster_finding (
    event_id  text        primary key,
    site_id   text        not null,
    roster_id text        not null,
    kind      text        not null,
    day       date        not null,
    from_at   timestamptz not null,
    until_at  timestamptz not null,
    staff_ids text[]      not null,
    found_at  timestamptz not null
);
create index roster_finding_page on roster_finding (site_id, from_at, event_id);

alter table site_list add column duty_supervisor_id text;

-- Read everything once more, so that the new table holds what was recorded before it.
delete from tokenentry where processorname = 'projections';
