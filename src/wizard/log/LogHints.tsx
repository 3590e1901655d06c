import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { Clauses } from '../../ui/Clauses';
import { ReadingMark } from '../ReadingMark';
import { useWizard } from '../wizard-context';
import { columnName, columnsOf, rowKind } from './columns';
import './LogHints.css';

/** What the columns mean by the agreement, and how the table is filled. */
export function LogHints() {
  const { t } = useTranslation('wizard');
  const { terms } = useWizard();
  const { formatList } = useFormats();
  const language = useLanguage();
  const { measure, vendorCause } = terms;
  const kind = rowKind(terms);
  const names = columnsOf(terms, kind).map((column) => t(($) => $.columns[columnName(column, kind, terms)]));
  return (
    <details className="log-hints">
      <summary>{t(($) => $.hints.title)}</summary>
      <ul>
        {measure.kind === 'timeslices' && measure.breach.kind === 'below' && (
          <>
            <li>
              <Cited
                text={t(($) => $.hints.rate, {
                  attempt: measure.attempt.name[language],
                  rate: measure.breach.rate,
                })}
              >
                <Clauses numbers={[measure.attempt.clause, measure.breach.clause]} />
              </Cited>
            </li>
            <li>
              <Cited text={t(($) => $.hints.range)}>
                <ReadingMark reading="edge-slices" />
              </Cited>
            </li>
          </>
        )}
        {measure.kind === 'timeslices' && measure.breach.kind === 'all-failed' && (
          <li>
            <Cited text={t(($) => $.hints.allFailed, { attempt: measure.attempt.name[language] })}>
              <Clause number={measure.breach.clause} /> <ReadingMark reading="clock-minutes" />
            </Cited>
          </li>
        )}
        {measure.kind === 'timeslices' && measure.minimum.minutes > 0 && (
          <li>
            <Cited text={t(($) => $.hints.minimum, { count: measure.minimum.minutes })}>
              <Clause number={measure.minimum.clause} /> <ReadingMark reading="short-runs" />
            </Cited>
          </li>
        )}
        {measure.kind === 'timeslices' && (
          <li>
            <Cited text={t(($) => $.hints.unit, { count: measure.slice.minutes })}>
              <Clause number={measure.slice.clause} />
            </Cited>
          </li>
        )}
        {measure.kind === 'occurrences' && (
          <li>
            <Cited
              text={t(($) => $.hints.occurrences, {
                totalColumn: t(($) => $.columns[columnName('total', kind, terms)]),
                total: measure.total.name[language],
                failedColumn: t(($) => $.columns[columnName('failed', kind, terms)]),
                failure: measure.failure.name[language],
              })}
            >
              <Clauses numbers={[...measure.total.clauses, ...measure.failure.clauses]} />
            </Cited>
          </li>
        )}
        {measure.kind === 'occurrences' && measure.unit === 'messages' && (
          <li>
            <Cited text={t(($) => $.hints.deduct)}>
              <Clauses numbers={measure.total.clauses} />
            </Cited>
          </li>
        )}
        <li>
          <Cited text={t(($) => $.hints.exclusion)}>
            <Clauses numbers={vendorCause.clauses} />
          </Cited>
        </li>
        <li>{t(($) => $.hints.paste, { columns: formatList(names) })}</li>
      </ul>
    </details>
  );
}
