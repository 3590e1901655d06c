import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { BlankCell } from '../paper/BlankCell';
import { Cites } from '../paper/Cites';
import type { EvidenceGroup } from './evidence-entries';
import { inRows } from './in-rows';
import { NoteRow } from './NoteRow';
import { useSpan } from './use-span';

interface CountEvidenceProps {
  readonly groups: readonly EvidenceGroup[];
  readonly unit: 'calls' | 'messages';
}

/** Of one entry. */
const columns = 5;

/** More entries than these stand two in a row: counts are short. The date of each names its month. */
const mostBelow = 4;

export function CountEvidence({ groups, unit }: CountEvidenceProps) {
  const { t } = useTranslation('worksheet');
  const { formatInteger } = useFormats();
  const { month: monthName } = useDays();
  const across = groups.some(({ entries }) => entries.length > mostBelow) ? 2 : 1;
  return (
    <table className="evidence">
      <thead>
        <tr>
          {Array.from({ length: across }, (_, index) => (
            <CountHeads key={index} unit={unit} />
          ))}
        </tr>
      </thead>
      {groups.map(({ month, entries }) => (
        <tbody key={month.index}>
          {inRows(entries, across).map((row) => (
            <Fragment key={row[0]?.entry}>
              <tr>
                {row.map((one) => (
                  <CountCells key={one.entry} {...one} />
                ))}
                {row.length < across && <BlankCell colSpan={columns} />}
              </tr>
              <NoteRow entries={row.map(({ entry }) => entry)} columns={columns} />
            </Fragment>
          ))}
          <tr className="evidence__sum">
            {across > 1 && <BlankCell colSpan={columns} />}
            <BlankCell />
            <th scope="row">{t(($) => $.evidence.total, { month: monthName(month) })}</th>
            <td className="is-figure">{formatInteger(month.measured.total)}</td>
            <td className="is-figure">{formatInteger(month.measured.bad.expected)}</td>
            <BlankCell />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function CountHeads({ unit }: Pick<CountEvidenceProps, 'unit'>) {
  const { t } = useTranslation('worksheet');
  return (
    <>
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
      <th scope="col" className="evidence__attachment">
        {t(($) => $.evidence.attachment)}
      </th>
    </>
  );
}

function CountCells({ entry, is }: EvidenceGroup['entries'][number]) {
  const { t } = useTranslation('worksheet');
  const { formatInteger } = useFormats();
  const { numbers } = useResult();
  const spanOf = useSpan();
  return (
    is.kind === 'count' && (
      <>
        <td className="evidence__number">{numbers[entry]}</td>
        <td className="evidence__span">{spanOf(is)}</td>
        <td className="is-figure">{formatInteger(is.total)}</td>
        <td className="is-figure">
          {is.exclusion === null ? formatInteger(is.failed) : t(($) => $.evidence.notCounted)}
        </td>
        <BlankCell />
      </>
    )
  );
}
