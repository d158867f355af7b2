-- S64. Whose badge it is; and the latest passage of a door among the marks of presence. Comes back by a replay.

create table badge_list (
    site_id  text   not null,
    number   text   collate "C" not null,
    staff_id text,
    version  bigint not null,
    primary key (site_id, number)
);

create index presence_mark_door on presence_mark (site_id, staff_id, at desc, recorded_at desc)
    where kind in ('ENTERED', 'GONE');
