-- S31, S43, S105. Names and departments for outsiders, apart from everything that is known inside. Comes back by a replay.

create table outward_person (
    staff_id      text   primary key,
    site_id       text   not null,
    name_zh       text   not null,
    name_en       text   not null,
    department_id text   not null,
    version       bigint not null
);
create index outward_person_page on outward_person (site_id, staff_id);
-- Beginnings of names, whatever the collation of the database.
create index outward_person_zh on outward_person (site_id, name_zh text_pattern_ops);
create index outward_person_en on outward_person (site_id, lower(name_en) text_pattern_ops);
create index outward_person_joined on outward_person (site_id, replace(lower(name_en), ' ', '') text_pattern_ops);

create table outward_wording (
    site_id text   primary key,
    zh      text   not null,
    en      text   not null,
    version bigint not null
);
