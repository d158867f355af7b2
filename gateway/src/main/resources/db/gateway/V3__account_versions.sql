-- Counted up with every change of what the account is called, whose it is and what it may.
alter table account add column version bigint not null default 1;
