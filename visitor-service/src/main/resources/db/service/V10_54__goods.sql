-- S52 to S56. What stands at the door: one row per delivery or payment to be collected.

create table goods (
    goods_id      text        primary key,
    site          text        not null,
    purpose       text        not null,
    responsibility text       not null,
    purchaser_id  text        not null,
    extension     text        not null,
    details_ref   text        not null,
    packages      int         not null,
    visit_id      text,
    item_id       text,
    requested_at  timestamptz not null,
    due_at        timestamptz not null,
    accepted      int         not null default 0,
    rejected      int         not null default 0,
    reason        text,
    answered_at   timestamptz,
    late          bigint,
    decided_by    text        not null,
    version       bigint      not null
);
create index goods_site on goods (site, requested_at desc, goods_id desc);
create index goods_open on goods (site, due_at) where answered_at is null;
