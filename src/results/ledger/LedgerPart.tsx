import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FlushEnd } from '../../ui/FlushEnd';
import { Button } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { Table } from '../../ui/Table';
import { Note } from '../Note';
import { useResult } from '../../working/result';
import { tableRoles } from '../../ui/table-roles';
import { LedgerRow } from './LedgerRow';
import { LedgerTotals } from './LedgerTotals';
import './Ledger.css';
import { useColumns } from './use-columns';

/** The workings of more months than these make a page that no one reads, and that a browser is slow to lay out. */
const mostOpened = 24;

/** Month by month; each row opens to how its figures come about. */
export function LedgerPart() {
  const { t } = useTranslation('results');
  const { terms, assessment } = useResult();
  const columns = useColumns();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { months } = assessment;
  const allOpen = open.size === months.length;
  const toggle = (index: number) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  return (
    <Part
      mark="C"
      title={t(($) => $.ledger.title)}
      className="ledger-part"
      notes={
        <>
          <Note clause={terms.availability.clause}>{t(($) => $.notes.eachMonth)}</Note>
          <Note clause={terms.tiers.clause}>{t(($) => $.notes.solid)}</Note>
          <Note reading="R1">{t(($) => $.notes.dotted)}</Note>
        </>
      }
    >
      <div className="ledger__intro">
        <p className="result__lead">{t(($) => $.ledger.lead)}</p>
        {months.length <= mostOpened && (
          <Button
            kind="plain"
            onClick={() => setOpen(allOpen ? new Set() : new Set(months.map(({ index }) => index)))}
          >
            {allOpen ? t(($) => $.ledger.closeAll) : t(($) => $.ledger.openAll)}
          </Button>
        )}
      </div>
      {/* The roles stand in the open: where the screen is narrow, the rows are laid out as no table is. */}
      <Table className="ledger" {...tableRoles.table} caption={t(($) => $.ledger.title)} captionHidden>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            {columns.map(({ key, label, figure }) => (
              <th key={key} {...tableRoles.columnHeader} className={figure ? 'figure' : undefined}>
                <FlushEnd>{label}</FlushEnd>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {months.map((month) => (
            <LedgerRow
              key={month.index}
              month={month}
              isOpen={open.has(month.index)}
              toggle={() => toggle(month.index)}
            />
          ))}
        </tbody>
        <LedgerTotals />
      </Table>
    </Part>
  );
}
