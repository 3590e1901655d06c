import type { ImportedEntry, Refusal } from '../../import/interpretation';
import type { Correction } from './fix';

/** A refused cell or row, or one that was refused and is mended: it stays where it stood. */
export interface RefusedItem {
  readonly key: string;
  readonly row: number;
  readonly cell: number | null;
  readonly column: string | null;
  /** As it stands in the file. */
  readonly raw: string;
  /** What the person wrote instead. */
  readonly text: string | null;
  readonly standing: RefusedStanding;
}

type RefusedStanding =
  | { readonly kind: 'refused'; readonly code: Refusal['code'] }
  | { readonly kind: 'mended'; readonly entry: ImportedEntry['entry'] }
  /** It can be read now, but something else of its row cannot. */
  | { readonly kind: 'readable' }
  /** As it reads now, its row says nothing of downtime. */
  | { readonly kind: 'passed-over' };

/** Refusals and mended cells in the order of rows. */
export function refusedList(
  refused: readonly Refusal[],
  corrections: readonly Correction[],
  mended: readonly ImportedEntry[],
): readonly RefusedItem[] {
  const corrected = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const refusedRows = new Set(refused.map(({ row }) => row));
  const entries = new Map(mended.map(({ row, entry }) => [row, entry]));
  const refusedKeys = new Set(refused.map(keyOf));
  const open = refused.map((refusal): RefusedItem => {
    const { row, cell = null, column, raw, code } = refusal;
    const earlier = corrected.get(keyOf(refusal));
    const standing = { kind: 'refused', code } as const;
    return {
      key: keyOf(refusal),
      row,
      cell,
      column,
      raw: earlier?.raw ?? raw,
      text: earlier?.text ?? null,
      standing,
    };
  });
  const settled = corrections
    .filter((correction) => !refusedKeys.has(keyOf(correction)))
    .map((correction): RefusedItem => ({
      ...correction,
      key: keyOf(correction),
      standing: standingOf(correction.row),
    }));
  return [...open, ...settled].toSorted((a, b) => a.row - b.row || (a.cell ?? -1) - (b.cell ?? -1));

  function standingOf(row: number): RefusedStanding {
    if (refusedRows.has(row)) return { kind: 'readable' };
    const entry = entries.get(row);
    return entry ? { kind: 'mended', entry } : { kind: 'passed-over' };
  }
}

function keyOf({ row, cell }: { readonly row: number; readonly cell?: number | null | undefined }): string {
  return `${row} ${cell ?? ''}`;
}
