import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/TextInput';
import type { QuestionProps } from './question-props';
import { Samples } from './Samples';

export function YearQuestion({ id, question, answers, onChange, error }: QuestionProps<'year'>) {
  const { t } = useTranslation('import');
  const [text, setText] = useState(String(answers.year ?? ''));
  return (
    <Field
      id={id}
      label={<strong>{t(($) => $.questions.year.title, { column: question.column })}</strong>}
      hint={<Samples texts={question.samples} />}
      error={error}
    >
      <TextInput
        width={4}
        inputMode="numeric"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const [year] = /^\d{4}$/.exec(target.value.normalize('NFKC').replace(/年$/, '').trim()) ?? [];
          onChange({ ...answers, year: Number(year ?? Number.NaN) });
        }}
      />
    </Field>
  );
}
