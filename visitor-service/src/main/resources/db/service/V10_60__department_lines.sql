-- Lines that are a department's own: whoever leads it answers for them.
alter table known_department add column hotlines text[] not null default '{}';
