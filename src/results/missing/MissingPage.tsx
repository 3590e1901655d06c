import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import type { DraftReading } from '../../case/read-draft';
import type { Terms } from '../../terms/schema';
import { Button, ButtonLink } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { Sheet } from '../../ui/Sheet';
import './MissingPage.css';
import { capitalised } from '../capitalised';
import { isUntouched, wants, type Want } from './missing';

interface MissingPageProps {
  readonly terms: Terms;
  readonly draft: Draft;
  readonly reading: DraftReading;
  readonly takeToday: () => void;
}

const steps = ['purchase', 'log', 'fees', 'result'] as const;

/** More wants of a step than this are counted: the step itself shows them all. */
const mostListed = 8;

/** What a result still needs, step by step. No figure is shown before it is known. */
export function MissingPage({ terms, draft, reading, takeToday }: MissingPageProps) {
  const { t } = useTranslation('results');
  const wanted = wants(reading);
  const first = wanted.find(({ step }) => step !== 'result')?.step;
  return (
    <Sheet>
      <Part className="missing">
        <h1>{isUntouched(draft) ? t(($) => $.missing.untouched) : t(($) => $.missing.title)}</h1>
        <p className="result__lead">{t(($) => $.missing.lead, { product: terms.short })}</p>
        {steps.map((step) => {
          const own = wanted.filter((want) => want.step === step);
          return (
            own.length > 0 && (
              <section className="missing__step" key={step}>
                <h2>{t(($) => $.missing.step[step])}</h2>
                <ul>
                  {own.slice(0, mostListed).map((want) => (
                    <li key={`${want.row} ${want.field}`}>
                      <WantText want={want} />
                    </li>
                  ))}
                  {own.length > mostListed && (
                    <li>{t(($) => $.missing.more, { count: own.length - mostListed })}</li>
                  )}
                </ul>
                {step === 'result' ? (
                  <Button onClick={takeToday}>{t(($) => $.missing.today)}</Button>
                ) : (
                  <a href={`#/${terms.id}/${step}`}>{t(($) => $.actions.edit[step])}</a>
                )}
              </section>
            )
          );
        })}
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

function WantText({ want: { field, row, isMissing } }: { readonly want: Want }) {
  const { t } = useTranslation('results');
  const name = t(($) => $.missing.field[field]);
  const place = row === null ? capitalised(name) : t(($) => $.missing.inRow, { row, field: name });
  return isMissing
    ? t(($) => $.missing.isMissing, { field: place })
    : t(($) => $.missing.isWrong, { field: place });
}
