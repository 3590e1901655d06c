-- Records in ClickHouse → the small table that the import takes. Written after ClickHouse's documentation; not run by
-- this project. Run one of 1a and 1b, then one of 2a and 2b, with clickhouse-client or clickhouse-local (INTO OUTFILE
-- writes on the client's side and does not work over HTTP).
--
-- To change before it runs:
--   records             your table; for a file: file('records.csv', 'CSVWithNames')
--   time                its column of DateTime or DateTime64. Of text: parseDateTime64BestEffort(time, 3, 'Asia/Shanghai'),
--                       which takes an offset where there is one and that zone's clock where there is none. A time that
--                       a zone's clock skips or shows twice is not refused there: keep records in UTC.
--   INTERVAL 5 MINUTE   the slice: 5 for TRTC, 1 for IM
--   ['system_error']    the outcomes that count as failed
--   ['no such number']  outcomes that are no attempts in the agreement's sense (SMS 1.4)
--
-- No output column has the name of a column it is made from: ClickHouse would put one in the place of the other.

-- [1a: counts] Rows of time, requests, successes. Where it is total and failed: `toUInt64(failed) AS failures`.
CREATE OR REPLACE VIEW attempts AS
SELECT
  time AS at,
  toUInt64(requests) AS tried,
  toUInt64(requests) - toUInt64(successes) AS failures,
  throwIf(
    isNull(requests) OR isNull(successes) OR successes < 0 OR successes > requests,
    'successes exceed requests, or one is missing'
  ) AS refused
FROM records;

-- [1b: outcomes] One row a request, call or message: time, outcome.
CREATE OR REPLACE VIEW attempts AS
SELECT
  time AS at,
  toUInt64(1) AS tried,
  toUInt64(has(['system_error'], coalesce(outcome, ''))) AS failures,
  0 AS refused
FROM records
WHERE NOT has(['no such number'], coalesce(outcome, ''));

-- [2a: slices] TRTC and IM. `refused` is added up only so that it is looked at: it is 0, or the query stops.
SELECT
  formatDateTime(slice, '%Y-%m-%dT%H:%i+08:00', 'Asia/Shanghai') AS start,
  requests,
  successes
FROM
(
  SELECT
    toStartOfInterval(at, INTERVAL 5 MINUTE, 'Asia/Shanghai') AS slice,
    sum(tried) + sum(refused) AS requests,
    sum(tried) - sum(failures) AS successes
  FROM attempts
  GROUP BY slice
)
ORDER BY slice
INTO OUTFILE 'slices.csv' TRUNCATE
FORMAT CSVWithNames;

-- [2b: days] CCC and SMS, by the day in Beijing.
SELECT
  toDate(at, 'Asia/Shanghai') AS date,
  sum(tried) + sum(refused) AS total,
  sum(failures) AS failed
FROM attempts
GROUP BY date
ORDER BY date
INTO OUTFILE 'days.csv' TRUNCATE
FORMAT CSVWithNames;
