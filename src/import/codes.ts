export type SourceId =
  | 'table'
  | 'case-file'
  | 'uptimerobot-csv'
  | 'uptimerobot-api'
  | 'uptime-kuma'
  | 'better-stack'
  | 'statuspage'
  | 'gatus'
  | 'pingdom'
  | 'google-cloud'
  | 'upptime'
  | 'prometheus'
  | 'grafana'
  | 'trtc-quality'
  | 'sms-statistics'
  | 'state-changes'
  | 'records';

export type RefusalCode =
  | 'no-start'
  | 'no-end'
  | 'unreadable-time'
  | 'no-such-time'
  | 'ambiguous-date'
  | 'end-not-after-start'
  | 'unreadable-duration'
  | 'unreadable-number'
  | 'unreadable-rate'
  | 'rate-out-of-range'
  | 'failed-exceeds-total'
  | 'successes-exceed-requests'
  | 'skipped-local-time'
  | 'repeated-local-time'
  | 'date-out-of-range'
  | 'unknown-exclusion'
  | 'wider-than-header'
  | 'still-open'
  | 'interval-for-counts'
  | 'unknown-status'
  | 'not-an-object'
  /** A date without a time of day. */
  | 'no-time'
  /** A time of day, and no date in its row or above it. */
  | 'no-date'
  /** Day and month without a year, in a column that may run over New Year's Eve. */
  | 'no-year'
  /** One text for start and end that cannot be taken apart. */
  | 'unreadable-span'
  /** A row of counts in which one of them is missing. */
  | 'no-number'
  /** 4.1 as a spreadsheet's number: 4.10 looks the same there. */
  | 'ambiguous-exclusion'
  /** A rate beside a total that gives no whole number of failures. */
  | 'rounded-rate'
  /** A number that would be a percentage as low as a share is, in a column of percentages. */
  | 'ambiguous-rate'
  /** The end that is written and the duration beside it tell of different times. */
  | 'duration-contradicts'
  /** Counts of a time that lies in two months. */
  | 'crosses-months'
  /** Counts of a time in which other rows of counts lie. */
  | 'covers-other-rows'
  /** Counts of a column whose heading says that they add up from row to row. */
  | 'running-totals'
  /** A number of a series that is no rate of attempts: a latency, a load. */
  | 'no-rate-of-attempts'
  /** One value for an hour or a day: it cannot be put on single slices. */
  | 'coarser-than-slice'
  /** Figures of another product than the case's. */
  | 'other-product';

export type PassedOver =
  | 'up'
  | 'pending'
  | 'paused'
  | 'started'
  | 'no-downtime'
  | 'maintenance'
  /** A false alarm, or one that was called off. */
  | 'false-alarm'
  | 'blank'
  | 'total-row'
  /** The heading, what stands above it, and where it is repeated. */
  | 'heading'
  /** Of a monitor or series that was not chosen. */
  | 'not-chosen';

/** Things a source cannot prove, in the order of importance. */
export type Doubt =
  /** Averages over an hour or a day say nothing of single slices. */
  | 'coarser-than-slice'
  /** One measurement by itself: of how long it is, no other tells. */
  | 'length-unknown'
  /** More counters than the two that were chosen. */
  | 'counters-left-aside'
  /** Calls that nobody took are counted as failed. */
  | 'answered-is-not-succeeded'
  /** Several columns of one kind of counts were added up. */
  | 'columns-added-up'
  /** Successes and failures make the total, and columns of counts beside them are not in it. */
  | 'total-of-parts'
  /** Messages to numbers that cannot receive have no column of their own. */
  | 'may-hold-invalid-numbers'
  /** A monitor's probe is not a room entry or a login. */
  | 'probe-not-attempt'
  /** A status page's times are announcements, often longer than the outage. */
  | 'announced-times'
  /** A carrier's internal error is an upper bound of the vendor's failures. */
  | 'carrier-errors'
  /** A sum whose source does not say of which time it is: its start is left blank. */
  | 'no-time-told'
  /** The source keeps few results: gaps are unknown, not up. */
  | 'gaps-unknown'
  /** An outage's length may be off by one probe interval. */
  | 'probe-interval'
  /** Only a sum for each day: it cannot be placed in slices. */
  | 'no-time-of-day'
  /** Several monitors or series are in one file; outages of each count. */
  | 'several-monitors'
  /** Column order or date layout of this source was not verified against the vendor's own files. */
  | 'layout-not-verified'
  /** An end that is a time of day before its start was taken for the next day's. */
  | 'end-on-next-day'
  /** Rows without a date were given the date above them. */
  | 'date-carried-down'
  /** Rows without ends that lie far apart: averages where they are regular, else single slices. */
  | 'length-by-spacing'
  /** Rates beside requests that give no whole number of successes, or whose digits leave several numbers open. */
  | 'rounded-rate'
  /** Counts that do nothing but grow may add up from row to row. */
  | 'may-be-running-totals'
  /** Days by another clock than Beijing's, in which the months of counts are. */
  | 'days-of-other-zone'
  /** Counts of several days or a month stand on the first of them. */
  | 'several-days-in-row'
  /** Counts that stand in two rows alike add up to twice as many. */
  | 'same-row-twice'
  /** Clauses such as 4.1 stand in a column where a spreadsheet may have cut the zero of 4.10. */
  | 'clause-zero-lost';
