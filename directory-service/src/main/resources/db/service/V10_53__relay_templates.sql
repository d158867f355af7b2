-- S115, S121. What mails and chat messages to staff say where a site has words of its own. Comes back by a replay.

create table relay_template (
    site_id    text    not null,
    kind       text    not null,
    own        boolean not null,
    subject_zh text    not null,
    subject_en text    not null,
    mail_zh    text    not null,
    mail_en    text    not null,
    chat_zh    text    not null,
    chat_en    text    not null,
    version    bigint  not null,
    primary key (site_id, kind)
);
