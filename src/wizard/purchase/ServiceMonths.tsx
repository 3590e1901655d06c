import { useTranslation } from 'react-i18next';
import { MonthRuler } from '../../figures/ruler/MonthRuler';
import { useFormats } from '../../i18n/use-formats';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { ReadingMark } from '../ReadingMark';
import type { MonthSoFar } from '../so-far';
import { useWizard } from '../wizard-context';
import './ServiceMonths.css';

/** So many stand open; more fold away. */
const mostListed = 6;

/** How the agreement cuts the term into service months, as soon as the term is known. */
export function ServiceMonths() {
  const { t } = useTranslation('wizard');
  const { terms, soFar } = useWizard();
  const { kind, clause } = terms.serviceMonth;
  const { months } = soFar;
  return (
    <section className="service-months" aria-labelledby="service-months">
      <h2 id="service-months">
        {months ? t(($) => $.serviceMonths.count, { count: months.length }) : t(($) => $.serviceMonths.title)}
      </h2>
      <p>
        <Cited text={t(($) => $.serviceMonths[kind])}>
          <Clause number={clause} />
          {kind === 'anniversary' && (
            <>
              {' '}
              <ReadingMark reading="month-ends" /> <ReadingMark reading="last-month-cut" />
            </>
          )}
        </Cited>
      </p>
      {months && (
        // The list says the same in words.
        <div aria-hidden="true">
          <MonthRuler terms={terms} months={months} compact />
        </div>
      )}
      {months && months.length > mostListed ? (
        <details>
          <summary>{t(($) => $.serviceMonths.all, { count: months.length })}</summary>
          <MonthList months={months} />
        </details>
      ) : (
        months && <MonthList months={months} />
      )}
    </section>
  );
}

function MonthList({ months }: { readonly months: readonly MonthSoFar[] }) {
  const { t } = useTranslation('wizard');
  const { formatDayRange } = useFormats();
  return (
    <ol className="service-months__list">
      {months.map(({ index, start, end, days }) => (
        <li key={index}>
          <b>{formatDayRange(start, end)}</b>
          <span>{t(($) => $.serviceMonths.days, { count: days })}</span>
        </li>
      ))}
    </ol>
  );
}
