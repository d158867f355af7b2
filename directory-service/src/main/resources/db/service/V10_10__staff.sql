-- People who left, several posts, assistants; who holds an extension; search in the order of an index.
-- All of it comes back by a replay.

alter table staff_list
    add column assistant_id        text,
    add column further_departments text[] not null default '{}',
    add column further_posts_zh    text[] not null default '{}',
    add column further_posts_en    text[] not null default '{}',
    add column left_at             timestamptz;

-- What somebody may type to find a person, lower case and without spaces. "C" so that a beginning is a range of the
-- index and a page goes on where the last one ended, whatever the collation of the database.
drop table staff_term;
create table staff_term (
    site_id  text not null,
    term     text collate "C" not null,
    staff_id text collate "C" not null,
    primary key (staff_id, term)
);
create index staff_term_search on staff_term (site_id, term, staff_id);

-- Every department in which somebody has a post.
create table staff_place (
    site_id       text not null,
    department_id text not null,
    name_en       text collate "C" not null,
    staff_id      text collate "C" not null,
    primary key (staff_id, department_id)
);
create index staff_place_page on staff_place (site_id, department_id, name_en, staff_id);
create index staff_list_present on staff_list (site_id, name_en collate "C", staff_id collate "C") where left_at is null;
drop index staff_list_page;
drop index staff_list_department;

create table department_term (
    site_id       text not null,
    term          text collate "C" not null,
    department_id text collate "C" not null,
    primary key (department_id, term)
);
create index department_term_search on department_term (site_id, term, department_id);

-- S59. Who or what each extension rings for; a holder of null: nobody any more.
create table extension_list (
    extension_id text   primary key,
    site_id      text   not null,
    number       text collate "C" not null,
    holder_kind  text,
    holder_id    text,
    role_zh      text,
    role_en      text,
    version      bigint not null
);
create index extension_list_site on extension_list (site_id, number) where holder_kind is not null;

-- Read everything once more, so that the new tables hold what was recorded before them.
delete from tokenentry where processorname = 'projections';
