-- S14, S15. Whose customer is who. No name and no number: those lie in the vault under refs. Comes back by a replay.

create table customer_list (
    customer_id  text        primary key,
    site_id      text        not null,
    refs         text[]      not null,
    persons      text[]      not null,
    owner_id     text,
    locked_since timestamptz,
    changed_at   timestamptz not null,
    version      bigint      not null
);
create index customer_list_page on customer_list (site_id, customer_id);
create index customer_list_owner on customer_list (site_id, owner_id, customer_id);
create index customer_list_changed on customer_list (site_id, changed_at desc);
-- Read while a caller waits, so no pending list to be searched first.
create index customer_list_refs on customer_list using gin (refs) with (fastupdate = off);
create index customer_list_persons on customer_list using gin (persons) with (fastupdate = off);
