import { newDraft, type Draft } from './draft';
import { mergeDrafts } from './merge-drafts';
import { newId } from './new-id';
import { tabDraft } from './tab-draft';

/** What another tab did to a draft since something was written in it here. */
export type Elsewhere = 'changed' | 'removed';

/** The drafts that this tab holds, which of them are open, and how each stands to what the browser keeps. */
export class HeldDrafts {
  private readonly drafts = new Map<string, Draft>();
  /** The state of each that this tab last saw in the browser's storage: what is written here is made of it. */
  private readonly bases = new Map<string, Draft>();
  /** By product, the draft that its wizard is at. */
  private readonly currents = new Map<string, string>();
  private readonly elsewhere = new Map<string, Elsewhere>();
  /** How often an open draft was taken over from another tab. */
  takenOver = 0;
  private readonly tell: () => void;

  /** `tell`: another draft is open. */
  constructor(tell: () => void) {
    this.tell = tell;
  }

  get(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  base(id: string): Draft | undefined {
    return this.bases.get(id);
  }

  current(product: string): Draft | undefined {
    return this.drafts.get(this.currents.get(product) ?? '');
  }

  isOpen({ id, product }: Draft): boolean {
    return this.currents.get(product) === id;
  }

  elsewhereOf(product: string): Elsewhere | null {
    return this.elsewhere.get(this.currents.get(product) ?? '') ?? null;
  }

  /** Those in which something was written, the latest change first; of the same moment in an order that stays. */
  written(): Draft[] {
    return Array.from(this.drafts.values())
      .filter(({ id, changedAt }) => changedAt > 0 && this.elsewhere.get(id) !== 'removed')
      .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  }

  hold(draft: Draft): void {
    this.drafts.set(draft.id, draft);
  }

  open(draft: Draft): void {
    this.hold(draft);
    this.currents.set(draft.product, draft.id);
    tabDraft.keep(draft.product, draft.id);
    this.tell();
  }

  openNew(product: string): void {
    this.open(newDraft(product, newId()));
  }

  /** One that was read from the storage, unless it is at hand already. */
  holdRead(stored: Draft): void {
    if (this.drafts.has(stored.id)) return;
    this.hold(stored);
    this.setBase(stored);
  }

  setBase(draft: Draft): void {
    this.bases.set(draft.id, draft);
  }

  /** Something is written in it here: what another tab did before is no news any more. */
  forgetNews(id: string): void {
    this.elsewhere.delete(id);
  }

  /**
   * Joins what stands in the storage now with what was changed here since `before`. Gives what is to be written then;
   * null where nothing was changed here.
   */
  adopt(stored: Draft, before: Draft | undefined): Draft | null {
    const mine = this.drafts.get(stored.id);
    if (!mine) return null; // removed meanwhile
    const isChanged = mine !== before && mine.changedAt !== before?.changedAt;
    const now = isChanged ? mergeDrafts(before, mine, stored) : stored;
    this.setBase(stored);
    this.hold(now);
    if (this.isOpen(stored)) {
      this.takenOver += 1;
      this.elsewhere.set(stored.id, 'changed');
    }
    return isChanged ? now : null;
  }

  /** Another tab deleted an open draft: it stays on the page, as one that the storage does not have. */
  markRemoved(id: string): void {
    this.bases.delete(id);
    this.elsewhere.set(id, 'removed');
  }

  forget(id: string): void {
    for (const known of [this.drafts, this.bases, this.elsewhere]) known.delete(id);
  }

  /** Lets go of all; each wizard begins anew. */
  clear(): void {
    const products = Array.from(this.currents.keys());
    for (const known of [this.drafts, this.bases, this.currents, this.elsewhere]) known.clear();
    for (const product of products) this.openNew(product);
  }
}
