import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import { fieldId } from '../mistakes';

interface MonthsFieldProps {
  readonly error: string | undefined;
  /** The term's last day, once it is known. */
  readonly lastDay: string | undefined;
  readonly input: UseFormRegisterReturn;
  readonly suggest: (months: string) => void;
}

/** How long services are usually bought for. */
const usual = [1, 3, 6, 12];

export function MonthsField({ error, lastDay, input, suggest }: MonthsFieldProps) {
  const { t } = useTranslation('wizard');
  const { formatDay } = useFormats();
  return (
    <Field
      id={fieldId('months')}
      label={t(($) => $.fields.months)}
      error={error}
      echo={lastDay && t(($) => $.purchase.lastDay, { day: formatDay(lastDay) })}
    >
      <div className="months-field">
        <TextInput width={6} inputMode="numeric" {...input} />
        <span className="months-field__usual">
          {usual.map((months) => (
            <Button key={months} kind="plain" onClick={() => suggest(String(months))}>
              {t(($) => $.purchase.months, { count: months })}
            </Button>
          ))}
        </span>
      </div>
    </Field>
  );
}
