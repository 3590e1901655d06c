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
  /** Which of several series or monitors to take; `suggested` where their names tell. */
  | { readonly kind: 'series'; readonly values: readonly string[]; readonly suggested?: readonly string[] }
  /** A series of bare numbers: a rate of successes, of failures, or no rate of attempts at all. */
  | {
      readonly kind: 'series-meaning';
      readonly column: string;
      readonly samples: readonly string[];
      readonly suggested?: SeriesMeaning;
    }
  /** Words beside periods of time: which of them mean that the service was down? */
  | {
      readonly kind: 'statuses';
      readonly column: string;
      readonly values: readonly { readonly value: string; readonly rows: number }[];
    }
  /** Two counters, or a ratio: which series is the total, which the failures or successes? */
  | { readonly kind: 'counters'; readonly values: readonly string[] }
  /** The text is not UTF-8: in which encoding does it read well? The likeliest stands first. */
  | { readonly kind: 'encoding'; readonly candidates: readonly EncodingPreview[] }
  /** A workbook in which several sheets hold something. */
  | { readonly kind: 'sheet'; readonly sheets: readonly SheetPreview[] }
  /** Whether failures count those to numbers that cannot receive, which have columns of their own. */
  | { readonly kind: 'failed-includes'; readonly column: string; readonly samples: readonly string[] };

export type SeriesMeaning = 'success' | 'failure' | 'neither';

export type NumberDate = 'seconds' | 'milliseconds' | 'spreadsheet-days' | 'spreadsheet-days-1904';

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'shift_jis' | 'big5' | 'windows-1252';

export interface EncodingPreview {
  readonly encoding: Encoding;
  /** The first lines as they read in it. */
  readonly preview: string;
}

interface SheetPreview {
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

/** Counts that several columns may hold, which are added up then: calls in and calls out, logins and messages. */
export const addedUp: ReadonlySet<Role> = new Set(['requests', 'total', 'successes', 'failed']);

/** Roles that several columns of a table may have. */
export const manyFold: ReadonlySet<Role> = new Set([
  ...addedUp,
  'note',
  'ignore',
  'invalid-numbers',
  'switched-off',
  'blocked',
]);

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
  readonly seriesMeaning?: SeriesMeaning;
  /** By the word as written. */
  readonly statuses?: Readonly<Record<string, 'down' | 'not-down'>>;
  /** `all`: failures count messages to numbers that cannot receive, which are then taken off. */
  readonly failedIncludes?: 'all' | 'vendor-only';
  readonly counters?: { readonly total: string; readonly failed?: string; readonly successes?: string };
}
