-- Flink SQL over the topics as they are: the body as text, what CloudEvents says as headers. One table a topic, one view a
-- fact; for another fact copy a view. Needs flink-sql-connector-kafka. Types and fields: infra/contracts.

-- Facts tell UTC; without this a time is read as one of the session's zone.
SET 'table.local-time-zone' = 'UTC';

CREATE TABLE calls (
  subject STRING,
  data STRING,
  headers MAP<STRING, BYTES> METADATA FROM 'headers' VIRTUAL
) WITH (
  'connector' = 'kafka',
  'topic' = 'frontdesk.call.calls.v1',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'key.format' = 'raw', 'key.fields' = 'subject',
  'value.format' = 'raw', 'value.fields-include' = 'EXCEPT_KEY'
);

CREATE TABLE visits (
  subject STRING,
  data STRING,
  headers MAP<STRING, BYTES> METADATA FROM 'headers' VIRTUAL
) WITH (
  'connector' = 'kafka',
  'topic' = 'frontdesk.visitor.visits.v1',
  'properties.bootstrap.servers' = '127.0.0.1:9092',
  'properties.isolation.level' = 'read_committed',
  'scan.startup.mode' = 'earliest-offset',
  'key.format' = 'raw', 'key.fields' = 'subject',
  'value.format' = 'raw', 'value.fields-include' = 'EXCEPT_KEY'
);

-- A fact may come twice: keep one of each id.
CREATE VIEW calls_received AS
SELECT id, site, subject, JSON_VALUE(data, '$.kind') AS kind,
  TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(REPLACE(SUBSTRING(JSON_VALUE(data, '$.occurredAt'), 1, 19), 'T', ' ')), 0) AS occurred_at
FROM (
  SELECT subject, data, DECODE(headers['ce_id'], 'UTF-8') AS id, DECODE(headers['ce_site'], 'UTF-8') AS site,
    DECODE(headers['ce_type'], 'UTF-8') AS type,
    ROW_NUMBER() OVER (PARTITION BY headers['ce_id'] ORDER BY PROCTIME()) AS copy
  FROM calls
) WHERE copy = 1 AND type = 'call.call-received.v1';

CREATE VIEW visitors_arrived AS
SELECT id, site, subject, JSON_VALUE(data, '$.kind') AS kind, JSON_VALUE(data, '$.hostId') AS host_id,
  CAST(JSON_VALUE(data, '$.persons') AS INT) AS persons
FROM (
  SELECT subject, data, DECODE(headers['ce_id'], 'UTF-8') AS id, DECODE(headers['ce_site'], 'UTF-8') AS site,
    DECODE(headers['ce_type'], 'UTF-8') AS type,
    ROW_NUMBER() OVER (PARTITION BY headers['ce_id'] ORDER BY PROCTIME()) AS copy
  FROM visits
) WHERE copy = 1 AND type = 'visitor.visitor-arrived.v1';

-- Calls per hour and site.
SELECT site, FLOOR(occurred_at TO HOUR) AS hour_of, COUNT(*) AS calls FROM calls_received GROUP BY site, FLOOR(occurred_at TO HOUR);
