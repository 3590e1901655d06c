/** Another text for one cell of a table. */
export interface Fix {
  readonly row: number;
  readonly cell: number;
  readonly text: string;
  /** As it was refused. */
  readonly column: string | null;
  readonly raw: string;
}

/** How a person mends what was refused: one cell, or a whole row that has too many. */
export interface Correction extends Omit<Fix, 'cell'> {
  /** Null: `text` is the whole row, its cells held apart by bars. */
  readonly cell: number | null;
}

/** A refused row holds its cells apart by tabs, which cannot be typed into a field. */
export function rowText(raw: string): string {
  return raw
    .split('\t')
    .map((cell) => cell.trim())
    .join(' | ');
}

/** A later correction of a cell takes the place of the earlier; that of a row, of all that were made in it. */
export function withCorrection(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  const { row, cell } = correction;
  const others = corrections.filter((other) => other.row !== row || (cell !== null && other.cell !== cell));
  return [...others, correction];
}

/** Corrections as texts of cells: those that a corrected row no longer has are blank. */
export function fixesOf(corrections: readonly Correction[]): readonly Fix[] {
  return corrections.flatMap(({ cell, ...correction }): Fix[] => {
    if (cell !== null) return [{ ...correction, cell }];
    const texts = correction.text.split('|').map((text) => text.trim());
    const most = Math.max(texts.length, correction.raw.split('\t').length);
    return Array.from({ length: most }, (_, place) => ({
      ...correction,
      cell: place,
      text: texts[place] ?? '',
    }));
  });
}
