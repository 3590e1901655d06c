import { expect, test, type Page } from './journey';
import { paste } from './paste';

/** A log so long that what it comes to is worked out after a pause in typing, and what is seen until then. */

test.use({ locale: 'en-GB' });

const rows = 2000;
const two = (number: number) => String(number).padStart(2, '0');
const at = (minute: number) =>
  `2024-04-${two(1 + Math.floor(minute / 1440))} ${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}`;
const cell = (page: Page, row: number, column: string) =>
  page.getByLabel(`Row ${row}, ${column}`, { exact: true });

/** Each row is an outage of five minutes, ten minutes after the one before. */
async function openLongLog(page: Page): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2024-04-01');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('1');
  await page.getByRole('button', { name: 'Continue' }).click();
  const text = Array.from({ length: rows }, (_, row) => `${at(row * 10)}\t${at(row * 10 + 5)}`).join('\n');
  await paste(cell(page, 1, 'Start'), text);
  await expect(page.getByText('2,000 rows pasted.')).toBeVisible();
}

for (const { name, place, width } of [
  { name: 'sheet', place: '.live-sheet', width: 1280 },
  { name: 'bar of a phone', place: '.live-bar', width: 390 },
])
  test(`while one types in it, the ${name} says that its figures are of before`, async ({ page }) => {
    test.slow();
    await openLongLog(page);
    await page.setViewportSize({ width, height: 800 });
    const live = page.locator(place);
    await expect(live).toBeVisible();
    const behind = live.getByText('Updating…');
    await expect(behind).toBeHidden();
    await expect(page.locator('.report').first()).not.toBeEmpty();

    const frames = await cell(page, 1, 'End').evaluate(async (input, where) => {
      const sheet = document.querySelector(where);
      // Of this row nothing is shown but here; the report says what it adds to its month.
      const report = () => input.closest('tr')?.querySelector('.report')?.textContent ?? '';
      const heard = { times: 0 };
      new MutationObserver((changes) => {
        const isHeard = changes.some(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest('[aria-live], [role="status"], [role="alert"], output');
          return region?.textContent?.includes('Updating…');
        });
        if (isHeard) heard.times++;
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      const seen: { readonly since: number; readonly figure: string; readonly isBehind: boolean }[] = [];
      let typed = performance.now();
      const began = typed;
      for (let key = 0; performance.now() - began < 1500; key++) {
        // Past React's own setter, as a browser writes when somebody types.
        Reflect.set(HTMLInputElement.prototype, 'value', `2024-04-01 00:${20 + (key % 30)}`, input);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        if (key === 0) typed = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 60));
        look();
      }
      const last = performance.now();
      while (performance.now() - last < 5000 && seen.at(-1)?.isBehind !== false) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        look();
      }
      return { seen, heard: heard.times };

      function look() {
        const words = [...(sheet?.querySelectorAll('.or-behind > :last-child') ?? [])];
        seen.push({
          since: performance.now() - typed,
          figure: report(),
          isBehind: words.some((word) => word.checkVisibility({ visibilityProperty: true })),
        });
      }
    }, place);

    const before = frames.seen[0]?.figure;
    const old = frames.seen.filter(({ figure, since }) => figure === before && since > 400);
    expect(old.length).toBeGreaterThan(5);
    // What is over in a moment is not told; what lasts longer is.
    expect(old.filter(({ isBehind }) => !isBehind)).toEqual([]);
    expect(frames.seen.at(-1)).toMatchObject({ isBehind: false });
    expect(frames.seen.at(-1)?.figure).not.toBe(before);
    expect(frames.heard).toBeLessThanOrEqual(1);
    await expect(behind).toBeHidden();
  });
