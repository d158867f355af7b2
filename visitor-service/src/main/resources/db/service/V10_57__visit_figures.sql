-- Figures name the event behind each count; spans are made from the moments, so that a corrected one counts.
alter table visit
    drop column wait_millis,
    drop column response_millis,
    add column unreachable_event text,
    add column turned_away_event text;
truncate visit;
delete from tokenentry where processorname = 'projections';
