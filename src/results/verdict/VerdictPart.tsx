import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BudgetBar } from '../../figures/BudgetBar';
import { useFormats } from '../../i18n/use-formats';
import { Part } from '../../ui/Part';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { Note } from '../Note';
import { AsOfNotice } from '../../working/AsOfNotice';
import { useResult } from '../../working/result';
import { budgetOf } from '../../working/tier-working';
import { useBudgetWords } from '../../working/words/use-budget-words';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { Sentences } from '../../i18n/Sentences';
import { Docket } from './Docket';
import { useHeadline } from './use-headline';
import { verdictOf, type Verdict } from './verdict';
import { VerdictLead } from './VerdictLead';
import { VerdictNotices } from './VerdictNotices';
import '../../ui/headline.css';
import './VerdictPart.css';

interface VerdictPartProps {
  /** What can be done from here, which depends on whose case it is. */
  readonly actions: ReactNode;
  readonly takeToday: () => void;
}

export function VerdictPart({ actions, takeToday }: VerdictPartProps) {
  const { assessment } = useResult();
  const verdict = verdictOf(assessment);
  const headline = useHeadline(verdict);
  return (
    <Part className="verdict" notes={<VerdictNotes />}>
      <h1>{headline}</h1>
      <Announcement text={headline} />
      <VerdictFigure verdict={verdict} />
      <VerdictLead verdict={verdict} />
      <AsOfNotice takeToday={takeToday} />
      <VerdictBudget verdict={verdict} />
      <Docket />
      <VerdictNotices />
      <div className="verdict__actions">{actions}</div>
    </Part>
  );
}

/** Says the verdict when it changes under the reader's hands; the first one is said as the title of the page. */
function Announcement({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  if (text !== first && !changed) setChanged(true);
  return (
    <VisuallyHidden>
      <output>{changed ? text : ''}</output>
    </VisuallyHidden>
  );
}

/** What can be had, or, where nothing can, the availability that it failed on. */
function VerdictFigure({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('results');
  const { formatDay, formatPercent } = useFormats();
  const { figure } = useDue();
  const { terms } = useResult();
  const { kind, settled, open, lowest, months } = verdict;
  if (settled) {
    const parts = figure(settled);
    // A sum that cannot be claimed yet must not pass for one that can.
    const opening = { unit: parts.unit, day: formatDay(settled.opensOn) };
    return <Figure figure={parts.figure} unit={open ? parts.unit : t(($) => $.figure.opening, opening)} />;
  }
  if (kind !== 'none' || !lowest?.availability) return null;
  const commitment = terms.commitment.availability;
  return (
    <Figure
      figure={formatPercent(lowest.availability.percent, 2)}
      unit={
        months === 1
          ? t(($) => $.figure.availability, { commitment })
          : t(($) => $.figure.lowestAvailability, { commitment })
      }
    />
  );
}

function Figure({ figure, unit }: { readonly figure: string; readonly unit: string }) {
  return (
    <p className="headline__figure verdict__figure">
      <span className="headline__number verdict__number">{figure}</span>{' '}
      <span className="headline__unit verdict__unit">{unit}</span>
    </p>
  );
}

/** How much of what the commitment allows the worst month has used. */
function VerdictBudget({ verdict: { lowest, months } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('working');
  const { month } = useDays();
  const words = useBudgetWords();
  const { terms } = useResult();
  if (!lowest) return null;
  const [used, ...left] = words(lowest);
  if (used === undefined) return null;
  const budget = budgetOf(terms, lowest.measured);
  return (
    <>
      <p className="verdict__budget">
        <Sentences>
          {months === 1 ? used : t(($) => $.budget.ofMonth, { month: month(lowest), budget: used })}
          {left}
        </Sentences>
      </p>
      <BudgetBar
        allowed={budget.allowed}
        share={budget.used ?? '0'}
        used={lowest.measured.bad.expected}
        unit={lowest.measured.unit}
      />
    </>
  );
}

function VerdictNotes() {
  const { t } = useTranslation('results');
  const { terms } = useResult();
  return (
    <>
      <Note clause={terms.commitment.clause}>
        {t(($) => $.notes.commitment, { commitment: terms.commitment.availability })}
      </Note>
      <Note clause={terms.remedy.clause}>
        {t(($) => $.notes.remedy[terms.remedy.kind], { product: terms.short })}
      </Note>
      <Note clause={terms.claim.channel.clause}>{t(($) => $.notes.channel)}</Note>
    </>
  );
}
