import type { ImportedEntry } from '../../import/interpretation';
import { columnNames, type Column } from '../mistakes';

/** The columns in which some entry says something; the start always. */
export function previewColumns(entries: readonly ImportedEntry['entry'][]): readonly Column[] {
  return columnNames.filter((column) => column === 'start' || entries.some((entry) => entry[column] !== ''));
}
