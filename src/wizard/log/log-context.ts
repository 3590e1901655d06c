import type { TFunction } from 'i18next';
import { createContext, use } from 'react';
import type { DraftEntry } from '../../case/draft';
import type { Zone } from '../../case/zone';
import type { Formats } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import type { Terms } from '../../terms/schema';
import type { Column } from '../mistakes';
import type { LogActions } from './use-log-actions';
import type { Selection } from './use-selection';

/** What all rows of the log share. It stays the same while somebody types, so that only the row typed in is drawn. */
export interface LogContextValue extends Pick<LogActions, 'write' | 'remove'>, Pick<Selection, 'select'> {
  readonly terms: Terms;
  /** Looked up once for all cells: a screen full of rows has hundreds. */
  readonly t: TFunction<'wizard'>;
  readonly language: Language;
  readonly formats: Formats;
  /** The columns of the table. */
  readonly columns: readonly Column[];
  readonly zone: Zone | null;
  /** The name of a service month, by its index from 1. */
  readonly monthName: (index: number) => string;
  /** The as-of day, for entries that lie after it. */
  readonly asOf: string;
  /** Makes the empty row at the foot one of another kind. */
  readonly chooseKind: (kind: DraftEntry['kind']) => void;
  /** Asks what is to be deducted from what was sent; null where an agreement counts no messages. */
  readonly deduct: ((row: DraftEntry, number: number) => void) | null;
}

export const LogContext = createContext<LogContextValue | null>(null);

export function useLogContext(): LogContextValue {
  const tools = use(LogContext);
  if (!tools) throw new Error('This row stands in no LogContext');
  return tools;
}
