import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/Checkbox';
import type { QuestionProps } from './question-props';

/** Which of several monitors or series to take. */
export function SeriesQuestion({ id, question, answers, onChange, error }: QuestionProps<'series'>) {
  const { t } = useTranslation('import');
  const chosen = answers.series ?? [];
  return (
    <fieldset className="choices" id={id} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend className="choices__legend">
        <strong>{t(($) => $.questions.series.title)}</strong>
      </legend>
      <p className="choices__hint" id={`${id}-hint`}>
        {t(($) => $.questions.series.hint)}
      </p>
      {error && (
        <p className="choices__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {question.values.map((value) => (
        <Checkbox
          key={value}
          label={<code>{value}</code>}
          checked={chosen.includes(value)}
          onChange={({ target }) =>
            onChange({
              ...answers,
              series: question.values.filter((name) =>
                name === value ? target.checked : chosen.includes(name),
              ),
            })
          }
        />
      ))}
    </fieldset>
  );
}
