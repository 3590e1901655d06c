import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from './journey';
import { fifthAgreement, indexWithFifth } from './fifth-agreement';
import { paste } from './paste';

/**
 * From the first page to the result, by the page alone, once for each agreement. The cases are those of `src/cli/cases`,
 * typed by hand; what they come to stands there too.
 */

interface Month {
  readonly availability: { readonly percent: string } | null;
  readonly amount: string;
  readonly measured: { readonly bad: { readonly expected: number } };
}

function answerOf(name: string): { readonly months: readonly Month[] } {
  const file = path.join(import.meta.dirname, `../src/cli/cases/${name}.assessment.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const twoDecimals = (percent: string) => `${percent.slice(0, percent.indexOf('.') + 3)}%`;
const grouped = (number: number | string) => String(number).replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** Each month's row in the ledger has the figures of the known answer. */
async function expectLedger(page: Page, name: string): Promise<void> {
  const { months } = answerOf(name);
  const rows = page.locator('.ledger tbody .ledger__month');
  await expect(rows).toHaveCount(months.length);
  for (const [index, { availability, amount, measured }] of months.entries()) {
    const row = rows.nth(index);
    if (!availability) {
      // Of a month without calls nothing is known, not even that nothing failed.
      await expect(row.locator('.ledger__bad')).toHaveText('–');
      await expect(row.locator('.ledger__amount')).toHaveText('–');
      continue;
    }
    await expect(row).toContainText(grouped(measured.bad.expected));
    await expect(row).toContainText(twoDecimals(availability.percent));
    await expect(row).toContainText(amount);
  }
}

const cell = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-05-20T12:00:00+08:00'));
});

test.describe('中文', () => {
  test.use({ locale: 'zh-CN' });

  test('TRTC: an outage, and measured slices that overrule it', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: '开始计算TRTC' }).click();
    await page.getByLabel('开始日期').fill('２０２６年４月１日');
    await page.getByRole('button', { name: '1个月', exact: true }).click();
    await expect(page.getByRole('heading', { name: '1个服务月度' })).toBeVisible();
    await page.getByRole('button', { name: '继续' }).click();

    await cell(page, '第1行，开始').fill('2026/4/10 1:00');
    await cell(page, '第1行，结束').fill('2026年4月10日 2时');
    await expect(page.locator('.report').first()).toContainText('4月：12片');
    await page.getByRole('button', { name: '改填实测时间片' }).click();
    for (const [row, [time, requests, successes]] of [
      ['2026-04-10 01:05', '1,000', '990'],
      ['2026-04-10 01:10', '1000', '９８９'],
      ['2026-04-10 01:20', '0', '0'],
    ].entries()) {
      await cell(page, `第${row + 2}行，实测时间`).fill(time ?? '');
      await cell(page, `第${row + 2}行，请求数`).fill(requests ?? '');
      await cell(page, `第${row + 2}行，成功数`).fill(successes ?? '');
    }
    // Of the outage nine slices are left; one of the measured ones fails.
    await expect(page.locator('.report').nth(0)).toContainText('4月：9片');
    await expect(page.locator('.report').nth(1)).toContainText('不计入');
    await expect(page.locator('.report').nth(2)).toContainText('4月：1片');
    await page.getByRole('button', { name: '继续' }).click();

    await page.getByLabel('每个服务月度的费用').fill('0.1万');
    await expect(page.getByText('理解为1,000元（CNY）')).toBeVisible();
    await page.getByRole('button', { name: '继续' }).click();
    await expect(page).toHaveURL(/#\/trtc\/result$/);
    await expectLedger(page, 'trtc-measured-slices-overrule-an-interval');
    await expect(page.getByRole('main')).toContainText('TRTC代金券');
  });

  test('SMS: what was sent less what does not count, paid in messages', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: '开始计算SMS' }).click();
    await page.getByLabel('开始日期').fill('2026-04-01');
    await page.getByRole('button', { name: '1个月', exact: true }).click();
    await page.getByRole('button', { name: '继续' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('每天发出多少条短信，其中失败多少条？');
    await cell(page, '第1行，日期').fill('2026年4月2日');
    await page.getByRole('button', { name: '第1行：扣除无效号码' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('发送条数').fill('10.3万');
    await dialog.getByLabel('空号').fill('2,000');
    await dialog.getByLabel('关机、停机').fill('９００');
    await dialog.getByLabel('黑名单').fill('100');
    await expect(dialog.locator('output')).toHaveText('100,000');
    await dialog.getByRole('button', { name: '填入本行' }).click();
    await expect(dialog).toBeHidden();
    await expect(cell(page, '第1行，有效号码条数')).toHaveValue('100000');
    await expect(cell(page, '第1行，备注')).toHaveValue(/发送103,000条，已扣除空号2,000/);
    await cell(page, '第1行，失败条数').fill('7000');
    await paste(cell(page, '第2行，日期'), '2026-04-20 09:30\t40,000\t1\r\n');
    await expect(page.locator('.report').nth(1)).toContainText('4月：失败1');
    await page.getByRole('button', { name: '继续' }).click();

    await page.getByLabel('每个服务月度的费用').fill('￥６，３００．００');
    await page.getByLabel('短信单价').fill('0.045');
    await expect(page.locator('.live-months tfoot')).toContainText('14,000条短信630.00元（CNY）');
    await page.getByRole('button', { name: '继续' }).click();
    await expect(page).toHaveURL(/#\/sms\/result$/);
    await expectLedger(page, 'sms-messages-as-compensation');
    await expect(page.locator('.verdict__figure')).toContainText('14,000');
  });
});

test.describe('English', () => {
  test.use({ locale: 'en-GB' });

  test('CCC: calls by day, of the fee actually paid, in cash', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Start with CCC' }).click();
    await page.getByLabel('Start of service').fill('2026-03-17');
    await page.getByRole('textbox', { name: 'Number of months' }).fill('2');
    await expect(page.getByRole('heading', { name: '3 service months' })).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();

    await paste(
      cell(page, 'Row 1, Date'),
      '2026-03-20\t12,000\t61\n21 March 2026\t8000\t40\n2026-04-02\t20000\t100\n2026-04-03\t20000\t100\n',
    );
    await expect(page.getByText('4 rows pasted.')).toBeVisible();
    await expect(page.locator('.report').first()).toContainText('Mar: 61 failed');
    await page.getByLabel('Select row 4').check();
    await page.getByLabel('Exclusion', { exact: true }).selectOption('5.12');
    await page.getByRole('button', { name: 'Mark as excluded by it' }).click();
    await expect(page.locator('.report').nth(3)).toContainText('Failures not counted');
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByLabel('Fee of each service month').fill('3,200.00');
    await page.getByLabel('Of which vouchers').fill('200');
    await expect(page.getByRole('main')).toContainText('Actually paid: 3,000.00 CNY');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/#\/ccc\/result$/);
    await expectLedger(page, 'ccc-daily-rows-over-two-months');
    await expect(page.locator('.verdict__figure')).toContainText('300.00 CNY');
  });

  test('a fifth agreement is one more terms file', async ({ page }) => {
    await page.route('**/terms/index.json', (route) => route.fulfill({ json: indexWithFifth() }));
    await page.route('**/terms/live.json', (route) => route.fulfill({ json: fifthAgreement() }));
    await page.goto('./');
    await page.getByRole('link', { name: 'Start with LIVE' }).click();
    await page.getByLabel('Start of service').fill('2026-03-17');
    await page.getByRole('textbox', { name: 'Number of months' }).fill('2');
    await expect(page.getByRole('heading', { name: '2 service months' })).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();

    await cell(page, 'Row 1, Start').fill('2026-04-10 01:00');
    await cell(page, 'Row 1, End').fill('2026-04-10 05:00');
    await expect(page.locator('.report').first()).toContainText('24 slices');
    await page.getByText('How rows count').click();
    await expect(page.getByText(/^An outage shorter than 10 minutes does not count /)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByLabel('Fee of each service month').fill('2000');
    await page.getByLabel('Of which vouchers').fill('500');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/#\/live\/result$/);
    await expect(page.locator('.verdict__figure')).toContainText('225.00 CNY');
    const row = page.locator('.ledger tbody .ledger__month').first();
    await expect(row).toContainText('240');
    await expect(row).toContainText('99.46%');
    await expect(row).toContainText('15%');
  });
});

test.describe('日本語', () => {
  test.use({ locale: 'ja-JP' });

  test('IM: whole minutes of anniversary months', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'IMで始める' }).click();
    await page.getByLabel('開始日').fill('令和8年3月17日');
    await page.getByRole('textbox', { name: '月数' }).fill('３');
    await expect(page.getByRole('heading', { name: 'サービス月度は3か月' })).toBeVisible();
    await page.getByRole('button', { name: '次へ' }).click();

    await expect(page.getByRole('main')).toContainText('一部だけかかる分は算入しません');
    await cell(page, '1行目、開始').fill('2026年4月16日 午後11時');
    await cell(page, '1行目、終了').fill('2026/04/17 8:30');
    await expect(page.locator('.report').first()).toContainText('60');
    await page.getByRole('button', { name: '次へ' }).click();

    await page.getByLabel('各サービス月度の料金').fill('1,000.00');
    await page.getByRole('button', { name: '次へ' }).click();
    await expect(page).toHaveURL(/#\/im\/result$/);
    await expectLedger(page, 'im-three-anniversary-months');
  });
});
