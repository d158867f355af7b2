-- Items that a courier is asked after. Read model: can be dropped and made again from the events.
create table tracer (
    tracer_id    text        primary key,
    site         text        not null,
    item_id      text        not null,
    state        text        not null check (state in ('open', 'answered', 'closed')),
    opened_at    timestamptz not null,
    answer_by    timestamptz,
    overdue      boolean     not null default false,
    last_answer  text,
    outcome      text,
    closed_at    timestamptz,
    version      bigint      not null
);
create index tracer_by_site on tracer (site, opened_at desc, tracer_id desc);
create index tracer_by_state on tracer (site, state, opened_at desc, tracer_id desc);
create index tracer_by_item on tracer (item_id);
