import { exampleIds } from '../../src/home/examples';
import type { PageName } from '../../src/app/page-at';
import { agreement, example, worksheet } from '../../src/app/steps';
import { agreements, today } from '../../src/wizard/paths/agreements.test-support';
import type { Terms } from '../../src/terms/schema';
import { choicesOf, pairedWays } from '../../src/wizard/paths/combine.test-support';
import { forksOf } from '../../src/wizard/paths/forks.test-support';
import { pathOf } from '../../src/wizard/paths/path.test-support';
import { expect, test, type Page } from '../journey';

/**
 * Each screen there is an address for: reached from the first page by what can be pressed, the same when loaded anew, and
 * on the way back and forward.
 */

const products = agreements.map(({ id }) => id);
const ofProducts = (step: string) => products.map((product) => `#/${product}/${step}`);

/** A page that the table of pages does not know yet fails the types here. */
const addresses: Readonly<Record<PageName, readonly string[]>> = {
  home: ['#/'],
  agreement: ofProducts(agreement),
  example: exampleIds.map((id) => `#/${example}/${id}`),
  new: ofProducts('new'),
  purchase: ofProducts('purchase'),
  log: ofProducts('log'),
  fees: ofProducts('fees'),
  result: ofProducts('result'),
  claim: ofProducts('claim'),
  worksheet: ofProducts(worksheet),
  // A dialog of the log's.
  import: [],
  // Of addresses that lead nowhere.
  other: [],
};

/** They lead on at once. */
const passing: readonly PageName[] = ['new', 'example'];

/** A case of the agreement, since an empty one has less to press, opened as the page opens its own examples. */
async function openCase(page: Page, terms: Terms): Promise<void> {
  // Drafts stand in the order of their last change: no two at once.
  const minute = String(agreements.indexOf(terms)).padStart(2, '0');
  await page.clock.setFixedTime(new Date(`${today}T12:${minute}:00+08:00`));
  const [way] = pairedWays(forksOf(terms));
  if (!way) throw new Error('no way');
  const json = pathOf(terms, choicesOf(forksOf(terms), way), today).file;
  await page.route('**/examples/part-month.sla.json', (route) => route.fulfill({ json }));
  // From elsewhere: the page begins anew and reads the file again.
  await page.goto('about:blank');
  await page.goto('./#/example/part-month');
  await page.waitForURL(new RegExp(`#/${terms.id}/result$`));
  await page.locator('main h1').waitFor();
}

test.use({ locale: 'zh-CN' });

test('every screen is reached from the first page by its links @everywhere', async ({ page }) => {
  for (const terms of agreements) await openCase(page, terms);
  await page.goto('./');
  const reached = new Set(['#/']);
  const open = ['#/'];
  // By depth: from each screen on to those that no other had led to.
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    await page.evaluate((hash) => (window.location.hash = hash), at);
    await settled(page, 2);
    const links = page.locator('a[href^="#/"]:visible');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // It has begun a case in which there is nothing yet.
    const begun = agreements.find(({ id }) => at === `#/${id}/new`);
    if (begun) await openCase(page, begun);
    for (const address of found) {
      if (reached.has(address)) continue;
      reached.add(address);
      open.push(address);
    }
  }
  const wanted = Object.values(addresses).flat();
  expect(wanted.filter((address) => !reached.has(address))).toEqual([]);
  expect([...reached].filter((address) => !wanted.includes(address))).toEqual([]);
});

const staying = Object.entries(addresses).flatMap(([name, all]) =>
  all.length === 0 || passing.some((one) => one === name) ? [] : [all],
);
/** In the ordinary run each screen of one product, the products by turns. */
const ordinary = staying.map((all, turn) => all[turn % all.length] ?? '');

for (const { name, screens } of [
  { name: 'a sample of the screens', screens: ordinary },
  { name: 'every screen @everywhere', screens: staying.flat() },
])
  test(`${name}: the same when loaded anew, and on the way back and forward`, async ({ page }) => {
    test.slow(screens !== ordinary, 'each is looked at four times');
    for (const terms of agreements) await openCase(page, terms);
    await page.goto('./#/nowhere/at-all');
    const seen: Seen[] = [];
    for (const address of screens) {
      await page.evaluate((hash) => (window.location.hash = hash), address);
      seen.push({ address, text: await settled(page) });
      await page.reload();
      await expectSame(page, seen.at(-1));
    }
    // Where the same words stand on two screens, nobody could tell which one it is.
    expect(new Set(seen.map(({ text }) => text)).size).toBe(screens.length);
    for (const before of seen.toReversed().slice(1)) {
      await page.goBack();
      await expectSame(page, before);
    }
    for (const after of seen.slice(1)) {
      await page.goForward();
      await expectSame(page, after);
    }
  });

interface Seen {
  readonly address: string;
  readonly text: string;
}

async function expectSame(page: Page, seen: Seen | undefined): Promise<void> {
  await expect.poll(() => saidOn(page), seen?.address).toBe(seen?.text);
  expect(new URL(page.url()).hash).toBe(seen?.address);
}

/** What the screen says, once it says the same for a while: some parts come after others. */
async function settled(page: Page, long = 5): Promise<string> {
  await page.locator('main h1').first().waitFor();
  let [before, text] = ['', await saidOn(page)];
  for (let quiet = 0; quiet < long; quiet = text === before ? quiet + 1 : 0) {
    await page.waitForTimeout(80);
    [before, text] = [text, await saidOn(page)];
  }
  return text;
}

const saidOn = async (page: Page) => {
  await page.locator('main h1').first().waitFor();
  const fields = await page
    .locator('main :is(input, select, textarea):visible')
    .evaluateAll((all) => all.map((field) => ('value' in field ? String(field.value) : '')));
  // A verdict that has changed stands there twice: once for those who do not see.
  const lines = (await page.locator('main').innerText()).split(/\n+/);
  return [...lines.filter((line, at) => line !== lines[at - 1]), ...fields].join('\n');
};
