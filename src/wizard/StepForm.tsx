import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../i18n/use-page-title';
import { Button } from '../ui/Button';
import { ErrorSummary, type Correction } from '../ui/ErrorSummary';
import { KeepNote } from './KeepNote';
import { SavedNote } from './SavedNote';
import './StepForm.css';
import { routeBefore, type WizardStep } from './steps';
import { useWizard } from './wizard-context';

interface StepFormProps {
  readonly step: WizardStep;
  readonly question: string;
  readonly lead: string;
  readonly corrections: readonly Correction[];
  readonly count?: number;
  readonly attempt: number;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** What the steps have in common: errors at the head, one question, and the way on and back. */
export function StepForm({
  step,
  question,
  lead,
  corrections,
  count,
  attempt,
  onSubmit,
  children,
}: StepFormProps) {
  const { t } = useTranslation('wizard');
  const { terms } = useWizard();
  usePageTitle(t(($) => $.pageTitle, { step: t(($) => $[step].title), product: terms.short }));
  return (
    <div className="step-column">
      <form className="step" noValidate onSubmit={onSubmit}>
        <ErrorSummary corrections={corrections} count={count} attempt={attempt} />
        <header className="step__head">
          <h1>{question}</h1>
          <p>{lead}</p>
        </header>
        {children}
        <footer className="step__foot">
          <Button kind="primary" type="submit">
            {t(($) => $.continue)}
          </Button>
          <a href={`#${routeBefore(terms.id, step)}`}>{t(($) => $.back)}</a>
          <SavedNote />
        </footer>
      </form>
      {/* Its dialogs have forms of their own. */}
      <KeepNote />
    </div>
  );
}
