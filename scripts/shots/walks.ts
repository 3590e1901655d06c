import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { comeToChart } from '../../e2e/chart';

/** What is photographed: walks through the page, each begun in a browser that knows nothing, its screens in order. */

export interface Walk {
  /** Case files that are opened first; the last one is at hand. */
  readonly cases?: readonly string[];
  readonly screens: readonly Screen[];
  /** Whose turn it is, where each product has such a walk: its place among them. */
  readonly turn?: number;
}

export interface Screen {
  readonly name: string;
  /** Behind the #. */
  readonly address: string;
  /** What is done there before the picture. */
  readonly act?: (page: Page) => Promise<void>;
  /** Parts that come later than the title, at a width. */
  readonly shows?: (width: number) => readonly string[];
  /** The window alone, where something lies over the page. */
  readonly over?: boolean;
}

const root = path.join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The case that each product is shown with; one without is shown empty. */
const cases: Readonly<Record<string, string>> = {
  trtc: 'scripts/shots/trtc.case.json',
  ccc: 'src/cli/cases/ccc-daily-rows-over-two-months.case.json',
  im: 'src/cli/cases/im-three-anniversary-months.case.json',
  sms: 'src/cli/cases/sms-messages-as-compensation.case.json',
};
const products: readonly string[] = json('public/terms/index.json').products;
const shared = json('src/case/link/golden/1-hundred-outages.json');
const link = `/${shared.draft.product}/shared?c=${shared.link}`;

/** By place and type, since the words are another language's each time. */
const goOn = (page: Page) => page.locator('.step__foot button[type="submit"]').click();
const hasErrors = (page: Page) => page.locator('.error-summary').waitFor();
const dialog = (page: Page) => page.locator('dialog[open]').waitFor();

/** The sheet beside the form, where there is room for it. */
const sheet = (width: number) => (width >= 1024 ? ['.live-sheet'] : ['.live-bar']);
const begin = () => ['.kept'];

async function leaveEmpty(page: Page): Promise<void> {
  await goOn(page);
  await hasErrors(page);
}

async function mistype(page: Page): Promise<void> {
  const fields = page.locator('.step table input[type="text"]');
  await fields.nth(0).fill('2026-02-30 25:00');
  await fields.nth(1).fill('soon');
  await leaveEmpty(page);
}

async function importFile(page: Page): Promise<void> {
  await page.locator('input[type="file"][multiple]').setInputFiles({
    name: 'outages.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Start,End,Note\n2026-03-20 10:00,2026-03-20 10:30,a\n2026-03-21 25:10,2026-03-21 10:30,b\n2026-03-22 10:00,soon,c\n',
    ),
  });
  await dialog(page);
}

async function share(page: Page): Promise<void> {
  await page.locator('.keep-actions > button').last().click();
  await dialog(page);
  await page.locator('dialog[open] textarea').first().waitFor();
}

function productWalks(product: string, turn: number): readonly Walk[] {
  const file = cases[product];
  const at = (step: string, name = step): Screen => ({
    name: `${product}-${name}`,
    address: `/${product}/${step}`,
    ...(['purchase', 'log', 'fees'].includes(step) && { shows: sheet }),
  });
  const filled: Walk = {
    turn,
    ...(file === undefined ? {} : { cases: [file] }),
    screens: [
      ...['purchase', 'log', 'fees'].map((step) => at(step)),
      { ...at('result'), act: comeToChart },
      ...['claim', 'worksheet'].map((step) => at(step)),
    ],
  };
  const empty: Walk = {
    turn,
    screens: [
      at('agreement'),
      at('result', 'result-missing'),
      { ...at('purchase', 'purchase-error'), act: leaveEmpty },
      { ...at('log', 'log-error'), act: mistype },
      { ...at('fees', 'fees-error'), act: leaveEmpty },
    ],
  };
  return [filled, empty];
}

export const walks: readonly Walk[] = [
  {
    screens: [
      { name: 'home', address: '/', shows: begin },
      { name: 'not-found', address: '/nothing/here' },
      { name: 'shared', address: link },
      { name: 'shared-damaged', address: link.slice(0, -9) },
    ],
  },
  { cases: Object.values(cases), screens: [{ name: 'home-drafts', address: '/', shows: begin }] },
  ...products.flatMap(productWalks),
  { screens: [{ name: 'trtc-log-import', address: '/trtc/log', act: importFile, over: true }] },
  {
    cases: ['scripts/shots/trtc.case.json'],
    screens: [{ name: 'trtc-log-share', address: '/trtc/log', act: share, over: true }],
  },
];

/** The file as the page opens its own examples: a draft of its own, and its result. */
export async function openCase(page: Page, site: string, file: string): Promise<void> {
  await page.route('**/examples/part-month.sla.json', (route) => route.fulfill({ json: json(file) }));
  // From elsewhere: the page begins anew and reads the file again.
  await page.goto('about:blank');
  await page.goto(`${site}#/example/part-month`);
  await page.waitForURL(/#\/[a-z]+\/result$/);
  await page.locator('main h1').waitFor();
}
