import { useState } from 'react';
import type { MonthAssessment } from '../domain';
import { isLanguage, type Language } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import { useOwnLanguage } from '../i18n/use-own-language';
import type { Terms } from '../terms/schema';
import { claimableMonths, proposedMonths } from '../working/claimed-months';
import type { Result } from '../working/result';
import { forThisVisit } from './for-this-visit';
import { isPaper, type Paper } from './paper/paper';

/** What the claimant chooses for the sheet. */
export interface Choices {
  readonly language: Language;
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Chosen, but its sentences could not be had. */
  readonly missingLanguage: Language | null;
  readonly months: readonly MonthAssessment[];
  readonly toggleMonth: (month: MonthAssessment) => void;
  readonly paper: Paper;
  readonly setPaper: (paper: Paper) => void;
}

export function useChoices({ terms, assessment }: Result): Choices {
  const own = useLanguage();
  const { language, choose, missing } = useOwnLanguage(
    () => kept('language', isLanguage) ?? languageFor(terms, own),
  );
  const [paper, setPaper] = useState(() => kept('paper', isPaper) ?? 'a4');
  const [claimed, setClaimed] = useState<ReadonlySet<number>>(
    () => new Set(proposedMonths(assessment).map((month) => month.index)),
  );
  return {
    language,
    setLanguage: async (chosen) => {
      if (await choose(chosen)) forThisVisit.keep('language', chosen);
    },
    missingLanguage: missing,
    months: claimableMonths(assessment).filter((month) => claimed.has(month.index)),
    toggleMonth: ({ index }) => setClaimed((before) => toggled(before, index)),
    paper,
    setPaper: (chosen) => {
      forThisVisit.keep('paper', chosen);
      setPaper(chosen);
    },
  };
}

/** A clerk of the vendor reads the sheet: where the page is in Japanese, the agreement's own language serves better. */
function languageFor({ documents }: Terms, own: Language): Language {
  return own === 'ja' ? (documents[0]?.language ?? own) : own;
}

function toggled(set: ReadonlySet<number>, one: number): Set<number> {
  const changed = new Set(set);
  if (!changed.delete(one)) changed.add(one);
  return changed;
}

function kept<T extends string>(what: string, is: (text: string) => text is T): T | null {
  const text = forThisVisit.recall(what);
  return text !== null && is(text) ? text : null;
}
