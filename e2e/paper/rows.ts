import type { Page } from '@playwright/test';

export interface PaperRow {
  readonly text: string;
  /** Its numbers, which no line breaks. */
  readonly words: readonly string[];
}

export interface PaperRows {
  readonly rows: readonly PaperRow[];
  /** Without spaces. */
  readonly headings: readonly string[];
  /** The smallest letters beside the chart's, in points. */
  readonly smallest: number;
  /** Days that break, and cells and boxes that their text does not fit in. */
  readonly broken: readonly string[];
}

/** What must hold together on the sheet as it stands. */
export function rowsOf(page: Page): Promise<PaperRows> {
  return page.locator('.paper').evaluate((sheet) => {
    const all = (selector: string) => [...sheet.querySelectorAll<HTMLElement>(selector)];
    const written = all('*').filter(
      (one) =>
        !one.closest('.paper-figure') &&
        [...one.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()),
    );
    return {
      rows: all('tbody > tr, tfoot > tr').map((row) => {
        const shown = row.cloneNode(true);
        // What is for the ear alone is not printed.
        if (shown instanceof Element)
          shown.querySelectorAll('.visually-hidden').forEach((one) => one.remove());
        const cells = [...shown.childNodes].map(({ textContent }) => textContent);
        const text = cells.join(' ');
        return { text, words: text.match(/\d[\d,.]*\d|\d/g) ?? [] };
      }),
      headings: all('h2, .month-working > thead').map(({ innerText }) =>
        innerText.replaceAll(/\s/g, '').replace(/^[A-G](?=[^a-z])/, ''),
      ),
      smallest: Math.min(...written.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)),
      broken: [
        ...all('.day-range').filter(
          (one) => new Set([...one.getClientRects()].map(({ top }) => top)).size > 1,
        ),
        ...all('.claimed :is(th, td), .form-head__boxes > div').filter(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ),
      ].map(({ innerText }) => innerText),
    };
  });
}
