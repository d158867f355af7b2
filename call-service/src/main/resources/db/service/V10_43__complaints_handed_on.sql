-- S20, S22. Who was told that a complaint is late.
alter table complaint add column escalated_to text;
alter table complaint add column escalated_level text;
