-- Records in DuckDB → the small table that the import takes. Run with DuckDB 1.5 in this project's tests, to the digit
-- against the import of the same records. Run the settings, then one of 1a and 1b, then one of 2a and 2b.
--
-- A row that cannot be read stops the query with what it says. No row is left out in silence.

-- [settings]
SET VARIABLE source = 'records.csv';           -- a file, 'logs/*.csv.gz', 's3://…'; for Parquet or a table see 1a
SET VARIABLE zone = 'Asia/Shanghai';           -- the clock of times without an offset
SET VARIABLE slice_seconds = 300;              -- TRTC 300, IM 60
SET VARIABLE failed_outcomes = ['system_error'];
SET VARIABLE left_out_outcomes = []::VARCHAR[]; -- no attempts in the agreement's sense: for SMS invalid numbers, SMS 1.4
SET VARIABLE slices_file = 'slices.csv';
SET VARIABLE days_file = 'days.csv';

-- Seconds since 1970 of a time as text: with an offset, without one on the zone's clock, or seconds or milliseconds
-- since 1970 already. A time that the zone's clock skips or shows twice is an error, and never a guess.
CREATE OR REPLACE TEMP MACRO instant_of_local(local, zone) AS
  CASE
    WHEN timezone(zone, timezone(zone, local)) <> local
      OR timezone(zone, timezone(zone, local) - INTERVAL 1 HOUR) = local
      OR timezone(zone, timezone(zone, local) + INTERVAL 1 HOUR) = local
    THEN error('skipped or repeated local time: ' || local)
    ELSE timezone(zone, local)
  END;
CREATE OR REPLACE TEMP MACRO unix_of(text) AS
  CASE
    WHEN text IS NULL THEN error('a record has no time')
    WHEN regexp_full_match(text, '\d{9,10}') THEN text::BIGINT
    WHEN regexp_full_match(text, '\d{12,13}') THEN text::BIGINT // 1000
    WHEN regexp_full_match(text, '.*\d{2}:\d{2}(:\d{2}(\.\d+)?)? ?(Z|[-+]\d{2}:?\d{2})')
    THEN floor(epoch(regexp_replace(text, ' ?([-+]\d{2}):?(\d{2})$', '\1:\2')::TIMESTAMPTZ))::BIGINT
    ELSE floor(epoch(instant_of_local(text::TIMESTAMP, getvariable('zone'))))::BIGINT
  END;

-- [1a: counts] Rows of time, requests, successes. Where it is total and failed: `failed::BIGINT AS failures`. For
-- Parquet read_parquet(getvariable('source')), for a table its name; a TIMESTAMPTZ column needs only
-- floor(epoch(time))::BIGINT AS unix.
CREATE OR REPLACE TEMP VIEW attempts AS
SELECT
  unix_of(time) AS unix,
  requests::BIGINT AS tried,
  CASE
    WHEN successes::BIGINT BETWEEN 0 AND requests::BIGINT THEN requests::BIGINT - successes::BIGINT
    ELSE error('successes exceed requests, or one is missing: ' || time)
  END AS failures
FROM read_csv(getvariable('source'), header = true, all_varchar = true);

-- [1b: outcomes] One row a request, call or message: time, outcome.
CREATE OR REPLACE TEMP VIEW attempts AS
SELECT
  unix_of(time) AS unix,
  1 AS tried,
  list_contains(getvariable('failed_outcomes'), trim(coalesce(outcome, '')))::INTEGER AS failures
FROM read_csv(getvariable('source'), header = true, all_varchar = true)
WHERE NOT list_contains(getvariable('left_out_outcomes'), trim(coalesce(outcome, '')));

-- [2a: slices] TRTC and IM. Beijing is eight hours ahead, all year.
COPY (
  SELECT
    strftime(make_timestamp((slice * getvariable('slice_seconds') + 28800) * 1000000), '%Y-%m-%dT%H:%M+08:00') AS start,
    requests,
    successes
  FROM (
    SELECT unix // getvariable('slice_seconds') AS slice, sum(tried) AS requests, sum(tried - failures) AS successes
    FROM attempts
    GROUP BY slice
  )
  ORDER BY slice
) TO (getvariable('slices_file')) (HEADER, DELIMITER ',');

-- [2b: days] CCC and SMS, by the day in Beijing.
COPY (
  SELECT
    strftime(DATE '1970-01-01' + ((unix + 28800) // 86400)::INTEGER, '%Y-%m-%d') AS date,
    sum(tried) AS total,
    sum(failures) AS failed
  FROM attempts
  GROUP BY date
  ORDER BY date
) TO (getvariable('days_file')) (HEADER, DELIMITER ',');
