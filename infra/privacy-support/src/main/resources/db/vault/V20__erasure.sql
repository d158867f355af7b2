-- Who asked to erase whom, and who agreed. Two people: nobody erases alone.
create table erasure (
    id           text primary key,
    person       text not null references person,
    site         text not null,
    reason       text not null,
    requested_by text not null,
    requested_at timestamptz not null default now(),
    approved_by  text,
    approved_at  timestamptz,
    check (num_nulls(approved_by, approved_at) in (0, 2)),
    check (approved_by <> requested_by)
);
create index erasure_by_site on erasure (site, requested_at desc, id desc);
