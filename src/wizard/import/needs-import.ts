import { hasHeader, isTable, readClipboardTable } from '../log/clipboard-table';

/**
 * Whether a pasted text is more than cells in the order of the log's columns: JSON, or a table with headings, whose
 * columns may stand in any order. It goes to the import (`importText`).
 */
export function needsImport(text: string): boolean {
  if (!isTable(text)) return /^\s*[[{][\s\S]*[\]}]\s*$/.test(text);
  if (/^\s*[[{]/.test(text)) return true;
  return hasHeader(readClipboardTable(text));
}
