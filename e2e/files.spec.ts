import { readFileSync } from 'node:fs';
import { axeFaults } from './accessible/axe';
import { expect, test, type Browser, type Page } from './journey';

/** A case as a file: saved here, opened where nothing of it is known. */

test.use({ locale: 'en-GB' });

interface Saved {
  readonly name: string;
  readonly text: string;
}

const start = (page: Page) => page.getByLabel('Start of service');
const figure = (page: Page) => page.locator('.verdict__figure');
const refusal = (page: Page) => page.getByRole('dialog', { name: 'The file was not opened' });
const problems = (page: Page) => refusal(page).getByRole('listitem');
const opened = (page: Page, name: string) => page.getByText(`${name} is open, as a case of its own.`);

async function save(page: Page): Promise<Saved> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function open(page: Page, { name, text }: Saved): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** As a drag from the desktop brings it. */
async function drop(page: Page, files: readonly Saved[], hint: string | null = 'Drop a case file here') {
  const over = page.locator('h1');
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    return data;
  }, files);
  await expect(async () => {
    // The page may have been drawn a moment before it listens
    await over.dispatchEvent('dragenter', { dataTransfer });
    if (hint !== null) await expect(page.getByText(hint)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await over.dispatchEvent('dragover', { dataTransfer });
  await over.dispatchEvent('drop', { dataTransfer });
  if (hint !== null) await expect(page.getByText(hint)).toBeHidden();
}

/** A visitor who has never been here. */
async function visitor(browser: Browser, address = './#/'): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(address);
  await expect(page.locator('main h1')).toBeVisible();
  return page;
}

async function saveExample(page: Page): Promise<Saved> {
  await page.goto('./#/example/part-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  return save(page);
}

test('a whole case, saved, gives the same figures elsewhere', async ({ page, browser }) => {
  const file = await saveExample(page);
  expect(file.name).toMatch(/^trtc-.+\.sla\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ format: 'sla-case', version: 1, product: 'trtc' });
  await expect(page.getByText(`Saved as ${file.name}.`)).toBeVisible();
  const sum = await figure(page).innerText();

  const other = await visitor(browser);
  await open(other, file);
  await expect(other).toHaveURL(/#\/trtc\/result$/);
  await expect(figure(other)).toHaveText(sum, { useInnerText: true });
  await expect(opened(other, file.name)).toBeVisible();
  await other.goto('./#/trtc/log');
  await expect(opened(other, file.name)).toBeHidden();

  const another = await visitor(browser);
  await drop(another, [file]);
  await expect(another).toHaveURL(/#\/trtc\/result$/);
  await expect(figure(another)).toHaveText(sum, { useInnerText: true });
});

test('an incomplete one is saved as a draft and goes on elsewhere as it stood', async ({ page, browser }) => {
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2024年4月1日');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('three');
  await page.goto('./#/trtc/log');
  await page.getByLabel('Row 1, Start', { exact: true }).fill('8 April, after lunch');
  await page.goto('./#/trtc/purchase');
  const file = await save(page);
  expect(file.name).toBe('trtc-2024-04-01.sla.json');
  expect(JSON.parse(file.text)).toMatchObject({ format: 'sla-draft', version: 1 });
  await expect(page.getByText('The case is incomplete, so it was saved as a draft')).toBeVisible();

  const other = await visitor(browser, './#/sms/fees');
  await drop(other, [file]);
  await expect(other).toHaveURL(/#\/trtc\/purchase$/);
  await expect(start(other)).toHaveValue('2024年4月1日');
  await expect(other.getByRole('textbox', { name: 'Number of months' })).toHaveValue('three');
  await other.goto('./#/trtc/log');
  await expect(other.getByLabel('Row 1, Start', { exact: true })).toHaveValue('8 April, after lunch');
});

test('a file opens beside the case at hand, which stays in the list', async ({ page }) => {
  const file = await saveExample(page);
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2024-04-01');
  await drop(page, [file]);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/');
  const drafts = page.getByRole('region', { name: 'Your drafts' });
  await expect(drafts.getByRole('button', { name: /2024/ }).first()).toBeVisible();
  await drop(page, [file]);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/');
  await expect(drafts.getByRole('listitem')).toHaveCount(3);
});

test('on the log a case opens as a case, and a log comes in as a log', async ({ page }) => {
  const file = await saveExample(page);
  await page.goto('./#/sms/log');
  await expect(page.getByRole('button', { name: 'Import files' })).toBeVisible();
  await drop(page, [file], 'Drop the files here');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/trtc/log');
  await expect(page.getByRole('button', { name: 'Import files' })).toBeVisible();
  await drop(
    page,
    [{ name: 'log.csv', text: 'start,end\n2019-03-18 10:00,2019-03-18 11:00\n' }],
    'Drop the files here',
  );
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible();
  await expect(refusal(page)).toHaveCount(0);
});

test('a broken file is told wrong by wrong, and the case at hand stays as it is', async ({ page }) => {
  const file = await saveExample(page);
  await page.goto('./#/trtc/purchase');
  const before = await start(page).inputValue();
  const text = file.text
    .replace('"startDate"', '"start-date"')
    .replace(/"end": "[^"]+"/, '"end": "yesterday", "__proto__": {"a": 1}');
  await drop(page, [{ ...file, text }]);
  await expect(refusal(page)).toContainText(`${file.name}: there are 4 problems. Nothing was opened`);
  await expect(problems(page)).toHaveText([
    /^Purchase.*“start-date” is not known here.*purchase\.start-date$/,
    /^Start of service.*This is missing.*purchase\.startDate$/,
    /^Row 1.*“__proto__” is not known here.*log\[0\]\.__proto__$/,
    /^Row 1, End.*cannot be read as a date and time.*log\[0\]\.end$/,
  ]);
  await page.keyboard.press('Escape');
  await expect(refusal(page)).toHaveCount(0);
  await expect(start(page)).toHaveValue(before);
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: 'Your drafts' }).getByRole('listitem')).toHaveCount(1);
});

test('what is no case file is named for what it is', async ({ page }) => {
  await page.goto('./#/');
  const cases: readonly (readonly [Saved[], string])[] = [
    [[{ name: 'a.json', text: '' }], 'The file is empty.'],
    [[{ name: 'a.json', text: '<!doctype html>' }], 'The file is a web page'],
    [[{ name: 'a.csv', text: 'start,end' }], 'not valid JSON'],
    [[{ name: 'a.json', text: '{"format": "sla-assessment"}' }], 'holds the figures of a result'],
    [[{ name: 'a.json', text: '{"format": "sla-draft", "version": 9}' }], 'The file is of version 9'],
    [
      [
        { name: 'a.json', text: '{}' },
        { name: 'b.json', text: '{}' },
      ],
      'Several files came at once.',
    ],
  ];
  for (const [files, sentence] of cases) {
    await drop(page, files);
    await expect(problems(page)).toHaveText([new RegExp(sentence)]);
    await page.keyboard.press('Escape');
    await expect(refusal(page)).toHaveCount(0);
  }
});

test('a file over 200 MB is told before it is read', async ({ page }) => {
  await page.goto('./#/');
  const dropLarge = () =>
    page.evaluate(() => {
      const file = new File(['{}'], 'large.sla.json');
      Object.defineProperty(file, 'size', { value: 200_000_001 });
      const data = new DataTransfer();
      data.items.add(file);
      Object.defineProperty(data, 'files', { value: [file] });
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    });
  await expect(async () => {
    // The page may have been drawn a moment before it listens
    await dropLarge();
    await expect(problems(page)).toHaveText([/larger than 200 MB/], { timeout: 1000 });
  }).toPass();
});

test('of a million problems a hundred are shown, and the page stays awake', async ({ page }) => {
  await page.goto('./#/');
  const text = `{"format":"sla-case","version":1,"log":[${'7,'.repeat(999_999)}7]}`;
  await drop(page, [{ name: 'hostile.sla.json', text }], null);
  const longest = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let last = performance.now();
        let most = 0;
        const look = () => {
          const now = performance.now();
          most = Math.max(most, now - last);
          last = now;
          if (document.querySelector('dialog[open]')) done(most);
          else setTimeout(look, 10);
        };
        look();
      }),
  );
  await expect(problems(page)).toHaveCount(100);
  await expect(refusal(page)).toContainText('more problems are not listed');
  expect(longest).toBeLessThan(2000);
});

for (const locale of ['zh-CN', 'en-GB', 'ja-JP'] as const)
  test.describe(`in ${locale}${locale === 'ja-JP' ? '' : ' @everywhere'}`, () => {
    test.use({ locale });

    test('axe finds no fault with the list of problems, and a phone does not scroll sideways', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('./#/');
      // The build has drawn the page, which takes files only once the app is there.
      await page.waitForLoadState('networkidle');
      const log = [{ kind: 'interval', start: 'x', end: 'y', ['k'.repeat(300)]: 1 }, 7];
      const text = JSON.stringify({ format: 'sla-case', version: 1, product: 'trtc', log });
      await drop(page, [{ name: `${'n'.repeat(120)}.sla.json`, text }], null);
      const list = page.getByRole('dialog');
      await expect(list.getByRole('listitem')).toHaveCount(7);
      expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
      expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });
