import { startTransition, useState } from 'react';
import type { MonthAssessment } from '../domain';
import { isLanguage, type Language } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import type { Terms } from '../terms/schema';
import { claimableMonths, proposedMonths } from '../working/claimed-months';
import type { Result } from '../working/result';
import { forThisVisit } from './for-this-visit';
import { isPaper, type Paper } from './paper/paper';

/** What the claimant chooses for the sheet. */
export interface Choices {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly months: readonly MonthAssessment[];
  readonly toggleMonth: (month: MonthAssessment) => void;
  readonly paper: Paper;
  readonly setPaper: (paper: Paper) => void;
}

export function useChoices({ terms, assessment }: Result): Choices {
  const own = useLanguage();
  const [language, setLanguage] = useState(() => kept('language', isLanguage) ?? languageFor(terms, own));
  const [paper, setPaper] = useState(() => kept('paper', isPaper) ?? 'a4');
  const [claimed, setClaimed] = useState<ReadonlySet<number>>(
    () => new Set(proposedMonths(assessment).map((month) => month.index)),
  );
  return {
    language,
    setLanguage: (chosen) => {
      forThisVisit.keep('language', chosen);
      // The sheet stays as it is until the sentences of the other language are there.
      startTransition(() => setLanguage(chosen));
    },
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
