import type { DraftEntry } from '../case/draft';

/**
 * What an import understands of a file or a paste, given the answers so far. Interpreting is pure: the same input and
 * answers give the same interpretation, and the page asks the open questions and interprets again. Nothing is taken in
 * before every question is answered and every refused row is seen.
 */
export interface Interpretation {
  readonly source: SourceId;
  /** Asked in this order. Those that are open keep the rest from being final. */
  readonly questions: readonly Question[];
  readonly entries: readonly ImportedEntry[];
  /** Rows that did not become an entry, each with why. A row is either here, in `entries`, or in `passedOver`. */
  readonly refused: readonly Refusal[];
  /** Rows that say nothing of downtime (a monitor's "up" row), by reason, counted. */
  readonly passedOver: readonly { readonly reason: PassedOver; readonly rows: readonly number[] }[];
  /** What the source cannot prove; said beside the preview. */
  readonly doubts: readonly Doubt[];
  /** What each column of a table was taken for, so that a person can say otherwise (`Answers.columns`). */
  readonly columns?: readonly MatchedColumn[];
}

export interface MatchedColumn {
  /** The heading as written, made unique; a column without one goes by its letter. */
  readonly column: string;
  readonly role: Role;
  /** By a known heading, by what its cells hold, by an answer, or not at all: it is asked. */
  readonly by: 'heading' | 'content' | 'answer' | 'nothing';
  readonly samples: readonly string[];
}

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
  | 'records';

/** An entry's texts in the canonical form of the case format, with where it came from. */
export interface ImportedEntry {
  readonly row: number;
  /** All the rows that were merged into it, where one is not all. */
  readonly rows?: readonly number[];
  readonly entry: Omit<DraftEntry, 'id'>;
}

/** `row`: the line of the table as a spreadsheet counts it, from 1; for JSON the place in its list, from 1. */
export interface Refusal {
  readonly row: number;
  /** Heading or key, where one cell is at fault. */
  readonly column: string | null;
  /** Place of the cell in its row, from 0, where a table's cell is at fault: `withCell` puts a new text there. */
  readonly cell?: number;
  readonly raw: string;
  readonly code: RefusalCode;
}

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
  /** A monitor's probe is not a room entry or a login. */
  | 'probe-not-attempt'
  /** A status page's times are announcements, often longer than the outage. */
  | 'announced-times'
  /** A carrier's internal error is an upper bound of the vendor's failures. */
  | 'carrier-errors'
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
  /** Clauses such as 4.1 stand in a column where a spreadsheet may have cut the zero of 4.10. */
  | 'clause-zero-lost';

export type Question =
  /** A column whose heading is not known: what is it? */
  | {
      readonly kind: 'column';
      readonly column: string;
      readonly samples: readonly string[];
      readonly roles: readonly Role[];
      /** What its cells look like. */
      readonly suggested?: Role;
      /** The column has no heading and goes by its letter: nothing to be remembered for other files. */
      readonly byLetter?: boolean;
    }
  /** Day and month could be either way in the whole column. */
  | {
      readonly kind: 'date-order';
      readonly column: string;
      readonly samples: readonly string[];
      readonly orders?: readonly DateOrder[];
    }
  /** Days and months without a year. */
  | { readonly kind: 'year'; readonly column: string; readonly samples: readonly string[] }
  /** A column of numbers could be seconds or milliseconds since 1970, or a spreadsheet's days. */
  | {
      readonly kind: 'number-date';
      readonly column: string;
      readonly samples: readonly string[];
      readonly choices: readonly NumberDate[];
    }
  /** Numbers without a unit that say how long an outage was; or 1:30, where it is the unit of what stands first. */
  | { readonly kind: 'duration-unit'; readonly column: string; readonly samples: readonly string[] }
  /** Whether a rate is a share (0–1) or a percentage. */
  | { readonly kind: 'rate-scale'; readonly column: string; readonly samples: readonly string[] }
  /** Instants without an offset: which zone's clock? `suggested` where the source documents it. */
  | { readonly kind: 'zone'; readonly suggested: string | null; readonly samples: readonly string[] }
  /** An incident that is still open: when did it end? Answered row by row, or left out. */
  | { readonly kind: 'open-end'; readonly row: number; readonly start: string; readonly raw: string }
  /** The customer's own maintenance: downtime, or none? Never excluded by itself. */
  | { readonly kind: 'maintenance'; readonly rows: readonly number[] }
  /** Which outcomes of raw records count as failed. */
  | {
      readonly kind: 'outcomes';
      readonly values: readonly { readonly value: string; readonly rows: number }[];
    }
  /** Which of several series or monitors to take. */
  | { readonly kind: 'series'; readonly values: readonly string[] }
  /** Two counters, or a ratio: which series is the total, which the failures or successes? */
  | { readonly kind: 'counters'; readonly values: readonly string[] }
  /** The text is not UTF-8: in which encoding does it read well? The likeliest stands first. */
  | { readonly kind: 'encoding'; readonly candidates: readonly EncodingPreview[] }
  /** A workbook in which several sheets hold something. */
  | { readonly kind: 'sheet'; readonly sheets: readonly SheetPreview[] }
  /** Whether failures count those to numbers that cannot receive, which have columns of their own. */
  | { readonly kind: 'failed-includes'; readonly column: string; readonly samples: readonly string[] };

export type NumberDate = 'seconds' | 'milliseconds' | 'spreadsheet-days' | 'spreadsheet-days-1904';

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'shift_jis' | 'big5' | 'windows-1252';

export interface EncodingPreview {
  readonly encoding: Encoding;
  /** The first lines as they read in it. */
  readonly preview: string;
}

export interface SheetPreview {
  readonly name: string;
  readonly rows: number;
  /** The first rows that hold something. */
  readonly sample: readonly (readonly string[])[];
}

/** What a column may hold. */
export type Role =
  | 'start'
  | 'end'
  /** The day of a start that is a time of day. */
  | 'date'
  | 'end-date'
  /** Start and end in one cell: 10:00–10:30. */
  | 'span'
  | 'duration'
  | 'success-rate'
  | 'failure-rate'
  | 'requests'
  | 'successes'
  | 'total'
  | 'failed'
  | 'exclusion'
  | 'note'
  | 'outcome'
  | 'invalid-numbers'
  | 'switched-off'
  | 'blocked'
  | 'ignore';

/** Answers by question; what is left out is open. */
export interface Answers {
  readonly columns?: Readonly<Record<string, Role>>;
  readonly encoding?: Encoding;
  readonly sheet?: string;
  readonly dateOrder?: DateOrder;
  readonly year?: number;
  readonly numberDate?: NumberDate;
  readonly durationUnit?: 'seconds' | 'minutes' | 'hours';
  readonly rateScale?: 'share' | 'percent';
  /** IANA zone of instants without an offset, where it is another than the draft's: they get its offset. */
  readonly zone?: string;
  /** Not asked: the draft's own zone, in which instants without an offset stay as they are. Absent: Beijing. */
  readonly logZone?: string;
  /** Row → the end as a person writes it, or null to leave the incident out. */
  readonly openEnds?: Readonly<Record<number, string | null>>;
  readonly maintenance?: 'downtime' | 'leave-out';
  readonly failedOutcomes?: readonly string[];
  readonly series?: readonly string[];
  /** `all`: failures count messages to numbers that cannot receive, which are then taken off. */
  readonly failedIncludes?: 'all' | 'vendor-only';
  readonly counters?: { readonly total: string; readonly failed?: string; readonly successes?: string };
}
