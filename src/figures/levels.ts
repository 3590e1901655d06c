/**
 * Figures are drawn in percent across, so they fit any width and print as they stand. Only labels need to know how
 * much room there is: they are laid out once for each level, at the least width of its plot, and the stylesheet shows
 * the level that the figure has room for.
 */
export interface Level {
  readonly name: 'wide' | 'middle' | 'small' | 'narrow' | 'least';
  /** In pixels, the least that is left to the plot; the last two are telephones'. `figure.css` has the figure's widths. */
  readonly plot: number;
}

export const levels: readonly Level[] = [
  { name: 'wide', plot: 680 },
  { name: 'middle', plot: 540 },
  { name: 'small', plot: 400 },
  { name: 'narrow', plot: 224 },
  { name: 'least', plot: 160 },
];

/** The live sheet has one width. */
export const compactLevel: Level = { name: 'narrow', plot: 260 };
