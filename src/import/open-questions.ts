import { answerFor } from './answer-for';
import type { Interpretation } from './interpretation';
import type { Answers, Question } from './questions';

/** The questions that the answers leave open. Nothing is taken in while there is one. */
export function openQuestions({ questions }: Interpretation, answers: Answers): readonly Question[] {
  return questions.filter((question) => isOpen(question, answers));
}

/** The answer to a question of each kind. Columns and open ends are asked no more once they are answered well. */
const answerOf: Readonly<Record<Question['kind'], (answers: Answers) => unknown>> = {
  column: () => undefined,
  'open-end': () => undefined,
  encoding: () => undefined,
  sheet: () => undefined,
  'date-order': ({ dateOrder }) => dateOrder,
  'number-date': ({ numberDate }) => numberDate,
  year: ({ year }) => year,
  'duration-unit': ({ durationUnit }) => durationUnit,
  'rate-scale': ({ rateScale }) => rateScale,
  zone: ({ zone }) => zone,
  maintenance: ({ maintenance }) => maintenance,
  outcomes: ({ failedOutcomes }) => failedOutcomes,
  series: ({ series }) => series,
  'series-meaning': ({ seriesMeaning }) => seriesMeaning,
  statuses: ({ statuses }) => statuses,
  counters: ({ counters }) => counters,
  'failed-includes': ({ failedIncludes }) => failedIncludes,
};

function isOpen(question: Question, answers: Answers): boolean {
  const answer = answerOf[question.kind](answers);
  if (question.kind === 'date-order' && question.orders)
    return !question.orders.some((order) => order === answer);
  if (question.kind === 'statuses')
    return question.values.some(({ value }) => answerFor(answers.statuses, value) === undefined);
  return answer === undefined;
}
