import type { RefusalCode } from '../codes';
import type { Refusal } from '../interpretation';

/** What a file of records adds up to. Every row is in `records`, `blank` or `refused`. */
export interface RecordsTally {
  readonly spanSeconds: number;
  readonly sums: RecordsSums;
  /** Rows that were added up. */
  readonly records: number;
  readonly blank: number;
  readonly refused: RefusedRecords;
  /** Records whose time carried no offset and was read on the clock of the plan's zone. */
  readonly withoutOffset: number;
}

/** Span n begins `n × spanSeconds` after 1970-01-01T00:00 in Beijing. Lists run side by side, ascending by span. */
export type RecordsSums = CountSums | OutcomeSums;

export interface CountSums {
  readonly kind: 'counts';
  readonly spans: Int32Array;
  readonly totals: Float64Array;
  readonly failures: Float64Array;
  /** The first row of each span. */
  readonly rows: Float64Array;
}

/** Once for each outcome in each span, so that which outcomes count as failed can be asked, and asked again, afterwards. */
export interface OutcomeSums {
  readonly kind: 'outcomes';
  readonly spans: Int32Array;
  /** Places in `values`. */
  readonly outcomes: Uint8Array;
  readonly counts: Float64Array;
  readonly rows: Float64Array;
  /** As written, in the order of their first row. */
  readonly values: readonly string[];
}

export interface RefusedRecords {
  /** The first thousand, in full. */
  readonly first: readonly RecordRefusal[];
  /** All, by reason. */
  readonly byCode: ReadonlyMap<RecordRefusalCode, number>;
}

/** `raw`: the cell where one is at fault, else the line; cut at 200 characters. */
export interface RecordRefusal extends Omit<Refusal, 'code'> {
  readonly code: RecordRefusalCode;
}

/** What may be wrong with a record's time. */
export type TimeFault = Extract<
  RefusalCode,
  | 'no-start'
  | 'unreadable-time'
  | 'no-time'
  | 'no-such-time'
  | 'ambiguous-date'
  | 'skipped-local-time'
  | 'repeated-local-time'
  | 'date-out-of-range'
>;

export type RecordRefusalCode =
  | TimeFault
  | Extract<
      RefusalCode,
      | 'no-number'
      | 'unreadable-number'
      | 'successes-exceed-requests'
      | 'failed-exceeds-total'
      | 'wider-than-header'
    >
  /** The row ends before its outcome. */
  | 'no-outcome'
  /** A number above 2^53 − 1. */
  | 'number-too-large'
  /** With this row the sum of its slice or day would exceed 2^53 − 1. */
  | 'sum-too-large'
  /** A line of more than a million bytes. */
  | 'line-too-long';

/** Why no tally could be made at all. */
export type RecordsErrorCode =
  | 'unknown-zone'
  | 'unknown-encoding'
  /** Bytes that are not of the encoding: ask which it is, and read again. */
  | 'wrong-encoding'
  /** So many different values that the column does not hold outcomes. */
  | 'too-many-outcomes'
  /** The browser could not read the file: gone, changed meanwhile, or not permitted. */
  | 'unreadable-file'
  /** Not packed as it declares, or cells that are in no order. */
  | 'broken-workbook'
  /** The worker did not load, or broke down. */
  | 'worker-failed';

export class RecordsError extends Error {
  override readonly name = 'RecordsError';

  constructor(
    readonly code: RecordsErrorCode,
    detail: string,
    /** Where one row gave rise to it. */
    readonly row: number | null = null,
  ) {
    super(`${code}: ${detail}`);
  }
}
