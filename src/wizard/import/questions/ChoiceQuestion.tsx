import { useTranslation } from 'react-i18next';
import type { Answers, Question } from '../../../import/questions';
import { RadioGroup, type Choice } from '../../../ui/RadioGroup';
import type { QuestionProps } from './question-props';
import { Samples } from './Samples';

export type ChoiceKind =
  | 'date-order'
  | 'number-date'
  | 'duration-unit'
  | 'rate-scale'
  | 'series-meaning'
  | 'maintenance'
  | 'failed-includes';

const keys = {
  'date-order': 'dateOrder',
  'number-date': 'numberDate',
  'duration-unit': 'durationUnit',
  'rate-scale': 'rateScale',
  'series-meaning': 'seriesMeaning',
  maintenance: 'maintenance',
  'failed-includes': 'failedIncludes',
} as const;

/** A question with two or a few fixed answers. */
export function ChoiceQuestion({ id, question, answers, onChange, error }: QuestionProps<ChoiceKind>) {
  const { t } = useTranslation('import');
  const key = keys[question.kind];
  const choices = useChoices(question);
  return (
    <RadioGroup
      id={id}
      name={id}
      legend={
        <strong>
          {question.kind === 'maintenance'
            ? t(($) => $.questions.maintenance.title, { count: question.rows.length })
            : t(($) => $.questions[question.kind].title, { column: question.column })}
        </strong>
      }
      hint={
        <>
          {t(($) => $.questions[question.kind].hint)}
          {'samples' in question && <Samples texts={question.samples} />}
        </>
      }
      error={error}
      value={answers[key] ?? ''}
      choices={choices.map(({ value, label, hint }) => ({ value, label, hint }))}
      onChange={({ target }) => {
        const chosen = choices.find(({ value }) => value === target.value);
        if (chosen) onChange({ ...answers, ...chosen.answer });
      }}
    />
  );
}

type AnswerChoice = Choice & { readonly answer: Partial<Answers> };

function useChoices(question: Extract<Question, { kind: ChoiceKind }>): readonly AnswerChoice[] {
  const { t } = useTranslation('import');
  switch (question.kind) {
    case 'date-order':
      return (question.orders ?? (['day-first', 'month-first'] as const)).map((order) => ({
        value: order,
        label: t(($) => $.questions['date-order'].choices[order]),
        hint: question.samples[0] === undefined ? undefined : inOrder(question.samples[0], order),
        answer: { dateOrder: order },
      }));
    case 'number-date':
      return question.choices.map((choice) => ({
        value: choice,
        label: t(($) => $.questions['number-date'].choices[choice]),
        answer: { numberDate: choice },
      }));
    case 'duration-unit':
      return (['seconds', 'minutes', 'hours'] as const).map((unit) => ({
        value: unit,
        label: t(($) => $.questions['duration-unit'].choices[unit]),
        answer: { durationUnit: unit },
      }));
    case 'rate-scale':
      return (['percent', 'share'] as const).map((scale) => ({
        value: scale,
        label: t(($) => $.questions['rate-scale'].choices[scale]),
        answer: { rateScale: scale },
      }));
    case 'series-meaning':
      return (['success', 'failure', 'neither'] as const).map((meaning) => ({
        value: meaning,
        label: t(($) => $.questions['series-meaning'].choices[meaning]),
        answer: { seriesMeaning: meaning },
      }));
    case 'maintenance':
      return (['downtime', 'leave-out'] as const).map((choice) => ({
        value: choice,
        label: t(($) => $.questions.maintenance.choices[choice]),
        answer: { maintenance: choice },
      }));
    case 'failed-includes':
      return (['all', 'vendor-only'] as const).map((choice) => ({
        value: choice,
        label: t(($) => $.questions['failed-includes'].choices[choice]),
        answer: { failedIncludes: choice },
      }));
    default:
      return question satisfies never;
  }
}

/** 03/04/2026 read in an order, as `2026-04-03`, so that one need not think about it. */
function inOrder(sample: string, order: 'day-first' | 'month-first' | 'year-first'): string | undefined {
  const [a = '', b = '', c = ''] =
    /(\d+)\D+(\d+)(?:\D+(\d+))?/.exec(sample.normalize('NFKC'))?.slice(1) ?? [];
  const [y, m, d] = order === 'year-first' ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  if (m === '' || d === '') return undefined;
  const year = y.length === 2 ? `20${y}` : y;
  return `${sample} → ${[...(year === '' ? [] : [year]), m.padStart(2, '0'), d.padStart(2, '0')].join('-')}`;
}
