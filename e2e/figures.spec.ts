import { everyState, madeCases, minutesOfChat, term } from '../src/gallery/made-cases';
import { clashes, sideways, spaceText } from './accessible/boxes';
import { comeToChart } from './chart';
import { expect, test, type Page } from './journey';
import { openExample } from './open-example';

/** The figures of the result page, from the quietest month to five years of outages. */

test.use({ locale: 'en-GB' });
test.describe.configure({ mode: 'parallel' });

const map = (page: Page) => page.getByRole('slider', { name: 'Slice map' });
const reading = (page: Page) => page.locator('.slice-map .reader__words > b');

async function open(page: Page, file: object, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await openExample(page, file);
  await comeToChart(page);
  await expect(page.getByRole('heading', { name: 'Slice by slice' })).toBeVisible();
}

for (const months of [1, 60])
  for (const outages of [0, 3, 5000])
    test(`${months} months and ${outages} outages can be seen, read and walked`, async ({ page }) => {
      await open(page, term(months, outages), 320);
      const figure = page.locator('.term-figure');
      await expect(figure.locator('figcaption')).toHaveText(
        outages === 5000 ? /fell below 99\.9%, to|fell below 99\.9%; the lowest/ : /kept to 99\.9%/,
      );
      await expect(
        figure.getByText(`makes ${months === 1 ? 'one service month' : '60 service months'}`),
      ).toHaveCount(1);

      await figure.getByText('Show as a table').click();
      const table = page.getByRole('table', { name: 'Availability by service month' });
      await expect(table.locator('tbody tr')).toHaveCount(months);

      await page.locator('.chart__screen').getByRole('slider').focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.chart__slip')).toContainText(/2021/);

      await expect(page.locator('.claim .figure__summary').first()).toHaveText(/claim window/);
      expect(await page.locator('.windows__row').count()).toBeLessThanOrEqual(12);

      if (outages === 0) {
        await expect(page.locator('.slice-maps')).toContainText('no slice counted as unavailable.');
        await expect(map(page)).toHaveCount(0);
      } else await readMap(page);

      for (const [name, most] of [
        ['.term-figure', 3000],
        ['.slice-map', 400],
        ['.windows', 300],
      ] as const)
        for (const one of await page.locator(name).all())
          expect(await one.locator('svg *').count(), name).toBeLessThan(most);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => overlaps(page), `at ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          await page.evaluate(() => document.documentElement.clientWidth),
        );
      }
    });

/** The summary's number is that of the table and of the ledger; the keys lead from the first bar to the last. */
async function readMap(page: Page): Promise<void> {
  const maps = page.locator('.slice-maps');
  const summary = (await maps.locator('figcaption').textContent()) ?? '';
  const slices = Number(/, ([\d,]+) of/.exec(summary)?.[1]?.replace(',', ''));
  await maps.getByText('Show as a table').click();
  const cells = page.getByRole('table', { name: 'Slices by day' }).locator('tbody td.figure');
  // Its rows are made when it is opened.
  await expect(cells).not.toHaveCount(0);
  const byDay = await cells.evaluateAll((all) => all.map((cell) => Number(cell.firstChild?.textContent)));
  expect(byDay.reduce((sum, one) => sum + one, 0)).toBe(slices);

  await map(page).focus();
  await page.keyboard.press('Home');
  await expect(reading(page)).toHaveText(/^\d+ \w+, \d\d:\d\d–\d\d:\d\d: /);
  const first = await reading(page).textContent();
  await page.keyboard.press('End');
  await expect(reading(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(reading(page)).toHaveText(/^\d+ \w+, /);
  await page.keyboard.press('Escape');
  await expect(reading(page)).toHaveCount(0);
}

test('the slice map says of each stretch whether it counts, and by which reading', async ({ page }) => {
  await open(page, everyState);
  await expect(page.locator('.slice-maps')).toContainText(
    'In 1–30 April 2026, 39 of 8,640 slices of 5 min counted as unavailable, on 4 days; the most, 18, on 8 Apr. ' +
      'At least 36, at most 40. Time on one day is excluded.',
  );
  await map(page).focus();
  const said: string[] = [];
  for (let key = 0; key < 10; key++) {
    await page.keyboard.press('ArrowRight');
    said.push((await map(page).getAttribute('aria-valuetext')) ?? '');
    await expect(reading(page)).toHaveText(said.at(-1) ?? '');
  }
  expect(said).toEqual([
    '31 Mar, 23:30–24:00: outage outside this service month.',
    '1 Apr, 00:00–00:20: 4 slices, 20 min; counts in every reading.',
    '8 Apr, 15:20–15:25: 1 slice, 5 min; counts, but not in the lowest figure.',
    '8 Apr, 15:25–16:50: 17 slices, 85 min; counts in every reading.',
    '10 Apr, 01:00–01:05: 1 slice, 5 min; counts, but not in the lowest figure.',
    '10 Apr, 01:05–01:40: 7 slices, 35 min; counts in every reading.',
    '10 Apr, 01:40–01:45: 1 slice, 5 min; counts, but not in the lowest figure.',
    '15 Apr, 12:00–12:05: 1 slice, 5 min; does not count, except in the highest figure.',
    '22 Apr, 09:30–10:10: 8 slices, 40 min, measured; counts in every reading.',
    '25 Apr, 02:00–04:00: excluded.',
  ]);
  await page.keyboard.press('ArrowUp');
  await expect(reading(page)).toHaveText(/^22 Apr/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(reading(page)).toHaveText(/^1 Apr/);
  await page.keyboard.press('Escape');
  const box = await page.locator('.slice-map__drawing').boundingBox();
  if (!box) throw new Error('no drawing');
  // The fourth line, at 16 o'clock: 31 March, 1 April, the days without anything, 8 April.
  await page.mouse.move(box.x + (box.width * 16) / 24, box.y + 3.5 * 18);
  await expect(reading(page)).toHaveText('8 Apr, 15:25–16:50: 17 slices, 85 min; counts in every reading.');

  await page.getByRole('combobox', { name: 'Service month' }).first().selectOption('17–31 March 2026');
  await expect(page.locator('.slice-maps')).toContainText('In 17–31 March 2026, 6 of 4,320 slices');
  await page.getByRole('combobox', { name: 'Service month' }).first().selectOption('1–16 May 2026');
  await expect(page.locator('.slice-maps')).toContainText(
    'In 1–16 May 2026, no slice counted as unavailable.',
  );
});

test('minutes have their map, counts of messages have none', async ({ page }) => {
  await open(page, minutesOfChat);
  await expect(page.locator('.slice-maps')).toContainText('722 of 44,640 slices of 1 min');
  await openExample(page, {
    ...minutesOfChat,
    product: 'sms',
    log: [{ kind: 'count', start: '2026-04-02', total: 1000, failed: 100 }],
  });
  await comeToChart(page);
  await expect(page.getByRole('heading', { name: 'Slice by slice' })).toHaveCount(0);
});

for (const language of ['zh-CN', 'ja-JP'])
  test.describe(`in ${language}${language === 'ja-JP' ? '' : ' @everywhere'}`, () => {
    test.use({ locale: language, viewport: { width: 320, height: 800 } });

    test('labels keep out of each other’s way on a narrow screen', async ({ page }) => {
      for (const file of [minutesOfChat, everyState, term(60, 5000)]) {
        await openExample(page, file);
        await comeToChart(page);
        await expect(page.locator('.slice-map')).toBeVisible();
        await expect.poll(() => overlaps(page)).toEqual([]);
      }
    });
  });

for (const language of ['zh-CN', 'en-GB', 'ja-JP'])
  test.describe(`with letters and words set apart, in ${language}${language === 'zh-CN' ? '' : ' @everywhere'}`, () => {
    test.use({ locale: language, viewport: { width: 320, height: 800 } });

    test('labels are whole and keep apart', async ({ page }) => {
      for (const file of [minutesOfChat, everyState, term(60, 5000)]) {
        await openExample(page, file);
        await comeToChart(page);
        await expect(page.locator('.slice-map')).toBeVisible();
        await spaceText(page, true);
        await expect
          .poll(async () => [...(await overlaps(page)), ...(await clashes(page, true))])
          .toEqual([]);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      }
    });
  });

test('99.9 and 99.5 lie far enough apart to be told from each other', async ({ page }) => {
  await open(page, term(60, 3));
  const top = async (percent: string) => {
    const bound = page.locator('.soundings__bounds > li > :first-child', { hasText: percent });
    return (await bound.boundingBox())?.y ?? 0;
  };
  expect((await top('99.5%')) - (await top('99.9%'))).toBeGreaterThan(40);
});

test('a window that nothing falls in is told as one that would be, its provisional day within its column', async ({
  page,
}) => {
  for (const name of ['farAhead', 'longAgo'] as const)
    for (const width of [360, 1280]) {
      await open(page, madeCases[name], width);
      await expect(page.locator('.claim .figure__summary').first()).toContainText('Nothing is due for 1–30');
      const figure = await page.locator('.windows').boundingBox();
      for (const words of await page.locator('.windows__deadline > span').all()) {
        const box = await words.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          (figure?.x ?? 0) + (figure?.width ?? 0) + 1,
        );
      }
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const said = await page.locator('.business-days__provisional').boundingBox();
      const hint = await page.locator('.business-days .reader__hint').first().boundingBox();
      expect((hint?.y ?? 0) - (said?.y ?? 0) - (said?.height ?? 0), name).toBeGreaterThan(16);
    }
});

test('a month that has not begun has no figure', async ({ page }) => {
  await open(page, { ...term(3, 0), asOf: '2021-02-10' });
  await expect(page.locator('.term-figure figcaption')).toHaveText(/One service month has not begun yet\.$/);
  const last = page.locator('.chart__table tbody tr').last();
  await page.locator('.term-figure').getByText('Show as a table').click();
  await expect(last).toHaveText('1–31 March 2021not begun yet');
});

test('a long name of the limit stands within the bar, and a holiday’s within its day', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openExample(page, {
    ...minutesOfChat,
    product: 'sms',
    purchase: { startDate: '2026-03-01', months: 1 },
    log: [{ kind: 'count', start: '2026-03-20', total: 90_000_000, failed: 80_000_000 }],
  });
  await page.locator('.budget-bar__name').waitFor();
  const within = async (inner: string, outer: string) => {
    const [one, other] = await Promise.all(
      [inner, outer].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(one?.x).toBeGreaterThanOrEqual(other?.x ?? Infinity);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual((other?.x ?? 0) + (other?.width ?? 0));
  };
  await within('.budget-bar__name', '.budget-bar');
  await page.locator('.day__tag--one-in-week').waitFor();
  const past = await page.locator('.day__tag--one-in-week').evaluateAll((tags) =>
    tags.map((tag) => {
      const words = document.createRange();
      words.selectNodeContents(tag);
      const day = tag.closest('.day')?.getBoundingClientRect().right ?? 0;
      return words.getBoundingClientRect().right - day;
    }),
  );
  expect(past).toHaveLength(1);
  expect(Math.max(...past)).toBeLessThanOrEqual(1);
});

test('the budget bar is inked as far as the budget is used, and breaks off far beyond it', async ({
  page,
}) => {
  const width = async (part: string) =>
    (await page.locator(`.budget-bar__${part}`).boundingBox())?.width ?? 0;
  await open(page, term(1, 3));
  await expect(page.locator('.verdict__budget')).toContainText(
    '30 min unavailable (75% of the 40 that the commitment allows)',
  );
  expect((await width('used')) / (await width('frame'))).toBeCloseTo(30 / 40, 2);
  await expect(page.locator('.budget-bar__break')).toHaveCount(0);
  await open(page, everyState);
  await expect(page.locator('.verdict__budget')).toContainText('195 min unavailable');
  expect((await width('used')) / (await width('frame'))).toBeCloseTo(4, 1);
  await expect(page.locator('.budget-bar__break')).toBeVisible();
});

/** Labels that stand over each other, or beyond the edge of the page. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = [
      ...document.querySelectorAll(
        '.result figure svg text, .ruler__label b, .soundings__bounds > li > *, .soundings__credits span, .windows__name > span, .windows__deadline > span',
      ),
    ].map((element) => ({ element, text: element.textContent ?? '', box: element.getBoundingClientRect() }));
    const seen = labels.filter(({ box, text }) => box.width > 1 && box.height > 1 && text.trim() !== '');
    const found = seen
      .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
      .map(({ text, box }) => `${text} beyond the edge: ${Math.round(box.left)}–${Math.round(box.right)}`);
    // Lines of text are higher than their letters.
    const slack = 4;
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1))
        if (
          one.box.left < other.box.right - 1 &&
          other.box.left < one.box.right - 1 &&
          one.box.top < other.box.bottom - slack &&
          other.box.top < one.box.bottom - slack &&
          !one.element.contains(other.element)
        )
          found.push(`${one.text} over ${other.text}`);
    });
    return found;
  });
}
