-- S115, S121. Channels besides the page and e-mail, how each member of staff wants to be told, and what was given up.
-- All of it comes back by a replay, but chat_pace and errand_lease: losing those costs a doubled or a refused message.

alter table relay_told rename column mailed to otherwise;
alter table relay_told add column given_up text, add column failed_at timestamptz, add column remind_at timestamptz;
create index relay_told_given_up on relay_told (site_id, failed_at desc, relay_id desc, staff_id desc)
    where open and given_up is not null;
create index relay_told_remind on relay_told (remind_at) where open and remind_at is not null;
create index relay_told_waiting on relay_told (staff_id, next_try_at) where open and next_try_at is not null;

-- A carrier that found it too early to go leaves its lease behind as waiting: others may take it over.
alter table errand_lease add column waiting boolean not null default false;

create table chat_list (
    channel_id text    primary key,
    site_id    text    not null,
    name_zh    text    not null,
    name_en    text    not null,
    form       text    not null,
    per_minute integer not null,
    active     boolean not null,
    secret_ref text    not null,
    version    bigint  not null
);
create index chat_list_page on chat_list (site_id, channel_id);

-- How much a chat server was sent lately, and how it answered last.
create table chat_pace (
    channel_id  text        primary key,
    paced_to    timestamptz not null,
    rests_until timestamptz not null,
    failing     text,
    failed_at   timestamptz
);

create table staff_ways (
    staff_id    text   primary key,
    site_id     text   not null,
    channels    text[] not null,
    chat_names  text[] not null,
    quiet_from  time,
    quiet_until time,
    version     bigint not null
);
