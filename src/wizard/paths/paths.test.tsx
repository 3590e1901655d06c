import { describe, expect, it } from 'vitest';
import { fifthAgreement } from '../../../e2e/fifth-agreement';
import type { Draft } from '../../case/draft';
import { readCase } from '../../case/read-case';
import { readDraft, type DraftReading } from '../../case/read-draft';
import { assess, formatDay } from '../../domain';
import { languages } from '../../i18n/languages';
import { wants } from '../../results/missing/missing';
import { termsSchema, type Terms } from '../../terms/schema';
import { hasColumn } from '../log/columns';
import { mistakesOf, type Mistake } from '../mistakes';
import { feesSchema, purchaseSchema } from '../schemas';
import { comesTo } from '../so-far';
import { wizardSteps } from '../steps';
import { agreements, calendar, today } from './agreements.test-support';
import { choicesOf, everyWay, pairedWays } from './combine.test-support';
import { forksOf } from './forks.test-support';
import { pathOf, type Path } from './path.test-support';
import { sentencesOf } from './sentences.test-support';

/**
 * Every way through the wizard that an agreement's terms open, over the draft as the forms leave it. Each ends in the
 * assessment that the same case has by its file, or in problems that are named at a control, in every language.
 */

describe.each([...agreements, termsSchema.parse(fifthAgreement())])('every way through $short', (terms) => {
  const forks = forksOf(terms);
  const [first] = pairedWays(forks);
  if (!first) throw new Error('no way');
  const plain = choicesOf(forks, first);
  const ends = { assessed: 0, named: 0 };
  const named = new Map<string, { mistake: Mistake; draft: Draft }>();

  it('ends in the assessment of the same case, or in named problems', () => {
    for (const way of everyWay(forks)) {
      const path = pathOf(terms, choicesOf(forks, way), today);
      const where = Object.values(way).join(' / ');
      if (path.wrong.length === 0) {
        ends.assessed++;
        expectAssessed(terms, path, where);
      } else {
        ends.named++;
        for (const [kind, one] of expectNamed(terms, path, where)) named.set(kind, one);
      }
    }
    expect(ends.assessed).toBeGreaterThan(300);
    expect(ends.named).toBeGreaterThan(1000);
  });

  it('names each problem in a sentence of each language', () => {
    expect(named.size).toBeGreaterThan(15);
    for (const { mistake, draft } of named.values()) {
      const soFar = comesTo(draft, terms, calendar, today);
      const said = languages.map((language) => sentencesOf(language, terms, soFar, mistake));
      for (const sentences of said)
        for (const sentence of sentences) {
          expect(sentence).toMatch(/[.。]$/);
          // Neither a key nor a gap.
          expect(sentence).not.toMatch(/\{\{|undefined|null|NaN|^[\w.-]+$/);
        }
      for (const [index] of said[0]?.entries() ?? [])
        expect(new Set(said.map((sentences) => sentences[index])).size).toBe(languages.length);
    }
  });

  it.each(terms.exclusions.map(({ clause }) => clause))(
    'ends so where clause %s excludes the row',
    (clause) => {
      for (const [name, row] of Object.entries(forks.row)) {
        const path = pathOf(terms, { ...plain, row, exclusion: clause }, today);
        if (path.wrong.length === 0) expectAssessed(terms, path, name);
        else expectNamed(terms, path, name);
      }
    },
  );
});

function expectAssessed(terms: Terms, { draft, file }: Path, where: string): void {
  const soFar = comesTo(draft, terms, calendar, today);
  const byDraft = readCase(soFar.reading.json, () => terms);
  const byFile = readCase(file, () => terms);
  if (!byDraft.ok || !byFile.ok) throw new Error(`${where}: ${JSON.stringify([byDraft, byFile])}`);
  const { assessment } = assess(terms, byFile.value, calendar);
  same(assess(terms, byDraft.value, calendar).assessment, assessment, where);
  // Continue lets one through, and what stands beside the form is no other answer.
  same(refusedBy(terms, draft), [], where);
  const { months, totals } = assessment;
  if (byFile.value.log.length === 0) return;
  same(soFar.total?.amount, totals.amount, where);
  same(
    soFar.months?.map(({ percent }) => percent),
    months.map(({ availability }) => availability?.percent ?? null),
    where,
  );
}

/** Gives the mistakes by what their sentences depend on. */
function expectNamed(terms: Terms, { draft, wrong }: Path, where: string) {
  const reading = readDraft(draft, terms, today);
  const found = reading.problems.map(({ path, code }) => `${path} ${code}`);
  same(found.toSorted(), wrong.toSorted(), where);
  // The result page says what it still wants by the name of a field.
  same(
    wants(reading).filter(({ field }) => field === 'other'),
    [],
    where,
  );
  const mistakes = wizardSteps.flatMap((step) => mistakesOf(step, draft, reading));
  const refusing = wizardSteps.filter((step) => mistakesOf(step, draft, reading).length > 0);
  same(
    refusedBy(terms, draft),
    refusing.filter((step) => step !== 'log'),
    where,
  );
  // Something stops one before the result, and it can be put right where one is stopped.
  same(refusing.length > 0, true, where);
  same(
    mistakes.filter((mistake) => !isDrawn(terms, draft, reading, mistake)).map(({ id }) => id),
    [],
    where,
  );
  return mistakes.map((mistake) => [kindOf(mistake, draft), { mistake, draft }] as const);
}

/** Tells of a difference; tens of thousands of ways that have none go by quickly. */
function same(value: unknown, expected: unknown, where: string): void {
  if (JSON.stringify(value) !== JSON.stringify(expected)) expect(value, where).toEqual(expected);
}

/** The forms that Continue does not let through; the log has none. */
function refusedBy(terms: Terms, draft: Draft): readonly string[] {
  // What stands in the log is nothing to them, and to make them takes longer than all else.
  const key = JSON.stringify([terms.id, draft.purchase, draft.fees]);
  const known = refusals.get(key);
  if (known) return known;
  const { term } = readDraft(draft, terms, today);
  const purchase = purchaseSchema(draft, terms, today).safeParse(draft.purchase);
  const fees = feesSchema(draft, terms, today, term ? formatDay(term.first) : undefined).safeParse(
    draft.fees,
  );
  const refused = [...(purchase.success ? [] : ['purchase']), ...(fees.success ? [] : ['fees'])];
  refusals.set(key, refused);
  return refused;
}

const refusals = new Map<string, readonly string[]>();

/** Whether the step shows the control at which the mistake stands. */
function isDrawn(terms: Terms, draft: Draft, { term }: DraftReading, { place }: Mistake): boolean {
  if (place.kind === 'row') {
    const kind = draft.log[place.row]?.kind;
    return kind !== undefined && hasColumn(terms, kind, place.column);
  }
  const byMonth = draft.fees.each && term !== null;
  if (place.kind !== 'field') return place.kind === 'log' || byMonth;
  if (place.field === 'months' || place.field === 'endDate') return draft.purchase.until === place.field;
  if (place.field === 'consumed' || place.field === 'deducted') return !byMonth;
  return place.field !== 'messagePrice' || terms.remedy.kind === 'messages';
}

function kindOf({ place, problem }: Mistake, draft: Draft): string {
  if (place.kind === 'row') return `${draft.log[place.row]?.kind} ${place.column} ${problem.code}`;
  return `${place.kind} ${'field' in place ? place.field : ''} ${problem.code}`;
}
