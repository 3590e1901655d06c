import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { FlushEnd } from '../../ui/FlushEnd';
import { tierLook } from '../../ui/tier-look';
import { TierMark } from '../../ui/TierMark';
import { Wash } from '../../ui/Wash';
import { Blank } from '../Blank';
import { asOfDay, claimableDue, isRunning, sumOf, type Due, type MonthSoFar, type SoFar } from '../so-far';
import { useMonthName } from '../use-month-name';
import './LiveMonths.css';
import { useDueText } from './use-due-text';

/** So many rows the sheet takes; of a longer term it shows the months in which something failed. */
const mostShown = 12;

export function LiveMonths({ terms, soFar }: { readonly terms: Terms; readonly soFar: SoFar }) {
  const { t } = useTranslation('wizard');
  const asOf = asOfDay(soFar);
  const { total, reading } = soFar;
  const claimable = claimableDue(soFar, asOf) ?? (reading.fees && sumOf([], reading.fees.currency));
  const { formatDay } = useFormats();
  const monthName = useMonthName(terms, soFar.months);
  const months = soFar.months ?? [];
  const shown = chosen(months);
  const unit = terms.measure.kind === 'occurrences' ? t(($) => $.live.failures) : t(($) => $.live.minutes);
  return (
    <table className="live-months">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.live.month)}</th>
          <th scope="col" className="figure">
            {unit}
          </th>
          <th scope="col" className="figure">
            {t(($) => $.live.availability)}
          </th>
          <th scope="col">{t(($) => $.live.tier)}</th>
          <th scope="col" className="figure">
            {t(($) => $.live.amount)}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((month) => (
          <MonthRow
            key={month.index}
            month={month}
            isLogged={soFar.measured !== null}
            asOf={asOf}
            name={monthName(month)}
            terms={terms}
          />
        ))}
        {months.length === 0 && <EmptyRows />}
        {shown.length < months.length && (
          <tr>
            <td colSpan={5}>{t(($) => $.live.otherMonths, { count: months.length - shown.length })}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <DueRow name={t(($) => $.live.total)} due={total} />
        {total && claimable && claimable.amount !== total.amount && (
          <DueRow name={t(($) => $.live.ofWhichClaimable, { day: formatDay(asOf) })} due={claimable} />
        )}
      </tfoot>
    </table>
  );
}

interface MonthRowProps {
  readonly month: MonthSoFar;
  /** Whether there is an entry of any month. */
  readonly isLogged: boolean;
  readonly asOf: string;
  readonly name: string;
  readonly terms: Terms;
}

function MonthRow({ month, isLogged, asOf, name, terms }: MonthRowProps) {
  const { t } = useTranslation('wizard');
  const { formatInteger, formatPercent, formatAmount } = useFormats();
  const { measured, percent, tier, amount } = month;
  const { rows } = terms.tiers;
  const met = isRunning(month, asOf) ? 'metSoFar' : 'met';
  // Entries dated later make a figure, as in the result: it is in the total.
  const none = month.start > asOf && !tier ? 'notBegun' : isLogged && !measured ? 'notMeasurable' : null;
  if (none)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className="live-months__none" colSpan={3}>
          {t(($) => $.live[none])}
        </td>
        <td className="figure">–</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">{measured ? <Wash>{formatInteger(measured.bad.expected)}</Wash> : <Blank />}</td>
      <td className="figure">{percent === null ? <Blank /> : <Wash>{formatPercent(percent, 2)}</Wash>}</td>
      <td>
        {tier === null ? (
          <Blank />
        ) : (
          <span className="live-months__tier">
            <TierMark tier={tierLook(tier, rows.length)} />
            {rows[tier - 1]?.credit ?? t(($) => $.live[met])}
          </span>
        )}
      </td>
      <td className="figure">{amount === null ? <Blank /> : <Wash>{formatAmount(amount)}</Wash>}</td>
    </tr>
  );
}

function DueRow({ name, due }: { readonly name: string; readonly due: Due | null }) {
  const { formatAmount } = useFormats();
  const dueText = useDueText();
  const paid = due && dueText(due);
  // The column is of money; messages have more to say.
  const hasMessages = paid !== null && paid.worth !== null;
  return (
    <tr>
      <th scope="row" colSpan={hasMessages ? 2 : 4}>
        {name}
      </th>
      <td className="figure" colSpan={hasMessages ? 3 : 1}>
        {due ? <Wash>{hasMessages ? paid.due : formatAmount(due.amount)}</Wash> : <Blank />}
        {paid?.worth && (
          <span className="live-months__worth">
            <FlushEnd>{paid.worth}</FlushEnd>
          </span>
        )}
      </td>
    </tr>
  );
}

function EmptyRows() {
  return (
    <tr>
      {[1, 2, 3, 4, 5].map((column) => (
        <td key={column}>
          <Blank />
        </td>
      ))}
    </tr>
  );
}

function chosen(months: readonly MonthSoFar[]): readonly MonthSoFar[] {
  if (months.length <= mostShown) return months;
  const failed = months.filter(({ measured }) => measured && measured.bad.upper > 0);
  return (failed.length > 0 ? failed : months).slice(0, mostShown);
}
