import { Suspense, useCallback, useMemo } from 'react';
import { useCalendar } from '../calendar/load-calendar';
import type { Draft } from '../case/draft';
import { draftStore } from '../case/draft-store';
import { todayInBeijing } from '../case/today';
import { useDraft, useTakenOver } from '../case/use-draft';
import { useLanguage } from '../i18n/use-language';
import { citeTerms } from '../terms/cite';
import { useTerms } from '../terms/load-terms';
import { CiteContext } from '../ui/citation';
import { afterDrawing, lazily } from '../ui/lazily';
import { ElsewhereNote } from './ElsewhereNote';
import { LiveBar } from './live/LiveBar';
import { useHasRoom } from './live/use-has-room';
import { liveSheet, stepParts } from './parts';
import type { WizardStep } from './steps';
import { useFocusKept } from './use-focus-kept';
import { useSoFar } from './use-so-far';
import { WizardContext } from './wizard-context';
import './WizardPage.css';

interface WizardPageProps {
  readonly product: string;
  readonly step: WizardStep;
}

const stepViews = {
  purchase: lazily(stepParts.purchase),
  log: lazily(stepParts.log),
  fees: lazily(stepParts.fees),
} as const;
const LiveSheet = afterDrawing(liveSheet);

/** One writes on the desk, and the sheet beside it fills. */
export default function WizardPage({ product, step }: WizardPageProps) {
  const terms = useTerms(product);
  const calendar = useCalendar();
  const language = useLanguage();
  const [draft] = useDraft(product);
  const takenOver = useTakenOver();
  const noteFocus = useFocusKept(takenOver);
  const hasRoom = useHasRoom();
  const today = todayInBeijing();
  const soFar = useSoFar(draft, terms, calendar, today);
  const update = useCallback(
    (change: (before: Draft) => Draft) => draftStore.update(product, change),
    [product],
  );
  const cite = useMemo(() => citeTerms(terms, language), [terms, language]);
  const wizard = { terms, calendar, today, draft, update, soFar, isCurrent: soFar.draft === draft };
  const Step = stepViews[step];
  return (
    <CiteContext value={cite}>
      <WizardContext value={wizard}>
        <div className="wizard" onFocus={noteFocus}>
          <ElsewhereNote />
          {/* Another draft is another form, and so is one that another tab wrote; else the form stays whatever changes. */}
          <Step key={`${draft.id} ${takenOver}`} />
          {hasRoom && (
            <Suspense>
              <LiveSheet />
            </Suspense>
          )}
          <LiveBar />
        </div>
      </WizardContext>
    </CiteContext>
  );
}
