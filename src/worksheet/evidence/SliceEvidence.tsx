import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { useEntryWords } from '../../working/words/use-entry-words';
import { BlankCell } from '../paper/BlankCell';
import { Cites } from '../paper/Cites';
import type { EvidenceGroup } from './evidence-entries';
import { useSpan } from './use-span';

interface SliceEvidenceProps {
  readonly groups: readonly EvidenceGroup[];
  /** Of a slice. */
  readonly minutes: number;
}

export function SliceEvidence({ groups, minutes }: SliceEvidenceProps) {
  const { t } = useTranslation('worksheet');
  const { formatMonthShort, formatInteger } = useFormats();
  const { month: monthName } = useDays();
  const { success } = useEntryWords();
  const { numbers, terms } = useResult();
  const spanOf = useSpan();
  const isCalendar = terms.serviceMonth.kind === 'calendar';
  const three = (lower: number, expected: number, upper: number) =>
    [lower, expected, upper].map(formatInteger).join(' · ');
  return (
    <table className="evidence">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.evidence.entry)}</th>
          <th scope="col">
            {t(($) => $.evidence.span)} <Cites readings={['R1']} />
          </th>
          <th scope="col" className="is-figure">
            {t(($) => $.evidence.success)}
          </th>
          <th scope="col" className="is-figure">
            {t(($) => $.evidence.slices)}
          </th>
          <th scope="col" className="is-figure">
            {t(($) => $.evidence.minutes)}
          </th>
          <th scope="col">{t(($) => $.evidence.month)}</th>
          <th scope="col">{t(($) => $.evidence.attachment)}</th>
        </tr>
      </thead>
      {groups.map(({ month, entries }) => {
        const { lower, expected, upper } = month.measured.bad;
        const name = isCalendar ? formatMonthShort(month.start) : monthName(month);
        return (
          <tbody key={month.index}>
            {entries.map(
              ({ entry, is, share }) =>
                share && (
                  <tr key={entry}>
                    <td className="evidence__number">{numbers[entry]}</td>
                    <td className="evidence__span">{spanOf(is)}</td>
                    <td className="is-figure">{success(is)}</td>
                    <td className="is-figure">{three(share.lower, share.expected, share.upper)}</td>
                    <td className="is-figure">{formatInteger(share.expected * minutes)}</td>
                    <td>{name}</td>
                    <BlankCell />
                  </tr>
                ),
            )}
            <tr className="evidence__sum">
              <BlankCell />
              <th scope="row" colSpan={2}>
                {t(($) => $.evidence.total, { month: name })}
              </th>
              <td className="is-figure">{three(lower / minutes, expected / minutes, upper / minutes)}</td>
              <td className="is-figure">{formatInteger(expected)}</td>
              <BlankCell />
              <BlankCell />
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
