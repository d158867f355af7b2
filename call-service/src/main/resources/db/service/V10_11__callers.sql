-- By what a caller is recognised. Persons and references alone; who they are is in the vault.
alter table call add column person text;
alter table call add column details_ref text;
alter table call add column screened_ref text;
alter table call add column decision text;
create index call_by_person on call (site, person, received_at desc);
create index call_by_details on call (details_ref);
create index call_by_screening on call (screened_ref);

-- Copy of what directory-service tells of customers (S14, S15).
create table known_customer (
    customer_id  text     primary key,
    site         text     not null,
    persons      text[]   not null,
    owner_id     text,
    locked       boolean  not null,
    sequence     bigint   not null
);
create index known_customer_by_person on known_customer using gin (persons);
