import { emptyTexts } from '../../case/draft';
import type { PassedOver, RefusalCode } from '../codes';
import type { ImportedEntry } from '../interpretation';

/** What becomes of a row: an entry, a refusal with the column at fault (null: the row as a whole), or nothing. */
export type RowOutcome =
  /** `rows`: the places of all the rows that it is made of, where there are several. */
  | {
      readonly kind: 'entry';
      readonly entry: ImportedEntry['entry'];
      readonly rows?: readonly number[];
    }
  /** Part of another row's entry. */
  | { readonly kind: 'merged' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly column: number | null }
  | { readonly kind: 'passed-over'; readonly reason: PassedOver };

export function refused(code: RefusalCode, column: number | null = null): RowOutcome {
  return { kind: 'refused', code, column };
}

export function passedOver(reason: PassedOver): RowOutcome {
  return { kind: 'passed-over', reason };
}

/** An entry's texts; what a kind of entry has no use for is empty. */
export function entry(
  texts: Partial<ImportedEntry['entry']> & Pick<ImportedEntry['entry'], 'kind' | 'start'>,
): Extract<RowOutcome, { kind: 'entry' }> {
  return { kind: 'entry', entry: { ...emptyTexts, ...texts } };
}
