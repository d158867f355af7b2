-- Who is expected. Made from events alone, but for the two columns that say when a mail may be tried again.

create table invitation (
    invitation_id text        primary key,
    site          text        not null,
    host_id       text        not null,
    visit_kind    text        not null,
    zone          text        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    recurrence    text,
    headcount     int         not null,
    state         text        not null,
    sequence      int         not null,
    last_until    timestamptz not null,
    planned_at    timestamptz not null,
    planned_by    text        not null,
    version       bigint      not null
);
create index invitation_site on invitation (site, planned_at desc, invitation_id desc);
create index invitation_host on invitation (site, host_id, planned_at desc, invitation_id desc);

create table invited_guest (
    invitation_id   text        not null,
    number          int         not null,
    code            text        not null,
    details_ref     text        not null,
    mail_state      text        not null,
    mail_sent       int         not null default -1,
    mail_tries      int         not null default 0,
    mail_not_before timestamptz not null default '-infinity',
    primary key (invitation_id, number)
);
create index invited_guest_code on invited_guest (code);
create index invited_guest_details on invited_guest (details_ref);
create index invited_guest_mail on invited_guest (mail_not_before) where mail_state in ('due', 'failed');

create table expected_visitor (
    invitation_id text        not null,
    day           date        not null,
    number        int         not null,
    site          text        not null,
    from_at       timestamptz not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    until_at      timestamptz not null,
    outcome       text        not null default 'expected',
    visit_id      text,
    came_at       timestamptz,
    event_id      text        not null,
    primary key (invitation_id, day, number)
);
create index expected_visitor_site on expected_visitor (site, starts_at, invitation_id, number);

create table reception_plan (
    site         text        primary key,
    rules        jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    version      bigint      not null
);
