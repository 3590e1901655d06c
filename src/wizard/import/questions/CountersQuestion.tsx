import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../import/questions';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import type { QuestionProps } from './question-props';

type Counters = NonNullable<Answers['counters']>;

const parts = ['total', 'failed', 'successes'] as const;

/** Which series counts all, which the failures or the successes: two of the three. */
export function CountersQuestion({ id, question, answers, onChange, error }: QuestionProps<'counters'>) {
  const { t } = useTranslation('import');
  const chosen: Counters = answers.counters ?? { total: '' };
  const options = [
    { value: '', label: t(($) => $.questions.counters.none) },
    ...question.values.map((value) => ({ value, label: value })),
  ];
  return (
    <fieldset className="choices" id={id} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend className="choices__legend">
        <strong>{t(($) => $.questions.counters.title)}</strong>
      </legend>
      <p className="choices__hint" id={`${id}-hint`}>
        {t(($) => $.questions.counters.hint)}
      </p>
      {error && (
        <p className="choices__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {parts.map((part) => (
        <Field key={part} id={`${id}-${part}`} label={t(($) => $.questions.counters[part])}>
          <Select
            options={options}
            value={chosen[part] ?? ''}
            onChange={({ target }) => {
              const { total, failed, successes }: Counters = {
                ...chosen,
                [part]: target.value,
              };
              onChange({
                ...answers,
                counters: { total, ...(failed && { failed }), ...(successes && { successes }) },
              });
            }}
          />
        </Field>
      ))}
    </fieldset>
  );
}
