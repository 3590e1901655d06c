import { useTranslation } from 'react-i18next';
import type { Terms } from '../terms/schema';
import { Clause } from '../ui/Clause';
import './MonthCuts.css';
import { exampleDays, exampleMonths } from './month-cuts';

const ticks = Array.from(
  { length: Math.ceil(exampleDays / 5) },
  (_, index) => (index * 5 * 100) / exampleDays,
);

/** A ruler of the example's term, cut into an agreement's service months. */
export function MonthCuts({ serviceMonth }: { readonly serviceMonth: Terms['serviceMonth'] }) {
  const { t } = useTranslation('home');
  const months = exampleMonths(serviceMonth.kind);
  return (
    <>
      <div className="month-cuts">
        <svg width="100%" height="4" aria-hidden="true">
          {ticks.map((x) => (
            <line key={x} x1={`${x}%`} x2={`${x}%`} y1="0" y2="4" />
          ))}
        </svg>
        <ol>
          {months.map((days, index) => (
            // A month's place in the term is what it is.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} style={{ flexGrow: days }}>
              {days}
            </li>
          ))}
        </ol>
      </div>
      {t(($) => $.cut[serviceMonth.kind], { count: months.length })} <Clause number={serviceMonth.clause} />
    </>
  );
}
