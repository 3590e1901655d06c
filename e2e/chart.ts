import type { Page } from '@playwright/test';

/** Recharts draws the chart when one comes near it. */
export async function comeToChart(page: Page): Promise<void> {
  await page.locator('.term-figure').scrollIntoViewIfNeeded();
  await page.locator('.chart__screen .recharts-surface').waitFor();
}
