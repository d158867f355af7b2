-- S16. Which rosters there are. Who is on duty is worked out of the events themselves, at any moment.

create table roster_list (
    roster_id       text   primary key,
    site_id         text   not null,
    name_zh         text   not null,
    name_en         text   not null,
    zone            text   not null,
    changed_version bigint not null
);
create index roster_list_site on roster_list (site_id, roster_id);
