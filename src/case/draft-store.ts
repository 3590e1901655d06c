import type { Draft } from './draft';
import { DraftDatabase } from './draft-database';
import { draftFile } from './draft-file';
import { DraftWriter, type Saving } from './draft-writer';
import { HeldDrafts, type Elsewhere } from './held-drafts';
import { lasting } from './lasting';
import { isSame } from './merge-drafts';
import { newId } from './new-id';
import { openOtherTabs, type News } from './other-tabs';
import { tabDraft } from './tab-draft';

/** Drafts in this browser. Every change is shown at once and written behind it. */
class DraftStore {
  private readonly database = new DraftDatabase();
  private readonly held = new HeldDrafts(() => this.tell());
  private readonly listeners = new Set<() => void>();
  private readonly tabs = openOtherTabs((news) => void this.hear(news));
  private readonly writer = new DraftWriter({
    write: (draft) => this.write(draft),
    leave: (drafts) =>
      this.database.leave(drafts.map((draft) => ({ draft, base: this.held.base(draft.id) }))),
    say: (state) => this.setState(state),
  });
  private recovered: Promise<void> | null = null;
  private state: Saving = 'saved';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The draft that a product's wizard is at, read from the browser the first time. */
  async load(product: string): Promise<void> {
    if (this.current(product)) return;
    // What nothing was written in before a reload is as empty after it, and no other draft.
    const own = tabDraft.recall(product);
    const id = own ?? (await this.attempt(() => this.database.current(product)));
    const draft = id === undefined ? null : await this.find(id);
    if (this.current(product)) return; // somebody opened one meanwhile
    if (draft?.product === product) this.held.open(draft);
    else this.held.openNew(product);
  }

  current(product: string): Draft | undefined {
    return this.held.current(product);
  }

  /** How often a wizard's draft was taken over from another tab: a form that shows it has to begin anew then. */
  get takenOver(): number {
    return this.held.takenOver;
  }

  /** What another tab did to the draft that a product's wizard is at; null once one writes in it here. */
  elsewhereOf(product: string): Elsewhere | null {
    return this.held.elsewhereOf(product);
  }

  /** Whether the browser has anything yet of the draft that a product's wizard is at. */
  isStored(product: string): boolean {
    const draft = this.current(product);
    return draft !== undefined && this.held.base(draft.id) !== undefined;
  }

  get saving(): Saving {
    return this.state;
  }

  update(product: string, change: (draft: Draft) => Draft): void {
    const draft = this.current(product);
    if (draft) this.change(draft, change);
  }

  rename(draft: Draft, title: string): void {
    this.change(this.held.get(draft.id) ?? draft, (before) => ({ ...before, title }));
  }

  duplicate(draft: Draft, title: string): void {
    this.keep({ ...draft, id: newId(), title, changedAt: Date.now() });
  }

  /** Makes a draft the one that its product's wizard is at; the one before stays in the list. */
  async open(draft: Draft): Promise<void> {
    this.held.open(draft);
    if (this.held.base(draft.id) !== draft) this.keep({ ...draft, changedAt: draft.changedAt || Date.now() });
    await this.attempt(() => this.database.setCurrent(draft.product, draft.id));
  }

  /** Begins a case anew; the one before stays in the list. One in which nothing was written yet serves as well. */
  async startNew(product: string): Promise<void> {
    await this.load(product);
    if (this.current(product)?.changedAt !== 0) this.held.openNew(product);
  }

  /** Opens a draft that was not written here. One of the same id that has been changed since stays, beside it. */
  async openCopy(draft: Draft): Promise<void> {
    const kept = await this.find(draft.id);
    const isChanged = kept && !isSame(draftFile(kept), draftFile(draft));
    await this.open(isChanged ? { ...draft, id: newId() } : (kept ?? draft));
  }

  /** All drafts in which something was written, the latest change first, and how many more cannot be read. */
  async list(): Promise<{ drafts: Draft[]; unreadable: number }> {
    let unreadable = 0;
    await this.recover();
    // One after the other: several long logs at once would hold the page up.
    for (const id of (await this.attempt(() => this.database.ids())) ?? []) {
      if ((await this.find(id)) === null) unreadable++;
    }
    return { drafts: this.held.written(), unreadable };
  }

  /** Rejects, and the draft stays, where the browser has it and does not let go of it. */
  async remove(draft: Draft): Promise<void> {
    if (this.held.base(draft.id)) await this.database.remove(draft.id);
    this.forget(draft.id);
    if (this.held.isOpen(draft)) this.held.openNew(draft.product);
    this.tell();
    this.tabs.tell({ kind: 'removed', id: draft.id });
  }

  /** Takes a removal back. */
  restore(draft: Draft): void {
    if (this.current(draft.product)?.changedAt === 0) this.held.open(draft);
    this.keep(draft);
  }

  /** Deletes all drafts, here and in the other tabs; rejects where the browser does not allow it. */
  async erase(): Promise<void> {
    this.clear();
    // Before, so that no tab writes what it still has; after, for one that has just written.
    this.tabs.tell({ kind: 'erased' });
    await this.database.erase();
    this.tabs.tell({ kind: 'erased' });
  }

  private async hear(news: News): Promise<void> {
    if (news.kind === 'erased') this.clear();
    else if (news.kind === 'removed') this.lose(news.id);
    else await this.takeOver(news.id);
  }

  /** Another tab wrote a draft: where it is at hand here, what is new is taken over. */
  private async takeOver(id: string): Promise<void> {
    // One that is new here belongs in the list.
    if (!this.held.get(id)) return this.tell();
    const stored = await this.attempt(() => this.database.read(id));
    const before = this.held.base(id);
    if (stored && stored.changedAt !== before?.changedAt) this.adopt(stored, before);
  }

  /** Another tab deleted a draft. Where it is open here it stays on the page, and the next change keeps it again. */
  private lose(id: string): void {
    const draft = this.held.get(id);
    if (!draft || this.writer.has(id)) return;
    if (this.held.isOpen(draft)) this.held.markRemoved(id);
    else this.forget(id);
    this.tell();
  }

  private adopt(stored: Draft, before: Draft | undefined): void {
    const joined = this.held.adopt(stored, before);
    if (joined) this.writer.keep(joined);
    this.tell();
  }

  /** null: what is kept under that id cannot be read; undefined: there is nothing. */
  private async find(id: string): Promise<Draft | null | undefined> {
    const known = this.held.get(id);
    if (known) return known;
    await this.recover();
    const read = await this.attempt(() => this.database.read(id));
    if (read) this.held.holdRead(read);
    return this.held.get(id) ?? read;
  }

  /** What was not written when a page was left, before anything is read. */
  private async recover(): Promise<void> {
    this.recovered ??= this.attempt(() => this.database.recover());
    await this.recovered;
  }

  private change(draft: Draft, change: (draft: Draft) => Draft): void {
    const changed = change(draft);
    if (changed === draft) return;
    this.held.forgetNews(draft.id);
    this.keep({ ...changed, changedAt: momentAfter(draft.changedAt) });
  }

  private keep(draft: Draft): void {
    this.held.hold(draft);
    this.tell();
    this.writer.keep(draft);
  }

  private forget(id: string): void {
    this.held.forget(id);
    this.writer.forget(id);
  }

  private clear(): void {
    this.writer.forgetAll();
    this.held.clear();
    this.setState('saved');
  }

  private async write(draft: Draft): Promise<void> {
    const current = this.current(draft.product)?.id;
    const written = await this.database.write({ draft, base: this.held.base(draft.id) }, current);
    if (written === draft) this.held.setBase(draft);
    else this.adopt(written, draft);
    this.tabs.tell({ kind: 'written', id: draft.id });
    void lasting.ask();
  }

  private async attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch {
      this.setState('unsaved');
      return undefined;
    }
  }

  private setState(state: Saving): void {
    // Listeners that read again where reading fails would never come to an end.
    if (state === this.state) return;
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/**
 * Milliseconds since 1970, later than before whatever the clock says; with a fraction that no other tab comes to in the
 * same millisecond. By this a tab sees that what is stored is another state than its own.
 */
function momentAfter(before: number): number {
  return Math.max(Date.now(), Math.floor(before) + 1) + Math.random();
}

export const draftStore = new DraftStore();
