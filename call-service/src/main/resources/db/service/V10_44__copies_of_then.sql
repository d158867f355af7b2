-- What directory-service told of staff, customers and departments stays, so that a past call can be rehearsed with the
-- people of then. Each row holds from told_at until the next one was told; until_at is null: it holds still.

alter table known_staff drop constraint known_staff_pkey;
alter table known_staff add primary key (staff_id, sequence);
alter table known_staff add column told_at timestamptz not null default '-infinity';
alter table known_staff alter column told_at drop default;
alter table known_staff add column until_at timestamptz;
create unique index known_staff_now on known_staff (staff_id) where until_at is null;
create index known_staff_by_extension on known_staff using gin (extensions);

alter table known_customer drop constraint known_customer_pkey;
alter table known_customer add primary key (customer_id, sequence);
alter table known_customer add column told_at timestamptz not null default '-infinity';
alter table known_customer alter column told_at drop default;
alter table known_customer add column until_at timestamptz;
create unique index known_customer_now on known_customer (customer_id) where until_at is null;

alter table known_department drop constraint known_department_pkey;
alter table known_department add primary key (department_id, sequence);
alter table known_department add column until_at timestamptz;
create unique index known_department_now on known_department (department_id) where until_at is null;
