-- What the others were told of each line (null: nothing yet), and when to look again. No event holds it; made anew, every
-- line is told again.
create table told_line (
    site         text         not null,
    extension    text         not null,
    reports      bigint       not null,
    look_at      timestamptz,
    sequence     bigint       not null default 0,
    state        text,
    last_seen    text,
    source       text,
    since        timestamptz,
    seen_at      timestamptz,
    holds_until  timestamptz,
    primary key (site, extension)
);
create index told_line_due on told_line (look_at) where look_at is not null;

-- A line is looked at each time somebody reports it: of what was kept of it only the last day is read.
create index line_report_of_line on line_report (site, extension, last_seen_at);

insert into told_line (site, extension, reports, look_at)
select site, extension, 0, max(seen_at) from line_report group by site, extension;
