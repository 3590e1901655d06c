import { comeToChart } from './chart';
import { expect, test, type Page } from './journey';
import { wholeResult } from './whole-result';

/** The two examples of the agreement (TRTC 2.1), from the file to the result. */

async function openExample(page: Page, name: 'full-month' | 'part-month'): Promise<void> {
  await page.goto(`./#/example/${name}`);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(page.locator('main h1')).toBeVisible();
  await wholeResult(page);
}

/** A real outage: bought on 1 April 2024 for a month, down on 8 April from 15:23 to 16:50. */
async function openOutage(page: Page): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2024-04-01');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('1');
  await page.goto('./#/trtc/log');
  await page.getByLabel('Row 1, Start', { exact: true }).fill('2024-04-08 15:23');
  await page.getByLabel('Row 1, End', { exact: true }).fill('2024-04-08 16:50');
  await page.goto('./#/trtc/fees');
  await page.getByLabel('Fee of each service month').fill('12,000.00');
  await page.getByLabel('Of which vouchers').fill('1,500.00');
  await page.goto('./#/trtc/result');
  await expect(page.locator('main h1')).toHaveText('The claim window has closed.');
  await wholeResult(page);
}

async function tellAsOf(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: 'change the as-of date' }).click();
  const field = page.getByLabel('Tell the result as of');
  await field.fill(day);
  await field.press('Enter');
  await expect(field).toBeHidden();
}

test.use({ locale: 'en-GB' });

test('a full March is met: 99.93%, no claim @zones', async ({ page }) => {
  await openExample(page, 'full-month');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service month does not qualify.');
  await expect(page.locator('.verdict__number')).toHaveText('99.93%');
  await expect(
    page.getByText('15 more unavailable minutes in 1–31 Mar would have made a claim.'),
  ).toBeVisible();

  const row = page.getByRole('row', { name: /1–31 Mar/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('30');
  await expect(row).toContainText('99.93%');
  await expect(row).toContainText('none');
  await expect(row).toContainText('0.00');
  await expect(row).toContainText('met, no claim');
});

test('half a March is a claim: 99.86%, 10%, 100.00 CNY until 30 May @zones', async ({ page }) => {
  await openExample(page, 'part-month');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'So far, one of four service months qualifies.',
  );
  await expect(page.locator('.verdict__figure')).toHaveText('100.00 CNY in TRTC vouchers');
  await expect(page.getByText('The last day is 30 May 2019, in 29 days.')).toBeVisible();

  const ledger = page.getByRole('table', { name: 'Ledger' });
  const row = ledger.getByRole('row', { name: /17–31 Mar/ });
  await expect(row.getByRole('cell')).toHaveText([
    '15',
    '30',
    '99.86%',
    '10%',
    '100.00',
    '9 Apr – 30 May',
    'open29 days left',
  ]);

  await ledger.getByRole('button', { name: /17–31 Mar/ }).click();
  await expect(ledger.getByRole('button', { name: /17–31 Mar/ })).toHaveAttribute('aria-expanded', 'true');
  const working = page.locator('.working');
  await expect(working).toContainText('15 × 24 × 60 = 21,600 minutes');
  await expect(working).toContainText('99.8611…%');
  await expect(working).toContainText('10% × 1,000.00 = 100.00');
  await expect(working).toContainText('30 May 2019, until 24:00 Beijing time');
  // Each step says what it rests on.
  await expect(working.locator('.working__step')).toHaveCount(6);
  for (const step of await working.locator('.working__step').all())
    await expect(step.locator('.working__cites button').first()).toBeVisible();
});

test('an as-of day that is not today is said beside the verdict, and left by a button', async ({ page }) => {
  await openOutage(page);
  const notice = page.locator('.as-of-notice');
  await expect(notice).toHaveCount(0);
  await tellAsOf(page, '2024-05-20');
  await expect(notice).toContainText('Worked out as of 20 May 2024, not as of today.');
  await page.goto('./#/trtc/claim');
  await expect(notice).toContainText('not as of today');
  await page.goto('./#/trtc/worksheet');
  await notice.getByRole('button', { name: 'Take today instead' }).click();
  await expect(notice).toHaveText('Now worked out as of today.');
  await expect(notice).toBeFocused();
  await page.goto('./#/trtc/result');
  await expect(page.locator('main h1')).toHaveText('The claim window has closed.');
  await expect(notice).toHaveCount(0);
});

test('a real outage, told on the result page from its slices to its window @zones', async ({ page }) => {
  await openOutage(page);
  await tellAsOf(page, '2024-05-20');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service month qualifies.');
  await expect(page.locator('.verdict__figure')).toHaveText('1,200.00 CNY in TRTC vouchers');
  await expect(page.locator('.verdict__lead')).toContainText('The last day is 29 June 2024, in 40 days.');
  await expect(page.locator('.verdict__lead')).toContainText('On the cautious reading');
  await expect(page.locator('.verdict__lead')).toContainText('it comes to 1,050.00 CNY.');

  const ledger = page.getByRole('table', { name: 'Ledger' });
  const row = ledger.getByRole('row', { name: /1–30 Apr/ });
  await expect(row.getByRole('cell')).toHaveText([
    '30',
    '9085–90',
    '99.79%',
    '10%',
    /^1,200\.00cautious 1,050\.00/,
    '11 May – 29 Jun',
    'open40 days left',
  ]);
  await row.getByRole('button', { name: /1–30 Apr/ }).click();
  const working = page.locator('.working');
  await expect(working.locator('.entries tbody .entries__slices')).toHaveText('1817–18');
  await expect(working.locator('.entries tbody .entries__sum')).toHaveText('90');
  await expect(working.locator('.entries tfoot')).toContainText('At least 85, at most 90.');
  await expect(working).toContainText('30 × 24 × 60 = 43,200 minutes');
  await expect(working).toContainText('99.7916…%');
  await expect(working).toContainText('10% × 12,000.00 = 1,200.00');
  await expect(working).toContainText('10% × (12,000.00 − 1,500.00) = 1,050.00');
  await expect(working.locator('.day-count li')).toHaveText([
    '1–5 May: Labour Day, off',
    'Mon 6 May: business day 1',
    'Tue 7 May: business day 2',
    'Wed 8 May: business day 3',
    'Thu 9 May: business day 4',
    'Fri 10 May: business day 5',
  ]);
  await expect(working.locator('.what-if dd')).toHaveText([
    '130 minutes more would make it 20%.',
    '90 min unavailable (225% of the 40 that the commitment allows). Nothing is left.',
    'Entry 1 decides the tier: without it the credit would be lower.',
  ]);
  await expect(working).toContainText('It opens on the next day, 11 May 2024.');
  await expect(working).toContainText('29 June 2024, until 24:00 Beijing time');
  await expect(page.locator('.business-days')).toContainText(
    'Business day 5 of the calendar month after it is 10 May 2024, so claims open on 11 May 2024 and close on 29 June 2024',
  );
});

test('a reading says what its alternative would give, under the table and beside the figure', async ({
  page,
}) => {
  await openOutage(page);
  await tellAsOf(page, '2024-05-20');
  const readings = page.getByRole('table', { name: 'How we read it' });
  const outcomes = (code: string) => readings.getByRole('row', { name: code }).locator('.readings__outcome');
  await expect(outcomes('R2')).toHaveText([
    'Whole slices only would give 1–30 Apr: 85 unavailable minutes, availability 99.80%, credit 10%.',
    'Every slice touched would change nothing here.',
  ]);
  await expect(outcomes('R3')).toHaveText('Here it would give 1–30 Apr: 1,050.00 CNY.');
  await expect(outcomes('R5')).toHaveText('Here it would give 1–30 Apr: last day 1 Jul.');
  await expect(outcomes('R11')).toHaveText('Here it changes nothing.');
  await expect(outcomes('R7')).toHaveCount(0);

  await page.getByRole('button', { name: /^1–30 Apr/ }).click();
  await page.locator('.working').getByRole('button', { name: 'Reading R5' }).click();
  await expect(page.locator('.slip:popover-open')).toContainText('last day 1 Jul.');
});

test('what can be claimed leads to the claim', async ({ page }) => {
  await openExample(page, 'part-month');
  await expect(page.locator('.verdict .button--primary')).toHaveAttribute('href', '#/trtc/claim');
  await openExample(page, 'full-month');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service month does not qualify.');
  await expect(page.locator('.verdict .button--primary')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print this result' })).toBeVisible();
});

test('another as-of day tells another status, once', async ({ page }) => {
  await openExample(page, 'part-month');
  await page.getByRole('button', { name: 'change the as-of date' }).click();
  const field = page.getByLabel('Tell the result as of');
  await field.fill('someday');
  await field.press('Enter');
  await expect(page.getByText('This is not a date that can be used.')).toBeVisible();
  await field.fill('2019年5月31日');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The claim window has closed.');
  await expect(page.locator('.verdict output:not(.saved-as)')).toHaveText('The claim window has closed.');
  await expect(page.getByRole('button', { name: 'change the as-of date' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The claim window has closed.');
});

test('the whole page is walked by the keyboard alone, and left at its end', async ({ page }) => {
  await openExample(page, 'part-month');
  // What lies below the verdict comes in files of its own.
  await expect(page.locator('.readings')).toBeVisible();
  const { keyboard } = page;
  const walked: string[] = [];
  let opened = false;
  // The page has its end: once everything was passed, nothing of the page is left to have the focus.
  for (let step = 0; step < 250; step++) {
    await keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const part = element.closest('.part, .head-strip, .parts-nav');
      return {
        part: part?.classList.value ?? 'page',
        isWorking: element.closest('.working') !== null,
        isToggle: element.matches('.ledger__toggle'),
        isChart: element.closest('.term-figure') !== null,
        shown: element.getClientRects().length > 0,
      };
    });
    if (at === null) break;
    expect(at.shown).toBe(true);
    walked.push(at.isWorking ? 'working' : at.isChart ? 'chart' : at.part);
    if (at.isToggle && !opened) {
      await keyboard.press('Enter');
      opened = true;
      await expect(page.locator('.working')).toHaveCount(1);
    }
  }
  expect(walked.length).toBeLessThan(250);
  const order = ['verdict', 'chart', 'claim', 'ledger-part', 'working', 'not-counted', 'readings'];
  const firsts = order.map((part) => walked.findIndex((one) => one.split(' ').includes(part)));
  expect(firsts, walked.join(', ')).not.toContain(-1);
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
});

test('nothing is shown before everything is known', async ({ page }) => {
  await page.goto('./#/trtc/result');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing to work out yet.');
  await expect(page.getByText('Fee of each service month: still to be entered')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Enter fees' })).toHaveAttribute('href', '#/trtc/fees');
  await expect(page.locator('main')).not.toContainText('%');
});

test('the chart comes when one comes near it, and the table beside it stays as it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openExample(page, 'part-month');
  const table = page.locator('.term-figure summary').last();
  await table.evaluate((summary: HTMLElement) => {
    summary.click();
    summary.focus({ preventScroll: true });
  });
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('.chart__screen')).toHaveCount(0);
  await comeToChart(page);
  await expect(table).toBeFocused();
  await expect(page.locator('.term-figure details').last()).toHaveAttribute('open');
});

test('once its first part stands, paper has the whole result', async ({ page }) => {
  // No frame is drawn once the first part stands, until it is let go on.
  await page.addInitScript(() => {
    const draw = window.requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    let isHeld = true;
    window.requestAnimationFrame = (then) =>
      isHeld && document.querySelector('.result__term') ? waiting.push(then) : draw(then);
    Object.assign(window, {
      goOn: () => {
        isHeld = false;
        for (const then of waiting) draw(then);
      },
    });
  });
  await page.goto('./#/example/part-month');
  await expect(page.locator('.result__term')).toBeVisible();
  await page.waitForTimeout(300);
  await expect(page.locator('.readings')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.readings').count()).toBe(1);
  // What was still to come by itself takes nothing away again.
  const last = await page.locator('.readings').elementHandle();
  await page.evaluate('goOn()');
  await page.waitForTimeout(500);
  expect(await last?.evaluate((part) => part.isConnected)).toBe(true);
});

for (const width of [360, 768, 1280])
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openExample(page, 'part-month');
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await overEdge(page)).toBeLessThanOrEqual(0);
  });

for (const width of [320, 360])
  test.describe(`on a phone of ${width} px${width === 320 ? ' @everywhere' : ''}`, () => {
    test.use({ isMobile: true, hasTouch: true, viewport: { width, height: 740 } });

    test('nothing of a real outage runs over the edge, in any language', async ({ page }) => {
      await openOutage(page);
      // First of today, when all is over, then while it can be claimed.
      for (const asOf of [null, '2024-05-20']) {
        await page.getByRole('button', { name: 'English' }).click();
        if (asOf !== null) await tellAsOf(page, asOf);
        for (const language of ['中文', '日本語', 'English']) {
          await page.getByRole('button', { name: language }).click();
          await expect(page.getByRole('button', { name: language })).toHaveAttribute('aria-current', 'true');
          expect(await overEdge(page), `${language}, as of ${asOf ?? 'today'}`).toBeLessThanOrEqual(0);
        }
      }
    });
  });

/** By how much the page is wider than its window: a phone widens the window itself with it, not the root element. */
function overEdge(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
