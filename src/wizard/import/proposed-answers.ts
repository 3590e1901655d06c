import { answerFor } from '../../import/answer-for';
import type { Answers, Question, Role } from '../../import/questions';

/**
 * The answers with which the questions are shown. Only what can be seen to be right at a glance is proposed; what
 * would change figures without a trace (the order of day and month, units, maintenance) is left to be chosen.
 */
export function proposedAnswers(
  questions: readonly Question[],
  answers: Answers,
  { zone }: { readonly zone: string },
): Answers {
  const columns = new Map<string, Role>(Object.entries(answers.columns ?? {}));
  let proposed = answers;
  for (const question of questions) {
    switch (question.kind) {
      case 'column':
        if (!columns.has(question.column)) columns.set(question.column, question.suggested ?? 'ignore');
        break;
      case 'zone':
        proposed = { zone: question.suggested ?? zone, ...proposed };
        break;
      case 'encoding':
        proposed = withDefault(proposed, 'encoding', question.candidates[0]?.encoding);
        break;
      case 'sheet':
        proposed = withDefault(proposed, 'sheet', question.sheets[0]?.name);
        break;
      case 'number-date':
        if (question.choices.length === 1)
          proposed = withDefault(proposed, 'numberDate', question.choices[0]);
        break;
      case 'series':
        proposed = withDefault(proposed, 'series', question.suggested);
        break;
      case 'series-meaning':
        proposed = withDefault(proposed, 'seriesMeaning', question.suggested);
        break;
      case 'counters':
        proposed = withDefault(proposed, 'counters', countersByName(question.values));
        break;
      default:
    }
  }
  return columns.size > 0 ? { ...proposed, columns: Object.fromEntries(columns) } : proposed;
}

function withDefault<K extends keyof Answers>(
  answers: Answers,
  key: K,
  value: Answers[K] | undefined,
): Answers {
  return value === undefined || answers[key] !== undefined ? answers : { ...answers, [key]: value };
}

/** Which counter is which, where their names say so. */
function countersByName(values: readonly string[]): Answers['counters'] | undefined {
  const named = (pattern: RegExp) => values.filter((value) => pattern.test(value));
  const failed = named(/fail|err|失败|失敗|エラー/i);
  const successes = named(/success|succeed|成功/i).filter((value) => !failed.includes(value));
  const rest = values.filter((value) => !failed.includes(value) && !successes.includes(value));
  const [total] = rest.length === 1 ? rest : named(/total|all|总|合计|総/i);
  if (total === undefined) return undefined;
  if (failed.length === 1 && failed[0] !== undefined && failed[0] !== total)
    return { total, failed: failed[0] };
  if (successes.length === 1 && successes[0] !== undefined && successes[0] !== total)
    return { total, successes: successes[0] };
  return undefined;
}

/** Whether a question has an answer among those given; whether it can be read is found out afterwards. */
export function isAnswered(question: Question, answers: Answers): boolean {
  switch (question.kind) {
    case 'column':
      return answerFor(answers.columns, question.column) !== undefined;
    case 'open-end': {
      const end = answers.openEnds?.[question.row];
      return end === null || (end ?? '').trim() !== '';
    }
    case 'date-order':
      return (
        answers.dateOrder !== undefined &&
        (question.orders ?? [answers.dateOrder]).includes(answers.dateOrder)
      );
    case 'number-date':
      return answers.numberDate !== undefined && question.choices.includes(answers.numberDate);
    case 'year':
      return answers.year !== undefined && answers.year >= 2000 && answers.year <= 2099;
    case 'series':
      return (answers.series ?? []).some((name) => question.values.includes(name));
    case 'counters':
      return isWhole(answers.counters, question.values);
    case 'series-meaning':
      return answers.seriesMeaning !== undefined;
    case 'statuses':
      return question.values.every(({ value }) => answerFor(answers.statuses, value) !== undefined);
    case 'outcomes':
      return answers.failedOutcomes !== undefined;
    case 'encoding':
      return answers.encoding !== undefined;
    case 'sheet':
      return answers.sheet !== undefined;
    case 'duration-unit':
      return answers.durationUnit !== undefined;
    case 'rate-scale':
      return answers.rateScale !== undefined;
    case 'zone':
      return answers.zone !== undefined;
    case 'maintenance':
      return answers.maintenance !== undefined;
    case 'failed-includes':
      return answers.failedIncludes !== undefined;
    default:
      return question satisfies never;
  }
}

/** The engine takes two of three; a total of '' stands for none. */
function isWhole(counters: Answers['counters'], values: readonly string[]): boolean {
  if (!counters) return false;
  const named = [counters.total, counters.failed, counters.successes].filter(
    (name) => name !== undefined && values.includes(name),
  );
  return named.length === 2 && named[0] !== named[1];
}
