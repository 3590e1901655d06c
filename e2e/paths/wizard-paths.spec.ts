import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCase } from '../../src/case/read-case';
import { readDraft } from '../../src/case/read-draft';
import { assess, type Assessment } from '../../src/domain';
import { verdictOf } from '../../src/results/verdict/verdict';
import type { Terms } from '../../src/terms/schema';
import { mistakesOf } from '../../src/wizard/mistakes';
import { agreements, calendar, today } from '../../src/wizard/paths/agreements.test-support';
import { choicesOf, pairedWays, type Way } from '../../src/wizard/paths/combine.test-support';
import { forksOf } from '../../src/wizard/paths/forks.test-support';
import { pathOf, type Path } from '../../src/wizard/paths/path.test-support';
import { wizardSteps, type WizardStep } from '../../src/wizard/steps';
import { expect, test, type Page } from '../journey';
import { begin, controlOf, goOn, leaveFee, writeFees, writeLog, writePurchase } from './walk';

/**
 * Ways through the wizard's own pages, from the first page on: those on which each two choices meet, and one with each
 * choice that goes wrong (`src/wizard/paths/combine.test-support.ts`, derived from the terms). Each ends in the ledger
 * and verdict that the rules give for the same case in node, or is stopped where the first thing is wrong, at its control.
 */

const languages = [
  { language: 'zh', locale: 'zh-CN' },
  { language: 'en', locale: 'en-GB' },
  { language: 'ja', locale: 'ja-JP' },
] as const;
type Language = (typeof languages)[number]['language'];

/** The ordinary run goes every so many ways, in each product others: each takes a second or more. */
const sample = 40;
const mostInTest = 6;

for (const [turn, terms] of agreements.entries()) {
  const ways = pairedWays(forksOf(terms));
  // The first comes to a sum in each product.
  const isOrdinary = (at: number) => at === 0 || at % sample === turn % sample;
  const ordinary = ways.filter((_, at) => isOrdinary(at));
  const others = ways.filter((_, at) => !isOrdinary(at));
  const parts = Array.from({ length: Math.ceil(others.length / mostInTest) }, (_, part) =>
    others.slice(part * mostInTest, (part + 1) * mostInTest),
  );
  for (const [part, some] of [ordinary, ...parts].entries()) {
    const { language, locale } = languages[(turn + part) % languages.length] ?? languages[0];
    test.describe(locale, () => {
      test.use({ locale });
      const name = `${some.length} ways through ${terms.short}${part === 0 ? '' : `, part ${part} @everywhere`}`;
      test(name, async ({ page }) => {
        await page.clock.setFixedTime(new Date(`${today}T12:00:00+08:00`));
        await page.goto('./');
        for (const way of some)
          await test.step(Object.values(way).join(' / '), () => go(page, terms, way, language));
      });
    });
  }
}

async function go(page: Page, terms: Terms, way: Way, language: Language): Promise<void> {
  const choices = choicesOf(forksOf(terms), way);
  const known = pathOf(terms, choices, today);
  const reading = readDraft(known.draft, terms, today);
  const stops = wizardSteps.find((step) => mistakesOf(step, known.draft, reading).length > 0);
  // By the choices alone as well.
  expect(stops === undefined).toBe(known.wrong.length === 0);

  await begin(page, terms);
  await leaveFee(page, terms, choices);
  const write = {
    purchase: () => writePurchase(page, choices.term.typed),
    log: () => writeLog(page, terms, choices),
    fees: () => writeFees(page, terms, choices),
  };
  for (const step of wizardSteps) {
    await expect(page).toHaveURL(new RegExp(`#/${terms.id}/${step}$`));
    await write[step]();
    await goOn(page);
    if (step === stops) {
      await expectStopped(page, terms, known, step, language);
      return;
    }
  }
  await expect(page).toHaveURL(new RegExp(`#/${terms.id}/result$`));
  const subject = readCase(known.file, () => terms);
  if (!subject.ok) throw new Error(JSON.stringify(subject.problems));
  await expectResult(page, assess(terms, subject.value, calendar).assessment);
}

async function expectStopped(
  page: Page,
  terms: Terms,
  { draft }: Path,
  step: WizardStep,
  language: Language,
) {
  const mistakes = mistakesOf(step, draft, readDraft(draft, terms, today));
  const links = page.locator('.error-summary a');
  await expect(links).toHaveCount(mistakes.length);
  await expect(page).toHaveURL(new RegExp(`#/${terms.id}/${step}$`));
  for (const [at, { id, problem }] of mistakes.entries()) {
    const control = controlOf(page, id, draft.log);
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    const said =
      sentences[language][
        problem.code === 'not-a-date' && id.startsWith('row') && terms.measure.kind === 'timeslices'
          ? 'not-an-instant'
          : problem.code
      ];
    // What is missing is asked for in words of its own at each control.
    if (problem.code !== 'missing')
      await expect(control).toHaveAccessibleDescription(new RegExp(pattern(said ?? '?')));
    await links.nth(at).click();
    await expect(control).toBeFocused();
  }
}

const grouped = (number: number | string) =>
  String(number).replaceAll(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
const cutOff = (percent: string) => `${percent.slice(0, percent.indexOf('.') + 3)}%`;

async function expectResult(page: Page, assessment: Assessment): Promise<void> {
  const rows = page.locator('.ledger tbody .ledger__month');
  await expect(rows).toHaveCount(assessment.months.length);
  for (const [at, { measured, availability, credit, amount, messages }] of assessment.months.entries()) {
    const cell = (column: string) => rows.nth(at).locator(`.ledger__${column}`);
    if (!availability) {
      for (const column of ['bad', 'credit', 'amount']) await expect(cell(column)).toHaveText('–');
      continue;
    }
    await expect(cell('bad')).toContainText(grouped(measured.bad.expected));
    await expect(cell('availability')).toHaveText(cutOff(availability.percent));
    if (credit.expected > 0) await expect(cell('credit')).toContainText(`${credit.expected}%`);
    await expect(cell('amount')).toContainText(grouped(amount));
    if (messages !== null) await expect(cell('amount')).toContainText(grouped(messages));
  }
  const { kind, settled, lowest } = verdictOf(assessment);
  const figure = page.locator('.verdict__number');
  if (settled) await expect(figure).toHaveText(grouped(settled.messages ?? settled.amount));
  else if (kind === 'none' && lowest?.availability)
    await expect(figure).toHaveText(cutOff(lowest.availability.percent));
  else await expect(figure).toHaveCount(0);
}

function sentencesOf(language: Language): Readonly<Record<string, string>> {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, `../../locales/${language}/problems.json`), 'utf8'),
  );
}

const sentences = { zh: sentencesOf('zh'), en: sentencesOf('en'), ja: sentencesOf('ja') };

/** A sentence with its gaps, whatever fills them. */
function pattern(sentence: string): string {
  return sentence
    .split(/\{\{\w+\}\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
}
