import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../capitalised';
import './MissingPage.css';
import type { Step, Want } from './missing';

interface MissingStepsProps {
  readonly wanted: readonly Want[];
  /** What can be done about a step's wants. */
  readonly actionOf?: (step: Step) => ReactNode;
}

const steps = ['purchase', 'log', 'fees', 'result'] as const;

/** More wants of a step than this are counted: the step itself shows them all. */
const mostListed = 8;

/** What is wanting, by the step where it is entered. */
export function MissingSteps({ wanted, actionOf }: MissingStepsProps) {
  const { t } = useTranslation('results');
  return steps.map((step) => {
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
          {actionOf?.(step)}
        </section>
      )
    );
  });
}

function WantText({ want: { field, row, isMissing, code, values } }: { readonly want: Want }) {
  const { t } = useTranslation('results');
  const { t: tp } = useTranslation('problems');
  const name = t(($) => $.missing.field[field]);
  const place = row === null ? capitalised(name) : t(($) => $.missing.inRow, { row, field: name });
  return isMissing
    ? t(($) => $.missing.isMissing, { field: place })
    : t(($) => $.missing.isWrong, { field: place, reason: tp(($) => $[code], { ...values }) });
}
