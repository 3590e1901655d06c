import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { BlankCell } from '../paper/BlankCell';
import { Cites } from '../paper/Cites';
import type { EvidenceGroup } from './evidence-entries';
import { useSpan } from './use-span';

interface CountEvidenceProps {
  readonly groups: readonly EvidenceGroup[];
  readonly unit: 'calls' | 'messages';
}

export function CountEvidence({ groups, unit }: CountEvidenceProps) {
  const { t } = useTranslation('worksheet');
  const { formatInteger } = useFormats();
  const { month: monthName } = useDays();
  const { numbers } = useResult();
  const spanOf = useSpan();
  return (
    <table className="evidence">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.evidence.entry)}</th>
          <th scope="col">
            {t(($) => $.evidence.time)} <Cites readings={['R1']} />
          </th>
          <th scope="col" className="is-figure">
            {t(($) => $.evidence.totalOf[unit])}
          </th>
          <th scope="col" className="is-figure">
            {t(($) => $.evidence.failures)}
          </th>
          <th scope="col">{t(($) => $.evidence.month)}</th>
          <th scope="col">{t(($) => $.evidence.attachment)}</th>
        </tr>
      </thead>
      {groups.map(({ month, entries }) => {
        const name = monthName(month);
        return (
          <tbody key={month.index}>
            {entries.map(
              ({ entry, is }) =>
                is.kind === 'count' && (
                  <tr key={entry}>
                    <td className="evidence__number">{numbers[entry]}</td>
                    <td className="evidence__span">{spanOf(is)}</td>
                    <td className="is-figure">{formatInteger(is.total)}</td>
                    <td className="is-figure">
                      {is.exclusion === null ? formatInteger(is.failed) : t(($) => $.evidence.notCounted)}
                    </td>
                    <td>{name}</td>
                    <BlankCell />
                  </tr>
                ),
            )}
            <tr className="evidence__sum">
              <BlankCell />
              <th scope="row">{t(($) => $.evidence.total, { month: name })}</th>
              <td className="is-figure">{formatInteger(month.measured.total)}</td>
              <td className="is-figure">{formatInteger(month.measured.bad.expected)}</td>
              <BlankCell />
              <BlankCell />
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
