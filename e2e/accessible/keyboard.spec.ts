import { expect, test, type Locator, type Page } from '../journey';

/** A claim without a mouse, and how much has to be entered for one. */

test.use({ locale: 'en-GB' });

/** Runs in the page before anything else: what its reader does there, and how often it prints. */
function watchTheHand(): void {
  const fields = new Set<EventTarget | null>();
  const hand = { fields: 0, clicks: 0, pointers: 0, prints: 0 };
  Object.assign(globalThis, { hand });
  document.addEventListener('input', ({ target }) => (hand.fields = fields.add(target).size), true);
  document.addEventListener('click', () => hand.clicks++, true);
  document.addEventListener('pointerdown', () => hand.pointers++, true);
  globalThis.print = () => void hand.prints++;
}

interface Hand {
  readonly fields: number;
  readonly clicks: number;
  readonly pointers: number;
  readonly prints: number;
}

const handOf = (page: Page) => page.evaluate((): Hand => Reflect.get(globalThis, 'hand'));
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const cell = (page: Page, column: string) => page.getByLabel(`Row 1, ${column}`, { exact: true });

/** Goes on, or back, by the Tab key until it comes there. */
async function tabTo(page: Page, target: Locator, tab: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed++) {
    await page.keyboard.press(tab);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no Tab leads to ${String(target)}`);
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** One outage of TRTC, from the empty first step to its verdict. */
async function enterOutage(page: Page): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Continue' });
  await expect(page).toHaveURL(/#\/trtc\/purchase$/);
  await write(page, page.getByLabel('Start of service'), '2024-04-01');
  await press(page, page.getByRole('button', { name: '1 month', exact: true }), 'Space');
  await press(page, goOn);
  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await expect(heading(page)).toBeFocused();
  await write(page, cell(page, 'Start'), '2024-04-08 15:23');
  await write(page, cell(page, 'End'), '2024-04-08 16:50');
  await press(page, goOn);
  await expect(page).toHaveURL(/#\/trtc\/fees$/);
  await expect(heading(page)).toBeFocused();
  await write(page, page.getByLabel('Fee of each service month'), '12000');
  await press(page, goOn, 'Space');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(heading(page)).toHaveText('The service month qualifies.');
  await expect(heading(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  // Within the claim window of the month that is claimed.
  await page.clock.setFixedTime(new Date('2024-05-20T12:00:00+08:00'));
  await page.addInitScript(watchTheHand);
});

test('a whole claim by the keyboard alone, from the first page to the printed worksheet', async ({
  page,
}) => {
  await page.goto('./');
  await press(page, page.getByRole('link', { name: 'Start with TRTC' }));
  await expect(heading(page)).toBeFocused();
  await enterOutage(page);

  // How it comes about, opened and closed again.
  const row = page.getByRole('table', { name: 'Ledger' }).getByRole('button', { name: /1–30 Apr/ });
  await press(page, row);
  await expect(page.locator('.working')).toContainText('30 × 24 × 60 = 43,200 minutes');
  await page.keyboard.press('Space');
  await expect(page.locator('.working')).toHaveCount(0);

  await tabTo(page, page.getByRole('link', { name: 'Prepare the claim' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/trtc\/claim$/);
  await expect(heading(page)).toBeFocused();
  await press(page, page.getByRole('checkbox').first(), 'Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await write(page, page.getByLabel('Tencent Cloud account'), '100012345678');
  await press(page, page.getByRole('link', { name: 'Open the worksheet' }));
  await expect(page).toHaveURL(/#\/trtc\/worksheet$/);
  await expect(page.locator('.paper')).toContainText('100012345678');
  // A list is chosen from by its arrows.
  await tabTo(page, page.getByLabel('Language of the worksheet'));
  await page.keyboard.press('Home');
  await expect(page.locator('.paper h1')).toHaveText('服务等级协议（SLA）赔偿计算单');
  await press(page, page.getByRole('button', { name: 'Print worksheet' }));
  expect(await handOf(page)).toMatchObject({ prints: 1, pointers: 0 });
});

test('from an empty wizard to a verdict with one outage: at most 12 fields and clicks', async ({ page }) => {
  await page.goto('./#/trtc/purchase');
  await enterOutage(page);
  const { fields, clicks } = await handOf(page);
  // Told by the page's own events: dates, one length, times, a fee; and Continue three times.
  expect(fields).toBeGreaterThanOrEqual(4);
  expect(clicks).toBeGreaterThanOrEqual(3);
  expect(fields + clicks).toBeLessThanOrEqual(12);
});

test('from the first page to the verdict of the agreement’s example: at most two clicks', async ({
  page,
}) => {
  await page.goto('./');
  await press(page, page.getByRole('link', { name: 'See the agreement’s own example worked out' }));
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(page.locator('.verdict__number')).toHaveText('99.93%');
  const { clicks } = await handOf(page);
  expect(clicks).toBeGreaterThan(0);
  expect(clicks).toBeLessThanOrEqual(2);
});
