import { useTranslation } from 'react-i18next';
import { DayRange } from '../ui/DayRange';
import { Part } from '../ui/Part';
import { Table } from '../ui/Table';
import { tableRoles } from '../ui/table-roles';
import { TierMark } from '../ui/TierMark';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { LightAndDark, Specimen } from './Specimen';

const rows = [
  { days: '17 Mar – 16 Apr', tier: 't1', credit: '10%', amount: '1,200.00' },
  { days: '1–30 Apr', tier: 't2', credit: '20%', amount: '12,400.00' },
  { days: '1–16 Jun', tier: 't0', credit: '0%', amount: '0.00' },
] as const;

export function TablesPart() {
  const { t } = useTranslation('results');
  return (
    <Part mark="I" title={<span lang="en">Table</span>}>
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
                  {rows.map(({ days, tier, credit, amount }) => (
                    <tr key={days}>
                      <th {...tableRoles.rowHeader}>
                        <DayRange text={days} />
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
                      {t(($) => $.claim.title)}
                    </th>
                    <td className="figure">13,600.00</td>
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
