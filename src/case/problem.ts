/** One thing wrong with a case. `path` is where (`log[3].end`), `code` what; `values` go into the sentence. */
export interface Problem<Code extends ProblemCode = CaseProblemCode> {
  readonly path: string;
  readonly code: Code;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A view turns each code into a sentence (`locales/…/problems.json`). */
export type ProblemCode = CaseProblemCode | WrittenProblemCode | FileProblemCode;

/** Why a text that somebody wrote could not be read: codes of `src/written`. */
type WrittenProblemCode =
  | 'ambiguous-date'
  | 'no-time'
  | 'no-such-time'
  | 'not-an-amount'
  | 'negative'
  | 'too-long'
  | 'ambiguous-amount'
  | 'other-currency'
  | 'not-a-percentage'
  | 'out-of-range'
  | 'ambiguous-count'
  | 'too-large';

/** Why a file that somebody opens on the page is refused, beside what can be wrong with a case. */
type FileProblemCode =
  | 'file-too-large'
  | 'file-empty'
  | 'file-is-html'
  | 'file-is-assessment'
  | 'several-files'
  | 'not-opened';

/** What can be wrong with a case file, part of its format; or with a draft's. */
export type CaseProblemCode =
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
  | 'too-many'
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
