-- S121. Weekdays on which somebody wants to be left alone throughout, 1 Monday to 7 Sunday.
alter table staff_ways add column quiet_days integer[];
