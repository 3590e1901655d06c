import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { Clause } from '../ui/Clause';
import { Table } from '../ui/Table';
import { TierMark } from '../ui/TierMark';
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
    <details className="chart__table">
      <summary>{t(($) => $.table.show)}</summary>
      <Table caption={t(($) => $.table.caption)} captionHidden>
        <thead>
          <tr>
            <th scope="col">
              {t(($) => $.table.month)} <Clause number={terms.serviceMonth.clause} />
            </th>
            <th scope="col">{t(($) => $.table.lost[lostUnit(terms)])}</th>
            <th scope="col" className="figure">
              {t(($) => $.table.availability)} <Clause number={terms.availability.clause} />
            </th>
            <th scope="col">
              {t(($) => $.table.credit)} <Clause number={terms.tiers.clause} />
            </th>
          </tr>
        </thead>
        <tbody>
          {soundings.map(({ month, reached }) => (
            <tr key={month.index}>
              <th scope="row">{words.range(month)}</th>
              {reached ? (
                <Cells terms={terms} reached={reached} />
              ) : (
                <td colSpan={3}>{words.notMeasured(month)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}

function Cells({ terms, reached }: { readonly terms: Terms; readonly reached: Reached }) {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  const words = useFigureWords(terms);
  const { lower, upper } = reached.measured.bad;
  return (
    <>
      <td>
        {words.share(reached)}
        {lower !== upper && (
          <span className="chart__note">
            {t(($) => $.chart.readings, { lower: formatInteger(lower), upper: formatInteger(upper) })}
          </span>
        )}
      </td>
      <td className="figure">{words.percent(reached.percent)}</td>
      <td>
        <TierMark tier={reached.look} /> {reached.credit ?? t(($) => $.table.none)}
        <span className="chart__note">{words.more(reached)}</span>
      </td>
    </>
  );
}
