import type { Locator } from '@playwright/test';

/** What a spreadsheet puts on the clipboard, pasted into a field. */
export async function paste(into: Locator, text: string): Promise<void> {
  await into.focus();
  await into.evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
