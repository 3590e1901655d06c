import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../../ui/RadioGroup';
import type { QuestionProps } from './question-props';

const names = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030 (GBK)',
  shift_jis: 'Shift_JIS',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
} as const;

/** In which encoding the text reads well. */
export function EncodingQuestion({ id, question, answers, onChange, error }: QuestionProps<'encoding'>) {
  const { t } = useTranslation('import');
  return (
    <RadioGroup
      id={id}
      name={id}
      legend={<strong>{t(($) => $.questions.encoding.title)}</strong>}
      hint={t(($) => $.questions.encoding.hint)}
      error={error}
      value={answers.encoding ?? ''}
      choices={question.candidates.map(({ encoding, preview }) => ({
        value: encoding,
        label: (
          <>
            {names[encoding]}
            <span className="import-preview-text">{preview}</span>
          </>
        ),
      }))}
      onChange={({ target }) => {
        const chosen = question.candidates.find(({ encoding }) => encoding === target.value);
        if (chosen) onChange({ ...answers, encoding: chosen.encoding });
      }}
    />
  );
}
