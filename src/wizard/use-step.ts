import { useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { readDraft } from '../case/read-draft';
import { mistakesOf, type Mistake } from './mistakes';
import { routeAfter, type WizardStep } from './steps';
import { useWizard } from './wizard-context';

export interface StepState {
  /** What is shown as wrong: what Continue found, as long as it lasts. */
  readonly shown: readonly Mistake[];
  /** How often Continue found something. */
  readonly attempt: number;
  /** Goes on to the next step. */
  readonly proceed: () => void;
  /** Stays, and shows what is wrong with the draft as it now is. */
  readonly refuse: () => void;
  /** Proceeds or refuses, as the draft is; gives what it found. */
  readonly tryOn: () => readonly Mistake[];
}

interface Attempts {
  readonly count: number;
  readonly open: ReadonlySet<string>;
}

export function useStep(step: WizardStep): StepState {
  const { draft, terms, today, soFar, isCurrent } = useWizard();
  const [attempts, setAttempts] = useState<Attempts>({ count: 0, open: new Set() });
  const mistakes = useMemo(() => mistakesOf(step, soFar.draft, soFar.reading), [step, soFar]);
  const shown = mistakes.filter(({ id }) => attempts.open.has(id));

  // What was put right is left alone until the next attempt: to come back while somebody types, and take the focus
  // with it, would be worse than to come back at Continue.
  const still = new Set(shown.map(({ id }) => id));
  if (isCurrent && still.size < attempts.open.size) setAttempts({ ...attempts, open: still });

  const find = () => mistakesOf(step, draft, readDraft(draft, terms, today));
  const show = (found: readonly Mistake[]) =>
    setAttempts(({ count }) => ({ count: count + 1, open: new Set(found.map(({ id }) => id)) }));
  const proceed = () => navigate(routeAfter(terms.id, step));
  return {
    shown,
    attempt: attempts.count,
    proceed,
    refuse: () => show(find()),
    tryOn: () => {
      const found = find();
      if (found.length > 0) show(found);
      else proceed();
      return found;
    },
  };
}
