import { useTranslation } from 'react-i18next';
import type { Doubt } from '../../import/codes';
import { useFormats } from '../../i18n/use-formats';
import { Clauses } from '../../ui/Clauses';
import type { Terms } from '../../terms/schema';
import { useWizard } from '../wizard-context';
import type { PassedRows, RangedRows, RowsView } from './rows-view';
import { useGap } from './use-gap';
import './Asides.css';

/** What the source cannot prove, and the rows that say nothing of downtime. */
export function Asides({ view }: { readonly view: RowsView }) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const gap = useGap();
  const { passedOver, leftOut } = view;
  return (
    <div className="import-asides">
      <Doubts view={view} />
      {leftOut.length > 0 && (
        <p>
          {t(($) => $.leftOut, {
            count: leftOut.length,
            rows: leftOut.map((row) => formatInteger(row)).join(', '),
          })}
        </p>
      )}
      {passedOver.length > 0 && (
        <details>
          <summary>
            {t(($) => $.passedOver.title, {
              count: total(passedOver),
              number: formatInteger(total(passedOver)),
            })}
          </summary>
          <ul>
            {passedOver.map((passed) => (
              <li key={passed.reason}>
                {t(($) => $.passedOver.line, {
                  reason: t(($) => $.passedOver.reasons[passed.reason]),
                  number: formatInteger(passed.count),
                })}
                {gap}
                <span className="import-asides__rows">
                  {t(($) => $.passedOver.rows, { rows: rowsText(passed) })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Doubts({ view: { doubts, doubtedColumns, sameRows } }: { readonly view: RowsView }) {
  const { t } = useTranslation('import');
  const { terms } = useWizard();
  const gap = useGap();
  if (doubts.length === 0) return null;
  return (
    <section>
      <h4>{t(($) => $.doubts.title)}</h4>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>
            {t(($) => $.doubts[doubt])}
            {doubtedColumns?.has(doubt) && gap}
            {doubtedColumns?.has(doubt) &&
              t(($) => $.doubtedColumns, {
                columns: doubtedColumns.get(doubt)?.join(' · '),
              })}
            {doubt === 'same-row-twice' && gap}
            {doubt === 'same-row-twice' && t(($) => $.passedOver.rows, { rows: rowsText(sameRows) })}{' '}
            <Clauses numbers={clausesOf(doubt, terms)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The clauses that say what would have to be proved. */
function clausesOf(doubt: Doubt, { measure }: Terms): readonly string[] {
  if (measure.kind === 'timeslices') {
    if (doubt === 'coarser-than-slice' || doubt === 'no-time-of-day') return [measure.slice.clause];
    return doubt === 'probe-not-attempt' || doubt === 'announced-times' ? [measure.attempt.clause] : [];
  }
  return doubt === 'carrier-errors' ? measure.failure.clauses : [];
}

function total(passedOver: readonly PassedRows[]): number {
  return passedOver.reduce((sum, { count }) => sum + count, 0);
}

function rowsText({ ranges, count }: RangedRows): string {
  const shown = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const text = ranges
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
  return shown < count ? `${text}, …` : text;
}
