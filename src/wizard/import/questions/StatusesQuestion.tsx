import { useTranslation } from 'react-i18next';
import { answerFor } from '../../../import/answer-for';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import type { QuestionProps } from './question-props';

const choices = ['down', 'not-down'] as const;

/** Of each word beside a period of time, whether the service was down then. */
export function StatusesQuestion({ id, question, answers, onChange, error }: QuestionProps<'statuses'>) {
  const { t } = useTranslation('import');
  const options = [
    { value: '', label: t(($) => $.questions.statuses.choose) },
    ...choices.map((choice) => ({ value: choice, label: t(($) => $.questions.statuses.choices[choice]) })),
  ];
  return (
    <fieldset className="choices" id={id} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend className="choices__legend">
        <strong>{t(($) => $.questions.statuses.title, { column: question.column })}</strong>
      </legend>
      <p className="choices__hint" id={`${id}-hint`}>
        {t(($) => $.questions.statuses.hint)}
      </p>
      {error && (
        <p className="choices__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {question.values.map(({ value, rows }, place) => (
        <Field
          key={value}
          id={`${id}-${place}`}
          label={t(($) => $.questions.statuses.value, { value, count: rows })}
        >
          <Select
            options={options}
            value={answerFor(answers.statuses, value) ?? ''}
            onChange={({ target }) => {
              const { [value]: _, ...others } = answers.statuses ?? {};
              const chosen = choices.find((choice) => choice === target.value);
              onChange({ ...answers, statuses: chosen ? { ...others, [value]: chosen } : others });
            }}
          />
        </Field>
      ))}
    </fieldset>
  );
}
