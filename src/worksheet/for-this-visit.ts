const prefix = 'sla-claim-worksheet:worksheet-';

/** Small choices kept until the tab is closed, where the browser allows that. */
export const forThisVisit = {
  recall(what: string): string | null {
    try {
      return sessionStorage.getItem(prefix + what);
    } catch {
      return null;
    }
  },
  keep(what: string, value: string): void {
    try {
      sessionStorage.setItem(prefix + what, value);
    } catch {
      // Storage is forbidden: the choice lasts as long as the page.
    }
  },
};
