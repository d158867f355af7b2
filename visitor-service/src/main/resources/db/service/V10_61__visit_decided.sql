-- When the desk knew: somebody had answered, or was not going to. Starts anew when somebody else is asked.
alter table visit add column decided_at timestamptz;

update visit set decided_at = coalesce(answered_at, (
    select (convert_from(e.payload, 'UTF8')::jsonb ->> 'occurredAt')::timestamptz
    from event e where e.event_id = cast(unreachable_event as uuid)))
where answered_at is not null or unreachable_event is not null;
