import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { Clause } from '../ui/Clause';
import { Table } from '../ui/Table';
import { TierMark } from '../ui/TierMark';
import './availability-table.css';
import './figure.css';
import type { Reached, Sounding } from './sounding';
import { lostUnit, useFigureWords } from './use-figure-words';

interface AvailabilityTableProps {
  readonly terms: Terms;
  readonly soundings: readonly Sounding[];
}

/** The same figures in rows. */
export function AvailabilityTable({ terms, soundings }: AvailabilityTableProps) {
  const { t } = useTranslation('figures');
  const words = useFigureWords(terms);
  return (
    <details className="chart__table drawing">
      <summary>{t(($) => $.table.show)}</summary>
      <Table caption={t(($) => $.table.caption)} captionHidden>
        <thead>
          <tr>
            <th scope="col">
              {t(($) => $.table.month)} <Clause number={terms.serviceMonth.clause} />
            </th>
            <th scope="col" className="chart__lost">
              {t(($) => $.table.lost[lostUnit(terms)])}
            </th>
            <th scope="col" className="figure">
              {t(($) => $.table.availability)} <Clause number={terms.availability.clause} />
            </th>
            <th scope="col">
              {t(($) => $.table.credit)} <Clause number={terms.tiers.clause} />
            </th>
          </tr>
        </thead>
        <tbody>
          {soundings.map(({ month, reached, isAhead }) => (
            <tr key={month.index}>
              <th scope="row">
                {words.range(month)}
                {reached && (
                  <span className="chart__note chart__lost-note">
                    <Lost terms={terms} reached={reached} />
                  </span>
                )}
              </th>
              {reached ? (
                <Cells terms={terms} reached={reached} />
              ) : (
                <td colSpan={3}>{words.notMeasured({ month, isAhead })}</td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}

interface ReachedProps {
  readonly terms: Terms;
  readonly reached: Reached;
}

function Cells({ terms, reached }: ReachedProps) {
  const { t } = useTranslation('figures');
  const words = useFigureWords(terms);
  return (
    <>
      <td className="chart__lost">
        <Lost terms={terms} reached={reached} />
      </td>
      <td className="figure">{words.percent(reached.percent)}</td>
      <td>
        <span className="chart__credit">
          <TierMark tier={reached.look} /> {reached.credit ?? t(($) => $.table.none)}
        </span>
        <span className="chart__note">{words.more(reached)}</span>
      </td>
    </>
  );
}

/** What was lost. On a narrow screen it stands beneath the month and not in a column of its own. */
function Lost({ terms, reached }: ReachedProps) {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  const words = useFigureWords(terms);
  const { lower, upper } = reached.measured.bad;
  return (
    <>
      {words.share(reached)}
      {lower !== upper && (
        <span className="chart__note">
          {t(($) => $.chart.readings, { lower: formatInteger(lower), upper: formatInteger(upper) })}
        </span>
      )}
    </>
  );
}
