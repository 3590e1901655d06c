import { expect, test, type Route } from '../journey';
import { start, title, type } from './typed';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

type Answer = Parameters<Route['fulfill']>[0];

const aWebPage: Answer = { contentType: 'text/html', body: '<!doctype html><p>Start' };
const isAWebPage = 'Where the file FILE should be, the server sent a web page.';

/** All come through one door: what can be wrong is asked of one file. */
const faults: readonly [file: string, answer: Answer, said: string][] = [
  ['terms/trtc.json', { status: 404, body: '' }, 'did not hand out the file FILE. Its answer was HTTP 404.'],
  ['terms/trtc.json', { body: '{ "format": "sla-te' }, 'The file FILE is damaged'],
  ['terms/trtc.json', { json: { format: 'other' } }, 'The file FILE does not contain what it should.'],
  ['terms/trtc.json', aWebPage, isAWebPage],
  ['terms/index.json', aWebPage, isAWebPage],
  ['calendars/cn.json', aWebPage, isAWebPage],
];

test('a data file that is wrong is told, and what was entered comes back with it', async ({ page }) => {
  await type(page);
  for (const [file, answer, said] of faults)
    await test.step(`${file}: ${said}`, async () => {
      await page.route(`**/${file}`, (route) => route.fulfill(answer));
      await page.reload();
      await expect(page.getByRole('main')).toContainText(said.replace('FILE', file));
      await expect(title(page)).toHaveText('A file that this page needs is missing or wrong');
      await expect(page.getByRole('main')).toContainText('What you have entered is kept in this browser.');
      await page.unroute(`**/${file}`);
    });
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(start(page)).toHaveValue('2024-04-01');
});

test('terms that cannot be reached are asked for again by a button', async ({ page }) => {
  await type(page);
  await page.route('**/terms/trtc.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('main')).toContainText('The file terms/trtc.json could not be fetched.');
  await page.unroute('**/terms/trtc.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(start(page)).toHaveValue('2024-04-01');
});
