-- S119. Which aggregates make up an entry of the call register: a call with its messages and promises, or a message that
-- was left without one. What an entry says is read from the events, so that it can be read as known at any moment.
create table register_entry (
    entry_id     text        primary key,
    site         text        not null,
    at           timestamptz not null,
    recorded_at  timestamptz not null
);
create index register_entry_by_time on register_entry (site, at, entry_id);
create index register_entry_by_recording on register_entry (site, recorded_at);

create table register_part (
    part_id   text  primary key,
    entry_id  text  not null
);
create index register_part_of_entry on register_part (entry_id, part_id);
