-- S78. Which outing is a person's own now, written in the transaction that registers it: two that come in the same moment
-- meet here. No view of the events: losing it costs nothing but this meeting.
create table outing_claim (
    site_id   text not null,
    staff_id  text not null,
    outing_id text not null,
    primary key (site_id, staff_id)
);
