import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { DayRange } from '../ui/DayRange';
import { FlushEnd } from '../ui/FlushEnd';
import { Part } from '../ui/Part';
import { Table } from '../ui/Table';
import { tableRoles } from '../ui/table-roles';
import { TierMark } from '../ui/TierMark';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { LightAndDark, Specimen } from './Specimen';

const rows = [
  { start: '2026-03-17', end: '2026-04-16', tier: 't1', credit: '10%', amount: '1,200.00' },
  { start: '2026-04-01', end: '2026-04-30', tier: 't2', credit: '20%', amount: '12,400.00' },
  { start: '2026-06-01', end: '2026-06-16', tier: 't0', credit: '0%', amount: '0.00' },
] as const;

export function TablesPart() {
  const { t } = useTranslation('results');
  const { formatDayRangeShort, formatMoney } = useFormats();
  return (
    <Part mark="I" title={<span lang="en">Table, FlushEnd</span>}>
      <LightAndDark>
        {() => (
          <>
            <Specimen of="Table" wide>
              <Table caption={t(($) => $.ledger.title)}>
                <thead>
                  <tr>
                    <th {...tableRoles.columnHeader}>{t(($) => $.claim.month)}</th>
                    <th {...tableRoles.columnHeader}>{t(($) => $.ledger.credit)}</th>
                    <th className="figure" {...tableRoles.columnHeader}>
                      CNY
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ start, end, tier, credit, amount }) => (
                    <tr key={start}>
                      <th {...tableRoles.rowHeader}>
                        <DayRange text={formatDayRangeShort(start, end)} />
                      </th>
                      <td>
                        <TierMark tier={tier} /> {credit}
                      </td>
                      <td className="figure">{amount}</td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th {...tableRoles.rowHeader} colSpan={2}>
                      {t(($) => $.ledger.total)}
                    </th>
                    <td className="figure">13,600.00</td>
                  </tr>
                  <tr>
                    <th {...tableRoles.rowHeader} colSpan={2} lang="en">
                      FlushEnd
                    </th>
                    <td className="figure">
                      <FlushEnd>{formatMoney('13600.00', 'CNY')}</FlushEnd>
                    </td>
                  </tr>
                </tfoot>
              </Table>
            </Specimen>
            <Specimen of="Table, captionHidden" wide>
              <Table caption={t(($) => $.ledger.title)} captionHidden>
                <tbody>
                  <tr>
                    <th {...tableRoles.rowHeader}>1</th>
                    <td>
                      {t(($) => $.ledger.lead)}
                      <VisuallyHidden>{t(($) => $.ledger.title)}</VisuallyHidden>
                    </td>
                  </tr>
                </tbody>
              </Table>
            </Specimen>
          </>
        )}
      </LightAndDark>
    </Part>
  );
}
