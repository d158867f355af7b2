-- S58, S63, S88. Which visits stand in which register. What an entry says is read from the events, so that it can be read
-- as known at any moment.
create table visitor_register_entry (
    entry_id    text        primary key,
    site        text        not null,
    at          timestamptz not null,
    recorded_at timestamptz not null
);
create index visitor_register_by_time on visitor_register_entry (site, at, entry_id);
create index visitor_register_by_recording on visitor_register_entry (site, recorded_at);

create table customer_register_entry (like visitor_register_entry including all);

-- When the service was told of the issue and of the return or loss, for what was known of a badge at a moment.
alter table badge_use
    add column recorded_at        timestamptz not null default '-infinity',
    add column closed_recorded_at timestamptz;
truncate badge_use;
delete from tokenentry where processorname = 'projections';
