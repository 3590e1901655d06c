-- Records in Spark SQL → the small table that the import takes. Written after Spark's documentation (3.1 and later); not
-- run by this project. Run the settings, then one of 1a and 1b, then one of 2a and 2b.
--
-- To change before it runs:
--   records           your table, or parquet.`/logs/2026-03`
--   time              its column of TIMESTAMP, which is an instant. Text without an offset is read on the clock of the
--                     session's time zone, below; where it was kept on another, load it under that one first. A time
--                     that a zone's clock skips or shows twice is not refused there: keep records in UTC.
--   300 (three times) the slice in seconds: 300 for TRTC, 60 for IM
--   'system_error'    the outcomes that count as failed
--   'no such number'  outcomes that are no attempts in the agreement's sense (SMS 1.4)

-- [settings] What cannot be read, or outgrows its type, stops the query instead of becoming NULL.
SET spark.sql.ansi.enabled = true;
SET TIME ZONE 'Asia/Shanghai';

-- [1a: counts] Rows of time, requests, successes. Where it is total and failed: `CAST(failed AS BIGINT) AS failures`.
CREATE OR REPLACE TEMPORARY VIEW attempts AS
SELECT
  CAST(time AS TIMESTAMP) AS at,
  CAST(requests AS BIGINT) AS tried,
  CASE
    WHEN CAST(successes AS BIGINT) BETWEEN 0 AND CAST(requests AS BIGINT)
    THEN CAST(requests AS BIGINT) - CAST(successes AS BIGINT)
    ELSE CAST(raise_error('successes exceed requests, or one is missing') AS BIGINT)
  END AS failures
FROM records;

-- [1b: outcomes] One row a request, call or message: time, outcome.
CREATE OR REPLACE TEMPORARY VIEW attempts AS
SELECT
  CAST(time AS TIMESTAMP) AS at,
  CAST(1 AS BIGINT) AS tried,
  CASE WHEN outcome IN ('system_error') THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS failures
FROM records
WHERE coalesce(outcome, '') NOT IN ('no such number');

-- [2a: slices] TRTC and IM. A directory with one file of CSV in it. Slices of whole minutes begin in Beijing when they
-- begin in UTC.
INSERT OVERWRITE DIRECTORY 'slices'
USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */
  date_format(timestamp_seconds(slice * 300), "yyyy-MM-dd'T'HH:mm'+08:00'") AS start,
  requests,
  successes
FROM (
  SELECT unix_seconds(at) DIV 300 AS slice, sum(tried) AS requests, sum(tried - failures) AS successes
  FROM attempts
  GROUP BY unix_seconds(at) DIV 300
)
ORDER BY start;

-- [2b: days] CCC and SMS, by the day in Beijing.
INSERT OVERWRITE DIRECTORY 'days'
USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */
  date_format(at, 'yyyy-MM-dd') AS date,
  sum(tried) AS total,
  sum(failures) AS failed
FROM attempts
GROUP BY date_format(at, 'yyyy-MM-dd')
ORDER BY date;
