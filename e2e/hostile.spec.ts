import { readFileSync } from 'node:fs';
import { makeWorkbook } from '../src/import/fixtures/make-workbook';
import { formulas, scripts } from '../fuzz/hostile';
import {
  brokenFile,
  expectHarmless,
  expectUnturned,
  hostileCase,
  hostileCsv,
  hostileLink,
  hostileRows,
  hostileTerms,
  pastedRows,
  pastedTable,
  watchForHarm,
} from './hostile-input';
import { cell, choose, dialog, openLog, takeIn } from './import-journey';
import { expect, test, type Page } from './journey';
import { paste } from './paste';
import { openExample } from './open-example';
import { wholeResult } from './whole-result';

/** Text that would run, through every way in, onto every screen: under the content policy, and without it. */

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

async function show(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#/${place}`);
  await expect(page.locator('main h1, .paper h1').first()).toBeVisible();
  await wholeResult(page);
  await expectHarmless(page);
  await expectUnturned(page);
}

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** Whatever the import asks, with the first answer where none is proposed. A question may be gone before it is pressed. */
async function answerAsProposed(page: Page): Promise<void> {
  const goOn = dialog(page).getByRole('button', { name: 'Continue' });
  const isAsked = () =>
    goOn
      .first()
      .waitFor({ timeout: 1000 })
      .then(
        () => true,
        () => false,
      );
  for (let question = 0; question < 10 && (await isAsked()); question++) {
    await expect(async () => {
      if (!(await goOn.first().isVisible())) return;
      for (const choice of await dialog(page).getByRole('combobox').all())
        if ((await choice.inputValue({ timeout: 1000 })) === '') await choice.selectOption({ index: 1 });
      await goOn.first().click({ timeout: 1000 });
    }).toPass({ timeout: 20_000 });
    await expectHarmless(page);
  }
  await expect(goOn).toHaveCount(0);
}

/** Places within the page that name such a text. */
function addressesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const sign = encodeURIComponent(text);
    return [text, sign, `trtc/${sign}`, `example/${sign}`, `trtc/shared?c=${text}`];
  });
}

test('the watch sees what runs', async ({ browser, baseURL, watched }) => {
  const page = await (await browser.newContext({ bypassCSP: true, baseURL: baseURL ?? '' })).newPage();
  await watchForHarm(page);
  await page.goto('./');
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, '<img src=x onerror=harm()>');
  await expect(async () => expect(expectHarmless(page)).rejects.toThrow()).toPass();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'harms') as unknown)).toBe(1);
  watched.trespasses.length = 0;
});

for (const bypassCSP of [false, true])
  test.describe(bypassCSP ? 'without the content policy' : 'under the content policy', () => {
    // The harder half asks everything in the ordinary run.
    const rest = bypassCSP ? '' : ' @everywhere';
    test.use({ bypassCSP });
    test.beforeEach(({ page }) => watchForHarm(page));

    test('a case runs on no screen, and in no file that is saved', async ({ page }) => {
      await openExample(page, hostileCase);
      for (const screen of ['result', 'purchase', 'log', 'fees', 'worksheet', 'claim'])
        await show(page, `trtc/${screen}`);
      const records = await saved(page, 'Entries (CSV)');
      for (const line of records.split('\r\n')) expect(line.match(/(?:^|,)"?\s*[=+@＝]/g) ?? []).toEqual([]);
      const calendar = await saved(page, 'Save the calendar file');
      expect(calendar).not.toMatch(/^[^A-Z \r\n]/m);
      expect(JSON.parse(await saved(page, 'Assessment (JSON)'))).toMatchObject({ format: 'sla-assessment' });
      for (const text of [records, calendar]) expect(text).not.toMatch(/\p{Bidi_Control}/u);
      await show(page, '');
    });

    test(`a link runs nothing, nor does an address${rest}`, async ({ page }) => {
      await page.goto('./');
      await show(page, (await hostileLink()).slice(2));
      for (const place of addressesOf([...scripts.slice(1, 3), '\r=1+1'])) await show(page, place);
    });

    test('no address runs anything @everywhere', async ({ page }) => {
      await page.goto('./');
      for (const place of addressesOf([...scripts, ...formulas])) await show(page, place);
    });

    test(`a file that is refused is told with its own words${rest}`, async ({ page }) => {
      await page.goto('./');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a file' }).click();
      const name = '<img src=x onerror=harm()>\u202e.json';
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(brokenFile) });
      await expect(page.getByRole('dialog', { name: 'The file was not opened' })).toBeVisible();
      await expectHarmless(page);
      await expectUnturned(page);
    });

    test(`an import shows headings, cells, names of sheets and files as they are${rest}`, async ({
      page,
    }) => {
      await openLog(page);
      const book = makeWorkbook(
        [scripts[0] ?? '', `${scripts[1] ?? ''}\u202e`].map((name) => ({ name, rows: hostileRows })),
      );
      await choose(
        page,
        { name: `${formulas[0]}<img src=x onerror=harm()>\u202e.csv`, text: hostileCsv },
        { name: `<svg onload=harm()>.xlsx`, text: book },
      );
      await expect(dialog(page).getByRole('combobox').first()).toBeVisible();
      await expect(dialog(page)).toContainText('constructor');
      await expectHarmless(page);
      await expectUnturned(page);
      await answerAsProposed(page);
      await expectHarmless(page);
      await expectUnturned(page);
    });

    test('what is pasted into the log, as rows or with headings, runs nothing and stays as it was', async ({
      page,
    }) => {
      await openLog(page);
      await paste(cell(page, 1, 'Start'), pastedRows);
      await expect(cell(page, 1, 'Note')).toHaveValue(scripts[0] ?? '');
      await expectHarmless(page);
      await expectUnturned(page);
      await paste(cell(page, 1, 'Start'), pastedTable);
      await expect(dialog(page).getByRole('combobox').first()).toBeVisible();
      await expectHarmless(page);
      await expectUnturned(page);
      await answerAsProposed(page);
      await dialog(page)
        .getByLabel(/^Skip these/)
        .check();
      await takeIn(page).click();
      await expect(dialog(page)).toBeHidden();
      const rows = await page.locator('.log-table').getAttribute('aria-rowcount');
      await expectHarmless(page);
      await expectUnturned(page);
      await page.reload();
      await expect(cell(page, 1, 'Note')).toHaveValue(scripts[0] ?? '');
      expect(await page.locator('.log-table').getAttribute('aria-rowcount')).toBe(rows);
      await expectHarmless(page);
      await expectUnturned(page);
    });

    test(`terms are text and nothing more${rest}`, async ({ page }) => {
      await page.route('**/terms/trtc.json', (route) => route.fulfill({ json: hostileTerms() }));
      await openExample(page, hostileCase);
      for (const screen of ['trtc/result', 'trtc', 'trtc/log', 'trtc/claim', 'trtc/worksheet', ''])
        await show(page, screen);
    });
  });
