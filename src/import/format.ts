import type { AgreementTerms } from '../domain';
import type { Input } from './input';
import type { SourceId } from './codes';
import type { Interpretation } from './interpretation';
import type { Answers } from './questions';

/** One source of logs. Each has a file in `formats/`, a fixture and a test, and a section in docs/import-formats.md. */
export interface Format {
  readonly id: SourceId;
  /** Whether the input is of this source, by its shape alone. */
  readonly recognises: (input: Input) => boolean;
  readonly interpret: (input: Input, answers: Answers, terms: AgreementTerms) => Interpretation;
}
