import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import type { RowsStage } from './file-state';
import type { ImportSession } from './import-session';
import { refusedList } from './refused-list';
import { RefusedRow } from './RefusedRow';
import './RefusedRows.css';
import { openRefusals } from './standing';

interface RefusedRowsProps {
  readonly fileId: string;
  readonly stage: RowsStage;
  readonly session: ImportSession;
}

const shownAtOnce = 50;
/** Of so many the reasons are summed up first. */
const manyItems = 12;

/** Every row that is no entry, with why: to be mended where a cell is at fault, or skipped. */
export function RefusedRows({ fileId, stage, session }: RefusedRowsProps) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const { view, corrections, skipped } = stage;
  const { refused, mended } = view;
  const [most, setMost] = useState(shownAtOnce);
  const items = refusedList(refused.first, corrections, mended);
  if (items.length === 0) return null;
  const open = openRefusals(refused, skipped);
  const title = `${fileId}-refused`;
  return (
    <section className="import-refused" aria-labelledby={title}>
      <h4 id={title}>
        {refused.count > 0
          ? t(($) => $.refused.title, { count: refused.count, number: formatInteger(refused.count) })
          : t(($) => $.refused.allMended)}
      </h4>
      {refused.count > 1 && (
        <Checkbox
          label={t(($) => $.refused.skipAll, { count: refused.count, number: formatInteger(refused.count) })}
          checked={open === 0}
          onChange={({ target }) => session.rows.skipAll(fileId, target.checked)}
        />
      )}
      {refused.byCode.length > 1 && items.length > manyItems && (
        <ul className="import-refused__codes">
          {refused.byCode.map(({ code, count }) => (
            <li key={code}>
              {t(($) => $.refused.byCode, {
                reason: t(($) => $.refusals[code]),
                number: formatInteger(count),
              })}
            </li>
          ))}
        </ul>
      )}
      <ol className="import-refused__list">
        {items.slice(0, most).map((item) => (
          <RefusedRow
            key={item.key}
            id={`${fileId}-${item.row}-${item.cell ?? 'row'}`}
            item={item}
            isSkipped={skipped.all || skipped.rows.has(item.row)}
            onFix={(text) => {
              const { row, cell, column, raw } = item;
              session.rows.correct(fileId, { row, cell, column, raw, text });
            }}
            onSkip={(isSkipped) => session.rows.skip(fileId, item.row, isSkipped)}
          />
        ))}
      </ol>
      {items.length > most && (
        <Button kind="plain" onClick={() => setMost(most + shownAtOnce * 4)}>
          {t(($) => $.refused.more, {
            count: items.length - most,
            number: formatInteger(items.length - most),
          })}
        </Button>
      )}
      {refused.count > refused.first.length && (
        <p>{t(($) => $.refused.onlyFirst, { number: formatInteger(refused.first.length) })}</p>
      )}
    </section>
  );
}
