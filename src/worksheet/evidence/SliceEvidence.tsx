import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { useEntryWords } from '../../working/words/use-entry-words';
import { BlankCell } from '../paper/BlankCell';
import { Cites } from '../paper/Cites';
import type { EvidenceGroup } from './evidence-entries';
import { NoteRow } from './NoteRow';
import { useSpan } from './use-span';

interface SliceEvidenceProps {
  readonly groups: readonly EvidenceGroup[];
  /** Of a slice. */
  readonly minutes: number;
}

export function SliceEvidence({ groups, minutes }: SliceEvidenceProps) {
  const { t } = useTranslation('worksheet');
  const { formatMonth, formatMonthShort, formatInteger } = useFormats();
  const { month: monthName } = useDays();
  const { success } = useEntryWords();
  const { numbers, terms, assessment } = useResult();
  const spanOf = useSpan();
  // Within a year no two calendar months have the same name.
  const formatMonthOf = assessment.months.length > 12 ? formatMonth : formatMonthShort;
  const nameOf = (month: MonthAssessment) =>
    terms.serviceMonth.kind === 'calendar' ? formatMonthOf(month.start) : monthName(month);
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
          <th scope="col" className="evidence__attachment">
            {t(($) => $.evidence.attachment)}
          </th>
        </tr>
      </thead>
      {groups.map(({ month, entries }) => {
        const { lower, expected, upper } = month.measured.bad;
        const name = nameOf(month);
        return (
          <tbody key={month.index}>
            {entries.map(
              ({ entry, is, share }) =>
                share && (
                  <Fragment key={entry}>
                    <tr>
                      <td className="evidence__number">{numbers[entry]}</td>
                      <td className="evidence__span">{spanOf(is)}</td>
                      <td className="is-figure">{success(is)}</td>
                      <td className="is-figure">{three(share.lower, share.expected, share.upper)}</td>
                      <td className="is-figure">{formatInteger(share.expected * minutes)}</td>
                      <td>{name}</td>
                      <BlankCell />
                    </tr>
                    <NoteRow entries={[entry]} columns={7} />
                  </Fragment>
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
