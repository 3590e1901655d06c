import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordsTally } from '../../../import/records/tally';
import { useFormats } from '../../../i18n/use-formats';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { refusedRecords } from '../records-view';
import '../RefusedRows.css';
import type { RecordsProps } from './records-props';

const shownAtOnce = 20;

/** Records that were not added up: by reason, and the first thousand one by one. To mend them is to mend the file. */
export function RecordsRefused({
  fileId,
  stage,
  tally,
  session,
}: RecordsProps & { readonly tally: RecordsTally }) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const [most, setMost] = useState(shownAtOnce);
  const count = refusedRecords(stage);
  if (count === 0) return null;
  const { first, byCode } = tally.refused;
  const title = `${fileId}-refused`;
  return (
    <section className="import-refused" aria-labelledby={title}>
      <h4 id={title}>{t(($) => $.refused.title, { count, number: formatInteger(count) })}</h4>
      <Checkbox
        label={t(($) => $.refused.skipAll, { count, number: formatInteger(count) })}
        checked={stage.refusalsSeen}
        onChange={({ target }) => session.records.seeRefusals(fileId, target.checked)}
      />
      {first.length > shownAtOnce && (
        <ul className="import-refused__codes">
          {[...byCode].map(([code, rows]) => (
            <li key={code}>
              {t(($) => $.refused.byCode, {
                reason: t(($) => $.refusals[code]),
                number: formatInteger(rows),
              })}
            </li>
          ))}
        </ul>
      )}
      <ol className="import-refused__list">
        {first.slice(0, most).map(({ row, column, raw, code }) => (
          <li key={`${row} ${code}`} className="import-refused__row">
            <p className="import-refused__place">
              <b>{t(($) => $.refused.row, { row: formatInteger(row) })}</b>
              {column !== null && <span>{column}</span>}
              <code>{raw}</code>
            </p>
            <p className="field__error">{t(($) => $.refusals[code])}</p>
          </li>
        ))}
      </ol>
      {first.length > most && (
        <Button kind="plain" onClick={() => setMost(most + shownAtOnce * 5)}>
          {t(($) => $.refused.more, {
            count: first.length - most,
            number: formatInteger(first.length - most),
          })}
        </Button>
      )}
      {count > first.length && (
        <p>{t(($) => $.refused.onlyFirst, { number: formatInteger(first.length) })}</p>
      )}
    </section>
  );
}
