import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fifthAgreement, indexWithFifth } from './fifth-agreement';
import { expect, test, type Page } from './journey';

/** The page of an agreement says what its terms file says, and is read without entering anything. */

const folder = path.join(import.meta.dirname, '../public/terms');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));

const languages = [
  { locale: 'zh-CN', language: 'zh', headline: (short: string) => `${short}协议向您承诺了什么` },
  {
    locale: 'en-GB',
    language: 'en',
    headline: (short: string) => `What the ${short} agreement promises you`,
  },
  { locale: 'ja-JP', language: 'ja', headline: (short: string) => `${short}の契約が約束していること` },
] as const;

const outage = /outage|故障|障害/;

async function openPage(page: Page, id: string): Promise<void> {
  // Another address in each: the page begins anew.
  await page.goto(`./?${Math.random()}#/${id}/agreement`);
  await expect(page.locator('.business-days')).toBeVisible();
}

async function expectTerms(page: Page, terms: ReturnType<typeof read>, language: 'zh' | 'en' | 'ja') {
  const { commitment, tiers, exclusions, remedy, cap, claim } = terms;
  const rows = page.locator('.tier-table tbody tr');
  await expect(rows).toHaveCount(tiers.rows.length + 1);
  await expect(rows.first().getByRole('rowheader')).toContainText(commitment.availability);
  await expect(rows.first().getByRole('rowheader').getByRole('button')).toHaveText(commitment.clause);
  for (const [index, { below, credit }] of tiers.rows.entries()) {
    const row = rows.nth(index + 1);
    await expect(row.getByRole('rowheader')).toContainText(below);
    await expect(row.locator('.tier-table__credit')).toHaveText(credit);
    await expect(row.getByRole('cell').first().getByRole('button')).toHaveText(tiers.clause);
  }
  const listed = page.locator('.exclusions li');
  await expect(listed).toHaveCount(exclusions.length);
  for (const [index, { clause, summary }] of exclusions.entries()) {
    await expect(listed.nth(index).getByRole('button')).toHaveText(clause);
    await expect(listed.nth(index)).toContainText(summary[language]);
  }
  for (const { summary, clause } of [remedy, cap, claim.record]) {
    const fact = page.locator('.facts dd', { hasText: summary[language] });
    await expect(fact.getByRole('button').last()).toHaveText(clause);
  }
  const periods = [
    [`${claim.opens.afterBusinessDay}`, claim.opens.clause],
    [`${claim.closes.afterDays}`, claim.closes.clause],
  ];
  for (const [number, clause] of periods) {
    const fact = page.locator('.facts > div', {
      hasText: number,
      has: page.getByText(clause, { exact: true }),
    });
    await expect(fact.first()).toBeVisible();
  }
}

// In the ordinary test run each product in one language, by turns: the rest is `npm run everywhere`.
for (const [spoken, { locale, language, headline }] of languages.entries()) {
  test.describe(language, () => {
    test.use({ locale });
    for (const [index, id] of ['trtc', 'ccc', 'im', 'sms'].entries()) {
      const tag = index % languages.length === spoken ? '' : ' @everywhere';
      test(`${id}: what the terms say, each with its clause${tag}`, async ({ page }) => {
        const terms = read(id);
        await openPage(page, id);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline(terms.short));
        await expectTerms(page, terms, language);
        const drawn = page.locator('.agreement__months .agreement__example');
        // What counts calls or messages has no outages.
        if (terms.measure.kind === 'timeslices') await expect(drawn).toContainText(outage);
        else await expect(drawn).not.toContainText(outage);
      });
    }
  });
}

test.describe('from the first page', () => {
  test.use({ locale: 'en-GB' });

  test('over an agreement’s page to its example’s verdict: two clicks, and back', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'What CCC promises' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('button', { name: 'See an example worked out' }).first().click();
    await expect(page).toHaveURL(/#\/ccc\/result$/);
    await expect(page.locator('.verdict__figure')).toContainText('100.00 CNY');
    await page.goBack();
    await expect(page).toHaveURL(/#\/ccc\/agreement$/);
    await page.getByRole('link', { name: 'Start with CCC' }).first().click();
    await expect(page).toHaveURL(/#\/ccc\/purchase$/);
    await expect(page.getByLabel('Start of service')).toHaveValue('');
  });

  test('the vendor’s own pages open in a window of their own', async ({ page }) => {
    await openPage(page, 'trtc');
    const link = page.getByRole('link', { name: read('trtc').pages.product.title.en }).last();
    await expect(link).toHaveAttribute('href', read('trtc').pages.product.address);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
  });

  test('a fifth agreement gets its page too', async ({ page }) => {
    await page.route('**/terms/index.json', (route) => route.fulfill({ json: indexWithFifth() }));
    await page.route('**/terms/live.json', (route) => route.fulfill({ json: fifthAgreement() }));
    await page.goto('./');
    await page.getByRole('link', { name: 'What LIVE promises' }).click();
    await expect(page.locator('.business-days')).toBeVisible();
    await expectTerms(page, fifthAgreement(), 'en');
    const main = page.getByRole('main');
    await expect(main).toContainText('10 minutes of the clock');
    await expect(main).toContainText('make 3 service months');
    await expect(page.locator('.tier-table tbody tr').last()).toContainText('from 870 min on');
  });
});
