-- Of corrections of the host and of the number of people: what was said instead, from when on it was known.
alter table stay_fact add column value text;
