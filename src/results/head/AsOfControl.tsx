import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftReading } from '../../case/read-draft';
import { formatDay as isoDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { isComposing } from '../../ui/is-composing';
import { TextInput } from '../../ui/TextInput';
import { useResult } from '../../working/result';

interface AsOfControlProps {
  /** As it stands in the draft; empty: today. */
  readonly written: string;
  readonly read: (text: string) => DraftReading;
  readonly set: (text: string) => void;
}

/** The day for which it is told what can be claimed, and a small form to choose another. */
export function AsOfControl({ written, read, set }: AsOfControlProps) {
  const { t } = useTranslation('results');
  const { formatDay } = useFormats();
  const { assessment, asOfIsToday } = useResult();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const isOpen = text !== null;

  const close = () => {
    setText(null);
    setRefused(false);
    opener.current?.focus();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (text === null) return;
    if (read(text).asOf === null) {
      setRefused(true);
      return;
    }
    set(text.trim());
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isComposing(event)) close();
  };
  const understood = isOpen ? read(text).asOf : null;

  return (
    <>
      <dt>{t(($) => $.asOf.label)}</dt>
      <dd>
        {formatDay(assessment.asOf)}{' '}
        {asOfIsToday && <span className="as-of__today">{t(($) => $.asOf.today)}</span>}
      </dd>
      <dd className="head-strip__more as-of__more">
        <span>{t(($) => $.asOf.zone)}</span>
        <span className="as-of__change">
          <button
            type="button"
            className="as-of__opener"
            ref={opener}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-form` : undefined}
            aria-label={t(($) => $.asOf.changeName)}
            onClick={() => (isOpen ? close() : setText(written))}
          >
            {t(($) => $.asOf.change)}
          </button>
        </span>
      </dd>
      {isOpen && (
        <dd>
          <form className="as-of__form" id={`${id}-form`} onSubmit={apply}>
            <Field
              id={`${id}-day`}
              label={t(($) => $.asOf.field)}
              hint={t(($) => $.asOf.hint)}
              error={refused && understood === null ? t(($) => $.asOf.refused) : undefined}
              echo={understood === null ? undefined : formatDay(isoDay(understood))}
            >
              <TextInput
                value={text}
                ref={focusOnce}
                onChange={({ target }) => setText(target.value)}
                onKeyDown={onKeyDown}
              />
            </Field>
            <div className="as-of__buttons">
              <Button type="submit">{t(($) => $.asOf.apply)}</Button>
              <Button kind="plain" onClick={close}>
                {t(($) => $.asOf.cancel)}
              </Button>
            </div>
          </form>
        </dd>
      )}
    </>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.select();
}
