import { useState, type ChangeEvent, type ComponentProps, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Checkbox } from '../../ui/Checkbox';
import { isComposing } from '../../ui/is-composing';
import { TextInput } from '../../ui/TextInput';
import { rowText } from './fix';
import type { RefusedItem } from './refused-list';
import { useGap } from './use-gap';
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
  const gap = useGap();
  const { row, cell, column, raw, text, standing } = item;
  const isRefused = standing.kind === 'refused';
  const isWhole = cell === null;
  const canCorrect = !isWhole || canCorrectRow(item);
  // A whole line is no text of one cell
  const given = text ?? (isWhole ? rowText(raw) : raw.includes('\t') ? '' : raw);
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
    <li
      className={
        isWhole && canCorrect ? 'import-refused__row import-refused__row--whole' : 'import-refused__row'
      }
    >
      <p className="import-refused__place">
        <b>{t(($) => $.refused.row, { row: formatInteger(row) })}</b>
        {column !== null && <span>{column}</span>}
        <code>{raw.replaceAll('\t', '  ')}</code>
      </p>
      <p id={`${id}-why`} className={!isRefused || isSkipped ? 'field__echo' : 'field__error'}>
        {words(standing)}
        {isWhole && isRefused && !isSkipped && standing.code === 'wider-than-header' && (
          <>
            {gap}
            {t(($) => $.refused[canCorrect ? 'bars' : 'inFile'])}
          </>
        )}
      </p>
      <div className="import-refused__controls">
        {canCorrect && !isSkipped && (
          <CorrectionField
            id={id}
            isWhole={isWhole}
            aria-label={
              isWhole
                ? t(($) => $.refused.fixRow, { row: formatInteger(row) })
                : t(($) => $.refused.fix, { row, column: column ?? '' })
            }
            aria-describedby={`${id}-why`}
            aria-invalid={isRefused || undefined}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
            onBlur={apply}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event)) return;
              event.preventDefault();
              apply();
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

type Control = HTMLInputElement | HTMLTextAreaElement;

interface CorrectionFieldProps extends Pick<
  ComponentProps<'input'>,
  'id' | 'aria-label' | 'aria-describedby' | 'aria-invalid' | 'value'
> {
  readonly isWhole: boolean;
  readonly onChange: (event: ChangeEvent<Control>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<Control>) => void;
}

/** A whole row seldom fits on a line. */
function CorrectionField({ isWhole, ...field }: CorrectionFieldProps) {
  return isWhole ? (
    <textarea className="input import-refused__whole" rows={2} spellCheck={false} {...field} />
  ) : (
    <TextInput width={20} {...field} />
  );
}

/** So much of a row is told; of a longer one the end is not there to be corrected. */
const toldOfRow = 500;

/** A row that has too many cells is corrected as a whole: which of them are one, only a person knows. */
function canCorrectRow({ raw, text, standing }: RefusedItem): boolean {
  if (raw.length >= toldOfRow) return false;
  return text !== null || (standing.kind === 'refused' && standing.code === 'wider-than-header');
}
