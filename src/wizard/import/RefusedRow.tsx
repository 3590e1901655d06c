import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Checkbox } from '../../ui/Checkbox';
import { TextInput } from '../../ui/TextInput';
import { isComposing } from '../is-composing';
import type { RefusedItem } from './refused-list';
import { useMoment } from './use-moment';

interface RefusedRowProps {
  readonly id: string;
  readonly item: RefusedItem;
  readonly isSkipped: boolean;
  readonly onFix: (text: string) => void;
  readonly onSkip: (isSkipped: boolean) => void;
}

export function RefusedRow({ id, item, isSkipped, onFix, onSkip }: RefusedRowProps) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const moment = useMoment();
  const { row, cell, column, raw, text, standing } = item;
  const isRefused = standing.kind === 'refused';
  // A whole line is no text of one cell
  const given = text ?? (raw.includes('\t') ? '' : raw);
  const [written, setWritten] = useState(given);
  const apply = () => {
    if (written !== given) onFix(written);
  };
  function words(of: RefusedItem['standing']): string {
    if (of.kind === 'refused') return t(($) => $.refusals[of.code]);
    if (of.kind !== 'mended') return t(($) => $.refused[of.kind]);
    const { start, end } = of.entry;
    return t(($) => $.refused.mended, { text: [start, end].filter(Boolean).map(moment).join(' – ') });
  }

  return (
    <li className="import-refused__row">
      <p className="import-refused__place">
        <b>{t(($) => $.refused.row, { row: formatInteger(row) })}</b>
        {column !== null && <span>{column}</span>}
        <code>{raw.replaceAll('\t', '  ')}</code>
      </p>
      <p id={`${id}-why`} className={!isRefused || isSkipped ? 'field__echo' : 'field__error'}>
        {words(standing)}
      </p>
      <div className="import-refused__controls">
        {cell !== null && !isSkipped && (
          <TextInput
            id={id}
            width={20}
            aria-label={t(($) => $.refused.fix, { row, column: column ?? '' })}
            aria-describedby={`${id}-why`}
            aria-invalid={isRefused || undefined}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
            onBlur={apply}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isComposing(event)) apply();
            }}
          />
        )}
        {isRefused && (
          <Checkbox
            label={t(($) => $.refused.skip)}
            aria-label={t(($) => $.refused.skipRow, { row: formatInteger(row) })}
            checked={isSkipped}
            onChange={({ target }) => onSkip(target.checked)}
          />
        )}
      </div>
    </li>
  );
}
