const key = (product: string) => `sla-claim-worksheet:draft-${product}`;

/** The draft that this tab's wizard of a product is at: another tab may be at another, and a reload changes nothing. */
export const tabDraft = {
  recall(product: string): string | null {
    try {
      return sessionStorage.getItem(key(product));
    } catch {
      return null;
    }
  },
  keep(product: string, id: string): void {
    try {
      sessionStorage.setItem(key(product), id);
    } catch {
      // Storage is forbidden: a reload then begins with the draft that was written last.
    }
  },
};
