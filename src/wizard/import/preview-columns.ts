import type { ImportedEntry } from '../../import/interpretation';
import { entryFields } from '../../case/draft';
import type { Column } from '../mistakes';

/** The columns in which some entry says something; the start always. */
export function previewColumns(entries: readonly ImportedEntry['entry'][]): readonly Column[] {
  return entryFields.filter((column) => column === 'start' || entries.some((entry) => entry[column] !== ''));
}
