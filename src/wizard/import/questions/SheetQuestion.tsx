import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { RadioGroup } from '../../../ui/RadioGroup';
import type { QuestionProps } from './question-props';

/** Which sheet of a workbook. */
export function SheetQuestion({ id, question, answers, onChange, error }: QuestionProps<'sheet'>) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  return (
    <RadioGroup
      id={id}
      name={id}
      legend={<strong>{t(($) => $.questions.sheet.title)}</strong>}
      error={error}
      value={answers.sheet ?? ''}
      choices={question.sheets.map(({ name, rows, sample }) => ({
        value: name,
        label: (
          <>
            {t(($) => $.questions.sheet.name, { name, count: rows, number: formatInteger(rows) })}
            <span className="import-preview-text">{sample.map((cells) => cells.join('  ')).join('\n')}</span>
          </>
        ),
      }))}
      onChange={({ target }) => onChange({ ...answers, sheet: target.value })}
    />
  );
}
