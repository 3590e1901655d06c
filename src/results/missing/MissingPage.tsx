import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import type { DraftReading } from '../../case/read-draft';
import type { Terms } from '../../terms/schema';
import { Button, ButtonLink } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { Sheet } from '../../ui/Sheet';
import './MissingPage.css';
import { isUntouched, wants, type Step } from './missing';
import { MissingSteps } from './MissingSteps';

interface MissingPageProps {
  readonly terms: Terms;
  readonly draft: Draft;
  readonly reading: DraftReading;
  readonly takeToday: () => void;
}

/** What a result still needs, step by step. No figure is shown before it is known. */
export function MissingPage({ terms, draft, reading, takeToday }: MissingPageProps) {
  const { t } = useTranslation('results');
  const wanted = wants(reading);
  const first = wanted.find(({ step }) => step !== 'result')?.step;
  // What holds something already is changed, not entered.
  const isBlank = (step: Step) => wanted.every((want) => want.step !== step || want.isMissing);
  const actionOf = (step: Step) =>
    step === 'result' ? (
      <Button onClick={takeToday}>{t(($) => $.missing.today)}</Button>
    ) : (
      <a href={`#/${terms.id}/${step}`}>
        {isBlank(step) ? t(($) => $.missing.enter[step]) : t(($) => $.actions.edit[step])}
      </a>
    );
  return (
    <Sheet>
      <Part className="missing">
        <h1>{isUntouched(draft) ? t(($) => $.missing.untouched) : t(($) => $.missing.title)}</h1>
        <p className="result__lead">{t(($) => $.missing.lead, { product: terms.short })}</p>
        <MissingSteps wanted={wanted} actionOf={actionOf} />
        {first && (
          <p className="missing__go">
            <ButtonLink kind="primary" href={`#/${terms.id}/${first}`}>
              {t(($) => $.missing.go)}
            </ButtonLink>
          </p>
        )}
      </Part>
    </Sheet>
  );
}
