-- Whose list a visit stands in: who is visited, who was asked, deputies too, and who was left a message.
create table visit_concern (
    visit_id   text        not null,
    staff_id   text        not null,
    site       text        not null,
    arrived_at timestamptz not null,
    primary key (visit_id, staff_id)
);
create index visit_concern_of_staff on visit_concern (site, staff_id, arrived_at desc, visit_id desc);
truncate visit;
delete from tokenentry where processorname = 'projections';
