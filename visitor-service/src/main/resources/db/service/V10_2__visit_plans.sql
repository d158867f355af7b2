-- Which plan a site's visitors are received by: one row per version, never changed.
create table visit_plan (
    plan_id       text        not null,
    plan_version  bigint      not null,
    site          text        not null,
    plan          jsonb       not null,
    published_at  timestamptz not null,
    published_by  text        not null,
    recorded_at   timestamptz not null,
    primary key (plan_id, plan_version)
);
create index visit_plan_of_site on visit_plan (site, published_at desc, recorded_at desc);
