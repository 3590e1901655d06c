import { expect, test } from './journey';
import { makeWorkbook } from '../src/import/fixtures/make-workbook';
import {
  cell,
  choose,
  dialog,
  drop,
  expectAccessible,
  expectNoScrollSideways,
  fixture,
  goOn,
  openLog,
  takeIn,
} from './import-journey';
import { outages } from './paper/cases';

test.use({ locale: 'en-GB' });

test('a Chinese table in GBK: its encoding is asked with a preview, its headings are known', async ({
  page,
}) => {
  await openLog(page);
  await choose(page, { name: '故障.csv', text: fixture('tables/zh-excel-outages.gbk.csv') });
  await expect(dialog(page).getByRole('radio', { name: /GB18030.*开始时间/s })).toBeChecked();
  await expectAccessible(page);
  await goOn(page);
  await expect(dialog(page)).toContainText('Recognised as a table');
  await expectAccessible(page);
  const count = Number(/Import (\d+)/.exec(await takeIn(page).innerText())?.[1]);
  expect(count).toBeGreaterThan(1);
  await takeIn(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(cell(page, count, 'Start')).not.toHaveValue('');
  await expect(cell(page, count + 1, 'Start')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 1, 'Start')).toHaveValue('');
});

test('refused rows are fixed and skipped; nothing that is written is overwritten; one undo', async ({
  page,
}) => {
  await openLog(page);
  await cell(page, 1, 'Start').fill('2026-03-01 08:00');
  await cell(page, 1, 'End').fill('2026-03-01 08:30');
  await choose(page, {
    name: 'outages.csv',
    text: 'Start,End,Note\n2026-03-20 10:00,2026-03-20 10:30,a\n2026-03-21 25:10,2026-03-21 10:30,b\n2026-03-22 10:00,soon,c\nTotal,,\n',
  });
  await expect(dialog(page)).toContainText('2 rows cannot be imported');
  await expect(takeIn(page)).toBeDisabled();
  await expect(dialog(page).getByRole('status')).toHaveText(/First correct or skip/);
  const fix = dialog(page).getByLabel('Row 3, Start: correction');
  await expect(fix).toHaveAccessibleDescription(/date or time/);
  await fix.fill('2026-03-21 09:10');
  await fix.press('Enter');
  await expect(dialog(page)).toContainText('Now read as 21 March 2026 09:10 – 21 March 2026 10:30');
  await expect(fix).toBeFocused();
  await expect(takeIn(page)).toBeDisabled();
  await dialog(page).getByRole('checkbox', { name: 'Skip row 4' }).check();
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await expectAccessible(page);
  await takeIn(page).click();

  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-01 08:00');
  await expect(cell(page, 3, 'Start')).toHaveValue(/2026-03-21.09:10/);
  await expect(page.getByText('1 row was skipped.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-01 08:00');
  await expect(cell(page, 2, 'Start')).toHaveValue('');
});

test('unknown columns are asked once and remembered', async ({ page }) => {
  await openLog(page);
  const text = fixture('tables/en-unknown-columns.csv');
  await choose(page, { name: 'unknown.csv', text });
  await dialog(page).getByLabel('Team holds').selectOption('End');
  await dialog(page).getByLabel('Went good holds').selectOption('End');
  await goOn(page);
  await expect(dialog(page)).toContainText('Another column holds this already');
  await expectAccessible(page);
  await dialog(page).getByLabel('Team holds').selectOption('Not needed');
  await goOn(page);
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(cell(page, 1, 'Start')).toHaveValue('');
  await page.reload();
  await choose(page, { name: 'unknown.csv', text });
  await expect(takeIn(page)).toHaveText('Import 2 rows');
});

test('a workbook of two sheets', async ({ page }) => {
  await openLog(page);
  const text = makeWorkbook([
    { name: 'Notes', rows: [['nothing', 'here']] },
    {
      name: 'Outages',
      rows: [
        ['Start', 'End'],
        ['2026-03-20 10:00', '2026-03-20 10:30'],
      ],
    },
  ]);
  await choose(page, { name: 'log.xlsx', text });
  await dialog(page)
    .getByRole('radio', { name: /Outages/ })
    .check();
  await goOn(page);
  await expect(takeIn(page)).toHaveText('Import 1 row');
});

test('Uptime Kuma: maintenance and an outage still open are asked about', async ({ page }) => {
  await openLog(page);
  await choose(page, { name: 'kuma.json', text: fixture('sources/uptime-kuma.json') });
  await expect(dialog(page)).toContainText('Recognised as Uptime Kuma heartbeats');
  await goOn(page);
  await expect(dialog(page).getByText('Choose or fill in an answer.').first()).toBeVisible();
  await dialog(page).getByRole('radio', { name: 'No, leave it out' }).check();
  await dialog(page).getByRole('checkbox', { name: 'Leave this incident out' }).check();
  await expectAccessible(page);
  await goOn(page);
  await expect(dialog(page)).toContainText('A monitor’s probe is not an attempt');
  await expect(dialog(page)).toContainText('1 incident still open is left out');
  await expect(takeIn(page)).toHaveText('Import 1 row');
  await takeIn(page).click();
  await expect(cell(page, 1, 'Start')).toHaveValue(/2026-03-20T02:00/);
});

test('what cannot be imported is said, and the rest goes in without it', async ({ page }) => {
  await openLog(page);
  await choose(
    page,
    { name: 'damaged.xlsx', text: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]) },
    { name: 'march.sla.json', text: '{"format":"sla-case","version":1}' },
    { name: 'good.csv', text: 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n' },
  );
  await expect(dialog(page)).toContainText('not a workbook that can be read');
  await expect(dialog(page)).toContainText('a whole case saved by this tool');
  await expect(takeIn(page)).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Remove damaged.xlsx' }).click();
  await dialog(page).getByRole('button', { name: 'Remove march.sla.json' }).click();
  await takeIn(page).click();
  await expect(cell(page, 1, 'End')).toHaveValue(/2026-03-20.10:30/);
});

test('a case file is opened as a case of its own, though its format stands last in it', async ({ page }) => {
  const { format, ...rest } = outages(60);
  const text = JSON.stringify({ ...rest, format });
  expect(text.indexOf('"format"')).toBeGreaterThan(2000);
  await openLog(page, 'im');
  await choose(page, { name: 'march.sla.json', text });
  await expect(dialog(page)).toContainText('open it as a case of its own');
  await dialog(page).getByRole('button', { name: 'Open as a case' }).click();
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('march.sla.json is open, as a case of its own.')).toBeVisible();
});

test('outages in time for an agreement that counts calls', async ({ page }) => {
  await openLog(page, 'ccc');
  await choose(page, { name: 'outages.csv', text: 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n' });
  await expect(dialog(page)).toContainText('Bring the totals and failures by day');
  await expect(takeIn(page)).toBeDisabled();
});

test('a dropped file; Escape keeps what was begun', async ({ page }) => {
  await openLog(page);
  await drop(
    page,
    'outages.csv',
    'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n2026-03-21 10:00,2026-03-21 10:30\n',
  );
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await takeIn(page).click();
  await expect(cell(page, 2, 'End')).toHaveValue(/2026-03-21.10:30/);
});

test('raw records are added up with progress, cancelled, and taken in by outcome', async ({ page }) => {
  await openLog(page, 'ccc');
  const lines = ['time,outcome'];
  for (let row = 0; row < 250_000; row++) {
    const minute = String(row % 60).padStart(2, '0');
    lines.push(
      `2026-03-${row % 2 === 0 ? 20 : 21}T10:${minute}:00+08:00,${row % 1000 === 0 ? 'system_error' : row % 100 === 1 ? 'busy' : 'ok'}`,
    );
  }
  lines.push('never,ok');
  const text = `${lines.join('\n')}\n`;
  expect(text.length).toBeGreaterThan(5_000_000);
  // The worker is held back, so that a hand is quick enough to stop it
  const workers = /\/worker-[^/]*\.js$/;
  await page.route(workers, () => {});
  await choose(page, { name: 'calls.csv', text });
  await expect(dialog(page).getByRole('progressbar', { name: 'Adding up… 0%' })).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  await expect(dialog(page)).toContainText('Stopped. Nothing was imported.');
  await expect(takeIn(page)).toBeDisabled();
  await page.unroute(workers);
  await dialog(page).getByRole('button', { name: 'Start again' }).click();
  await expect(dialog(page)).toContainText('250,000 records were read.');
  await expect(dialog(page).getByLabel('system_error counts as')).toHaveValue('failed');
  await expect(dialog(page).getByLabel('busy counts as')).toHaveValue('succeeded');
  await expect(takeIn(page)).toBeDisabled();
  await expectAccessible(page);
  await goOn(page);
  await expect(dialog(page)).toContainText('They come to 2 days: 250 of 250,000 failed.');
  await expect(dialog(page)).toContainText('1 row cannot be imported');
  await dialog(page).getByRole('checkbox', { name: 'Skip this row' }).check();
  await expectAccessible(page);
  await takeIn(page).click();
  await expect(cell(page, 1, 'Calls')).toHaveValue('125000');
  await expect(cell(page, 1, 'Failed calls')).toHaveValue('250');
});

test('everything fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLog(page);
  await choose(page, { name: 'everything-wrong.csv', text: fixture('tables/en-everything-wrong.csv') });
  await expect(dialog(page).getByRole('heading', { level: 3 })).toBeVisible();
  await expect(dialog(page)).not.toContainText('Reading the file');
  await expectNoScrollSideways(dialog(page));
  await expectNoScrollSideways(dialog(page).locator('.import-panel__files'));
  await expectAccessible(page);
});
