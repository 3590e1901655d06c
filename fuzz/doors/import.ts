import { newDraft } from '../../src/case/draft';
import { RecordsError, type RecordsTally } from '../../src/import/records/tally';
import { recordsToEntries } from '../../src/import/records/entries';
import { aggregateFile } from '../../src/import/records/aggregate-file';
import { planOf, type RecordsSample } from '../../src/import/records/sample';
import type { ImportedEntry } from '../../src/import/interpretation';
import type { Answers, Question } from '../../src/import/questions';
import type { Terms } from '../../src/terms/schema';
import { proposedAnswers } from '../../src/wizard/import/proposed-answers';
import type { ImportSource, Reply } from '../../src/wizard/import/reading-protocol';
import { textOf, type Entered } from '../door';
import { expectData, expectSame, Harm } from '../harm';
import { inherited } from '../hostile';
import { Random } from '../random';
import { terms } from '../samples';
import { assessed, expectKept } from './drafts';
import { ask } from './reading-worker';

/** More than there are kinds of questions. */
const mostRounds = 30;

/** A file or a paste on its way into the log, each question answered, until its rows stand in a draft. */
export async function comesIn(entered: Entered): Promise<string> {
  const random = new Random(entered.length);
  const own = random.pick(terms);
  const text = textOf(entered);
  const source: ImportSource =
    typeof entered === 'string'
      ? { kind: 'paste', text: entered }
      : { kind: 'file', name: 'log', file: new Blob([new Uint8Array(entered)]) };
  let answers: Answers = { logZone: 'Asia/Shanghai' };
  let reply = await ask({ kind: 'open', source, answers, terms: own, readAs: 'known' });
  for (let round = 0; round < mostRounds; round++) {
    expectData(dataOf(reply), text);
    if (reply.kind === 'unreadable') return reply.code;
    if (reply.kind === 'case-file') return reply.kind;
    if (reply.kind === 'records') return addUp(reply.sample, source, own, random);
    if (reply.kind === 'entries') throw new Harm('entries that nobody asked for');
    const open: readonly Question[] = reply.kind === 'question' ? [reply.question] : reply.view.open;
    if (open.length === 0) break;
    answers = answered(random, open, answers);
    reply =
      reply.kind === 'question'
        ? await ask({ kind: 'open', source, answers, terms: own, readAs: 'known' })
        : await ask({ kind: 'interpret', answers, fixes: [] });
  }
  if (reply.kind !== 'rows') return reply.kind;
  const { open, count, refused } = reply.view;
  if (open.length > 0) throw new Harm(`${open.map(({ kind }) => kind).join()} cannot be answered`);
  if (refused.first.some(({ row }) => !(row >= 1))) throw new Harm('refused rows of no number');
  const rest = await ask({ kind: 'entries' });
  if (rest.kind !== 'entries') throw new Harm(`${rest.kind} for entries`);
  expectSame('the number of entries', rest.entries.length, count);
  await expectTaken(rest.entries, own, text);
  return count > 0 ? 'rows' : 'no rows';
}

/** A sample holds the file itself. */
function dataOf(reply: Reply): unknown {
  return reply.kind === 'records' ? { ...reply.sample, rewritten: null } : reply;
}

async function expectTaken(entries: readonly ImportedEntry[], own: Terms, text: string): Promise<void> {
  expectData(entries, text);
  if (entries.length > 2000) return;
  const draft = {
    ...newDraft(own.id, 'd'),
    purchase: { startDate: '2026-03-01', until: 'months' as const, months: '12', endDate: '' },
    log: entries.map(({ entry }, place) => ({ ...entry, id: `d-${place}` })),
  };
  assessed(draft);
  await expectKept(draft);
}

async function addUp(
  sample: RecordsSample,
  source: ImportSource,
  own: Terms,
  random: Random,
): Promise<string> {
  const file = sample.rewritten ?? (source.kind === 'file' ? source.file : null);
  const plan = planOf(sample, sample.columns, own, {
    zone: random.pick(['Asia/Shanghai', 'America/New_York', 'UTC']),
    dateOrder: random.pick(['day-first', 'month-first', null]),
  });
  if (!file || !plan) return 'records, columns asked';
  let tally: RecordsTally;
  try {
    tally = await aggregateFile(file, plan);
  } catch (error) {
    if (error instanceof RecordsError) return error.code;
    throw error;
  }
  const failed = new Set(tally.sums.kind === 'outcomes' ? tally.sums.values.slice(0, 1) : []);
  const { entries } = recordsToEntries(tally, { failed, leftOut: new Set() }, own, []);
  await expectTaken(entries, own, '');
  return 'records';
}

/** As a person may, who sometimes leaves what is proposed and sometimes chooses anything that is offered. */
function answered(random: Random, open: readonly Question[], before: Answers): Answers {
  let answers = random.once(2) ? proposedAnswers(open, before, { zone: 'Asia/Shanghai' }) : before;
  for (const question of open) answers = { ...answers, ...answerTo(random, question, answers) };
  return answers;
}

function answerTo(random: Random, question: Question, answers: Answers): Answers {
  switch (question.kind) {
    case 'column':
      return {
        columns: Object.fromEntries([
          ...Object.entries(answers.columns ?? {}),
          [question.column, random.once(3) ? 'ignore' : random.pick(question.roles)],
        ]),
      };
    case 'date-order':
      return { dateOrder: random.pick(question.orders ?? ['day-first', 'month-first', 'year-first']) };
    case 'year':
      return { year: 2026 };
    case 'number-date':
      return { numberDate: random.pick(question.choices) };
    case 'duration-unit':
      return { durationUnit: random.pick(['seconds', 'minutes', 'hours']) };
    case 'rate-scale':
      return { rateScale: random.pick(['share', 'percent']) };
    case 'zone':
      return { zone: random.pick(['Asia/Shanghai', 'America/New_York', 'UTC']) };
    case 'open-end':
      return {
        openEnds: {
          ...answers.openEnds,
          [question.row]: random.once(2)
            ? null
            : random.pick(['2026-03-20 23:59', question.start, ...inherited]),
        },
      };
    case 'maintenance':
      return { maintenance: random.pick(['downtime', 'leave-out']) };
    case 'outcomes':
      return { failedOutcomes: question.values.slice(0, 1).map(({ value }) => value) };
    case 'series':
      return { series: [random.pick(question.values)] };
    case 'series-meaning':
      return { seriesMeaning: random.pick(['success', 'failure', 'neither']) };
    case 'statuses':
      return {
        statuses: Object.fromEntries(
          question.values.map(({ value }) => [value, random.once(2) ? 'down' : 'not-down']),
        ),
      };
    case 'counters': {
      const [total = '', failed = ''] = question.values;
      return { counters: random.once(2) ? { total, failed } : { total, successes: failed } };
    }
    case 'encoding':
      return { encoding: random.pick(question.candidates).encoding };
    case 'sheet':
      return { sheet: random.pick(question.sheets).name };
    case 'failed-includes':
      return { failedIncludes: random.pick(['all', 'vendor-only']) };
    default:
      return question satisfies never;
  }
}
