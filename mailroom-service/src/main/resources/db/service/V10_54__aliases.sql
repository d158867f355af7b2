-- What else is written on mail for somebody. A read model; a withdrawn alias keeps its row without a person.
create table recipient_alias (
    alias_id  text        primary key,
    site      text        not null,
    term      text        not null collate "C",
    written   text        not null,
    staff_id  text,
    named_at  timestamptz not null,
    named_by  text        not null,
    event_id  text        not null,
    version   bigint      not null
);
create unique index recipient_alias_by_term on recipient_alias (site, term);
