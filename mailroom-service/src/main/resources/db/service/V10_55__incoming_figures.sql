-- What happened to incoming items, one row for each event that is counted. A read model.
create table incoming_figure (
    event_id  text        not null,
    figure    text        not null,
    item_id   text        not null,
    site      text        not null,
    at        timestamptz not null,
    primary key (event_id, figure)
);
create index incoming_figure_by_site on incoming_figure (site, figure, at, event_id);
