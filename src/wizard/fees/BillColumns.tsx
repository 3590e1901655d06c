import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { Table } from '../../ui/Table';
import { tableRoles } from '../../ui/table-roles';
import { useWizard } from '../wizard-context';
import { columnsOf, type BillRole } from './bill-columns';
import './BillColumns.css';
import type { AskedBill, BillPaste } from './use-bill';

const roles: readonly BillRole[] = ['month', 'fee', 'covered', 'paid', 'unused'];

interface BillColumnsProps {
  readonly bill: BillPaste;
  readonly asked: AskedBill;
  /** The buttons go with the panel: the focus has to go elsewhere. */
  readonly onEnd: () => void;
}

/** What each column of a bill is taken for, the guess chosen, before anything of it is filled in. */
export function BillColumns({ bill, asked, onEnd }: BillColumnsProps) {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  const { terms } = useWizard();
  const panel = useRef<HTMLElement>(null);
  // It opens below a field, often out of sight.
  useEffect(() => panel.current?.focus(), []);

  const options = roles.map((role) => ({ value: role, label: t(($) => $.fees.bill.roles[role]) }));
  const columns = columnsOf(asked.table).map(({ heading, cells }, at) => ({
    at,
    name: heading || t(($) => $.fees.bill.column, { number: formatInteger(at + 1) }),
    samples: [...new Set(cells)].slice(0, 2),
  }));
  const end = (how: () => void) => () => {
    how();
    onEnd();
  };
  const hasMoney = asked.roles.some((role) => role !== 'month' && role !== 'unused');
  return (
    <section className="bill-columns" ref={panel} tabIndex={-1} aria-label={t(($) => $.fees.bill.title)}>
      <Table
        caption={
          <>
            <strong>{t(($) => $.fees.bill.title)}</strong>
            <span>{t(($) => $.fees.bill.hint)}</span>
          </>
        }
        {...tableRoles.table}
      >
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            {(['heading', 'samples', 'holds'] as const).map((head) => (
              <th key={head} {...tableRoles.columnHeader}>
                {t(($) => $.fees.bill[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {columns
            .filter(({ samples }) => samples.length > 0)
            .map(({ at, name, samples }) => (
              <tr key={at} {...tableRoles.row}>
                <th {...tableRoles.rowHeader}>{name}</th>
                <td {...tableRoles.cell}>
                  {samples.map((sample) => (
                    <code key={sample}>{sample}</code>
                  ))}
                </td>
                <td {...tableRoles.cell}>
                  <Select
                    aria-label={t(($) => $.fees.bill.select, { column: name })}
                    options={options}
                    value={asked.roles[at] ?? 'unused'}
                    onChange={({ target }) => {
                      const role = roles.find((some) => some === target.value);
                      if (role) bill.choose(at, role);
                    }}
                  />
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
      {asked.repeats && (
        <Checkbox
          label={t(($) => $.fees.bill.addUp)}
          hint={t(($) => $.fees.bill.addUpHint, { product: terms.short })}
          checked={asked.addUp}
          onChange={({ target }) => bill.addUp(target.checked)}
        />
      )}
      <p className="bill-columns__end">
        {hasMoney ? (
          <Button onClick={end(bill.fillIn)}>{t(($) => $.fees.bill.fillIn)}</Button>
        ) : (
          <span>{t(($) => $.fees.bill.noAmount)}</span>
        )}
        <Button kind="plain" onClick={end(bill.cancel)}>
          {t(($) => $.fees.bill.cancel)}
        </Button>
      </p>
    </section>
  );
}
