-- Every version of every routing plan; can be dropped and made again from the events.
create table routing_plan (
    plan_id       text        not null,
    plan_version  bigint      not null,
    site          text        not null,
    plan          jsonb       not null,
    published_at  timestamptz not null,
    published_by  text        not null,
    recorded_at   timestamptz not null,
    primary key (plan_id, plan_version)
);
create index routing_plan_of_site on routing_plan (site, published_at desc, recorded_at desc);

-- What was seen of the lines. Told from outside and kept as told: no event holds it.
create table line_report (
    site         text        not null,
    extension    text        not null,
    seen_at      timestamptz not null,
    state        text        not null,
    source       text        not null,
    reported_by  text        not null,
    recorded_at  timestamptz not null default now(),
    primary key (site, extension, seen_at, source)
);
create index line_report_of_site on line_report (site, seen_at desc);
