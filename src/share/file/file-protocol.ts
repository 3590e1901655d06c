import type { FileOpening } from '../../case/opened-file';
import type { AgreementTerms } from '../../domain';

export interface AskedFile {
  readonly file: File;
  readonly terms: readonly AgreementTerms[];
  /** Of the draft that it becomes. */
  readonly id: string;
}

/** `count`: of all its problems, of which `problems` are the first. */
export type ReadFile =
  | Extract<FileOpening, { ok: true }>
  | (Extract<FileOpening, { ok: false }> & { readonly count: number });
