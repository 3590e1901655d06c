import { createContext, use } from 'react';
import type { CalendarData } from '../calendar/schema';
import type { Draft } from '../case/draft';
import type { Terms } from '../terms/schema';
import type { SoFar } from './so-far';

/** What every step works with. */
export interface Wizard {
  readonly terms: Terms;
  readonly calendar: CalendarData;
  /** The day in Beijing, `YYYY-MM-DD`. */
  readonly today: string;
  readonly draft: Draft;
  /** Its identity never changes. */
  readonly update: (change: (draft: Draft) => Draft) => void;
  /** What the draft comes to. It may lag behind fast typing: see `isCurrent`. */
  readonly soFar: SoFar;
  readonly isCurrent: boolean;
}

export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('This part of the page stands in no WizardContext');
  return wizard;
}
