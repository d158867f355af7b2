-- What figures are made of: one row for each call and thing that can be counted, with the event that says so.
create table call_figure (
    call_id   text        not null,
    figure    text        not null,
    site      text        not null,
    at        timestamptz not null,
    millis    bigint,
    event_id  text        not null,
    primary key (call_id, figure)
);
create index call_figure_by_time on call_figure (site, figure, at, call_id);
