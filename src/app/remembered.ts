/** Small choices of the reader, kept in this browser where it allows that. */
const prefix = 'sla-claim-worksheet:';

export type Remembered = 'language' | 'theme';

export function recall(what: Remembered): string | null {
  try {
    return localStorage.getItem(prefix + what);
  } catch {
    return null;
  }
}

export function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(prefix + what, value);
  } catch {
    // Storage is full or forbidden: the choice lasts as long as the page.
  }
}
