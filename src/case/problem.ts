/** One thing wrong with a case. `path` is where (`log[3].end`), `code` what; `values` go into the sentence. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Codes are part of the format: a view turns each into a sentence (locales, `problems.json`). */
export type ProblemCode =
  | 'unreadable-file'
  | 'not-utf8'
  | 'not-json'
  | 'wrong-format'
  | 'newer-version'
  | 'wrong-version'
  | 'unknown-product'
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  | 'not-a-date'
  | 'no-such-date'
  | 'date-out-of-range'
  | 'not-an-instant'
  | 'no-such-instant'
  | 'skipped-local-time'
  | 'repeated-local-time'
  | 'unknown-zone'
  | 'months-out-of-range'
  | 'months-and-end-date'
  | 'end-date-before-start'
  | 'term-too-long'
  | 'wrong-kind'
  | 'end-not-after-start'
  | 'not-a-decimal'
  | 'rate-out-of-range'
  | 'counts-and-rate'
  | 'not-a-count'
  | 'successes-exceed-requests'
  | 'failed-exceeds-total'
  | 'unknown-exclusion'
  | 'unknown-currency'
  | 'deducted-exceeds-consumed'
  | 'price-not-positive'
  | 'price-not-for-product'
  | 'no-such-service-month'
  | 'service-month-twice'
  | 'sum-too-large'
  | 'messages-too-many';
