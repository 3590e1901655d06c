import { createContext, use } from 'react';
import type { DraftEntry } from '../../case/draft';
import type { Zone } from '../../case/zone';
import type { Terms } from '../../terms/schema';
import type { Column } from '../mistakes';

/** Which row it is, there or not yet. */
export type RowOf = Pick<DraftEntry, 'id' | 'kind'>;

/** What all rows of the log share. It stays the same while somebody types, so that only the row typed in is drawn. */
export interface LogContextValue {
  readonly terms: Terms;
  readonly columns: readonly Column[];
  readonly zone: Zone | null;
  /** The name of a service month, by its index from 1. */
  readonly monthName: (index: number) => string;
  /** The as-of day, for entries that lie after it. */
  readonly asOf: string;
  readonly write: (row: RowOf, column: Column, text: string) => void;
  readonly remove: (id: string, number: number) => void;
}

export const LogContext = createContext<LogContextValue | null>(null);

export function useLogContext(): LogContextValue {
  const tools = use(LogContext);
  if (!tools) throw new Error('This row stands in no LogContext');
  return tools;
}
