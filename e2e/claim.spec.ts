import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './journey';

/** From a result to everything that goes out of the house: ticket, dates, files. */

async function openClaim(page: Page, name: 'full-month' | 'part-month'): Promise<void> {
  await page.goto(`./#/example/${name}`);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/trtc/claim');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The name and the text of what a button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test.use({ locale: 'en-GB' });

test('the ticket is copied whole, with the account and in the clerk’s language @zones', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openClaim(page, 'part-month');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const notice = page.getByText('The account is blank.');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Fill in the account' }).click();
  const account = page.getByLabel('Tencent Cloud account');
  await expect(account).toBeFocused();
  await account.fill('100012345678');
  await expect(notice).toBeHidden();

  await page.getByLabel('Language of the text').selectOption('Chinese');
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/您好/);
  await page.getByRole('button', { name: 'Copy subject' }).click();
  await expect(page.getByText('The subject is copied.')).toBeVisible();
  expect(await clipboard()).toBe('实时音视频（TRTC）服务等级协议赔偿申请：2019年3月17日至31日服务月度');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('The text is copied.')).toBeVisible();
  const body = await clipboard();
  expect(body).toContain('腾讯云账号：100012345678\n');
  expect(body).toContain('记录1：2019-03-20 10:00至10:30，成功率98%，6个5分钟时间片\n');
  expect(body).toContain('21,570 ÷ 21,600 = 99.8611…%（第2.1条）');
  expect(body).toContain('TRTC代金券，金额100.00元（CNY）（第3.1(1)条）');

  // What was filled in is kept.
  await page.reload();
  await expect(page.getByLabel('Tencent Cloud account')).toHaveValue('100012345678');
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/Tencent Cloud account: 100012345678\n/);
});

test('where the browser lets nothing be copied, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openClaim(page, 'part-month');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
  const text = page.getByLabel('Text', { exact: true });
  await expect(text).toBeFocused();
  const selected = await text.evaluate((box) => {
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('the text stands in no box');
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });
  expect(selected).toMatch(/^Hello,[^]*Thank you\.$/);
});

test('the dates that are still to come are saved for a calendar @zones', async ({ page }) => {
  await openClaim(page, 'part-month');
  // The example tells the result as of 1 May: the opening, on 9 April, has passed.
  await expect(page.getByText('1 date that has passed is left out.')).toBeVisible();
  const { name, text } = await saved(page, 'Save the calendar file');
  expect(name).toBe('sla-trtc-2019-03-17-2019-06-16-dates.ics');
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20190516',
    'DTSTART;VALUE=DATE:20190527',
    'DTSTART;VALUE=DATE:20190530',
  ]);
  expect(text.replaceAll('\r\n ', '')).toContain(
    'SUMMARY:TRTC claim\\, last day: 17–31 March 2019\\, 100.00 CNY',
  );
});

test('the figures are saved as files', async ({ page }) => {
  await openClaim(page, 'part-month');
  const json = await saved(page, 'Assessment (JSON)');
  expect(json.name).toBe('sla-trtc-2019-03-17-2019-06-16-assessment.json');
  const assessment: unknown = JSON.parse(json.text);
  const answer = 'src/cli/cases/trtc-same-outage-in-a-part-month.assessment.json';
  expect(assessment).toMatchObject(JSON.parse(await readFile(answer, 'utf8')));

  const months = await saved(page, 'Service months (CSV)');
  expect(months.name).toBe('sla-trtc-2019-03-17-2019-06-16-months.csv');
  const [header, first] = months.text.split('\r\n');
  expect(header).toMatch(/^\uFEFFService month no\.,First day,/);
  expect(first).toBe(
    '1,2019-03-17,2019-03-31,15,minutes,30,30,30,21570,21600,99.8611,10,10,10,100.00,100.00,,CNY,2019-04-08,2019-04-09,2019-05-30,no,open',
  );

  const records = await saved(page, 'Entries (CSV)');
  expect(records.name).toBe('sla-trtc-2019-03-17-2019-06-16-records.csv');
  expect(records.text.split('\r\n')[1]).toMatch(/^1,outage,2019-03-20 10:00,2019-03-20 10:30,98,/);
});

test('where nothing can be claimed, the page says so, and still what to secure', async ({ page }) => {
  await openClaim(page, 'full-month');
  await expect(page.getByText('No service month qualifies, so there is nothing to claim.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'ASecure the evidence first',
    'BThe figures as files',
  ]);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a month whose window has closed is told as waived, and reminded of no more', async ({ page }) => {
  await page.goto('./#/example/part-month');
  await page.getByRole('button', { name: 'change the as-of date' }).click();
  await page.getByLabel('Tell the result as of').fill('2019-05-31');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The claim window has closed.');
  await page.goto('./#/trtc/claim');
  await expect(
    page.getByText('The claim window has closed, so no claim can be filed any more.'),
  ).toBeVisible();
  await expect(page.locator('.button--primary')).toHaveCount(0);
  await expect(page.getByText('A month whose window has closed counts as waived')).toBeVisible();
  await expect(page.getByText('The claim window of this month closed on 30 May 2019.')).toBeVisible();
  await expect(page.getByText('All dates of these service months have passed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the calendar file' })).toBeDisabled();
});

test('the worksheet is one click away', async ({ page }) => {
  await openClaim(page, 'part-month');
  await expect(page.getByRole('link', { name: 'Open the worksheet' })).toHaveAttribute(
    'href',
    '#/trtc/worksheet',
  );
});
