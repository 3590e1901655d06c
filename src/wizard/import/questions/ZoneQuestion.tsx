import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { beijing } from '../../../case/draft';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { offeredZones } from '../../log/zones';
import { useZoneName } from '../use-zone-name';
import type { QuestionProps } from './question-props';
import { Samples } from './Samples';

export function ZoneQuestion({ id, question, answers, onChange, error }: QuestionProps<'zone'>) {
  const { t } = useTranslation('import');
  return (
    <ZoneField
      id={id}
      label={<strong>{t(($) => $.questions.zone.title)}</strong>}
      hint={
        <>
          {t(($) => $.questions.zone.hint)}
          <Samples texts={question.samples.map((text) => text.replace('T', ' '))} />
        </>
      }
      error={error}
      zone={answers.zone ?? ''}
      onChange={(zone) => onChange({ ...answers, zone })}
    />
  );
}

interface ZoneFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

export function ZoneField({ id, label, hint, error, zone, onChange }: ZoneFieldProps) {
  const nameOf = useZoneName();
  const { first, all } = useMemo(() => offeredZones(zone || beijing), [zone]);
  const options = [
    ...first.map((value) => ({ value, label: nameOf(value) })),
    ...all.map((value) => ({ value, label: value })),
  ];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Select options={options} value={zone} onChange={({ target }) => onChange(target.value)} />
    </Field>
  );
}
