import { createStore, del, entries, get, set } from 'idb-keyval';
import { newDraft, type Draft } from './draft';
import { newId } from './new-id';
import { storedDraft } from './stored-draft';

/** Whether what was written is kept by the browser. `unsaved`: storage is full or forbidden; work goes on in memory. */
export type Saving = 'saved' | 'saving' | 'unsaved';

const manyRows = 1500;
/** Milliseconds until a draft of many rows is written. */
const rest = 500;

const draftKey = (id: string) => `draft:${id}`;
const currentKey = (product: string) => `current:${product}`;

/**
 * Drafts in this browser. Every change is shown at once and written behind it: while one write runs, later changes of
 * the same draft wait and go together as one. A draft of very many rows is written a moment later.
 */
class DraftStore {
  private readonly database = openDatabase();
  private readonly drafts = new Map<string, Draft>();
  private readonly currents = new Map<string, string>();
  private readonly waiting = new Map<string, Draft>();
  private readonly listeners = new Set<() => void>();
  private writing = false;
  /** Other tabs say here what they wrote, so that none writes an older state over it. */
  private readonly tabs = new BroadcastChannel('sla-claim-worksheet');
  private state: Saving = 'saved';
  private taken = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    this.tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') void this.takeOver(data);
    });
    // Whoever goes away may not come back.
    globalThis.document?.addEventListener('visibilitychange', this.writeNow);
    globalThis.addEventListener?.('pagehide', this.writeNow);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The draft that a product's wizard is at, read from the browser the first time. */
  async load(product: string): Promise<void> {
    if (this.currents.has(product)) return;
    const id = await this.attempt(() => get<string>(currentKey(product), this.database));
    const draft = id === undefined ? null : await this.read(id);
    if (this.currents.has(product)) return; // somebody opened one meanwhile
    this.put(draft ?? newDraft(product, newId()));
  }

  current(product: string): Draft | undefined {
    const id = this.currents.get(product);
    return id === undefined ? undefined : this.drafts.get(id);
  }

  /** How often a draft was taken over from another tab: a form that shows it has to begin anew then. */
  get takenOver(): number {
    return this.taken;
  }

  get saving(): Saving {
    return this.state;
  }

  update(product: string, change: (draft: Draft) => Draft): void {
    const draft = this.current(product);
    if (!draft) return;
    const changed = change(draft);
    if (changed === draft) return;
    this.keep({ ...changed, changedAt: Date.now() });
  }

  /** Makes a draft the one that its product's wizard is at; the one before stays in the list. */
  async open(draft: Draft): Promise<void> {
    this.put(draft);
    this.keep({ ...draft, changedAt: draft.changedAt || Date.now() });
    await this.attempt(() => set(currentKey(draft.product), draft.id, this.database));
  }

  /** Begins a case anew; the one before stays in the list. One in which nothing was written yet serves as well. */
  async startNew(product: string): Promise<void> {
    await this.load(product);
    if (this.current(product)?.changedAt !== 0) this.put(newDraft(product, newId()));
  }

  /** Opens a draft that was not written here. One of the same id that has been changed since stays, beside it. */
  async openCopy(draft: Draft): Promise<void> {
    const kept = this.drafts.get(draft.id) ?? (await this.read(draft.id));
    const changed =
      kept && JSON.stringify({ ...kept, changedAt: 0 }) !== JSON.stringify({ ...draft, changedAt: 0 });
    await this.open(changed ? { ...draft, id: newId() } : draft);
  }

  /** All drafts in which something was written, the latest change first, and how many more cannot be read. */
  async list(): Promise<{ drafts: Draft[]; unreadable: number }> {
    const stored = (await this.attempt(() => entries<string, unknown>(this.database))) ?? [];
    const kept = stored
      .filter(([key]) => key.startsWith(draftKey('')))
      .map(([, value]) => storedDraft(value));
    const all = new Map(kept.flatMap((draft) => (draft ? [[draft.id, draft] as const] : [])));
    for (const draft of this.drafts.values()) if (draft.changedAt > 0) all.set(draft.id, draft);
    return {
      drafts: [...all.values()].toSorted((a, b) => b.changedAt - a.changedAt),
      unreadable: kept.filter((draft) => draft === null).length,
    };
  }

  async remove(draft: Draft): Promise<void> {
    this.drafts.delete(draft.id);
    this.waiting.delete(draft.id);
    if (this.currents.get(draft.product) === draft.id) this.put(newDraft(draft.product, newId()));
    await this.attempt(() => del(draftKey(draft.id), this.database));
    this.tell();
  }

  /** Takes a removal back. */
  restore(draft: Draft): void {
    this.keep(draft);
  }

  private async read(id: string): Promise<Draft | null> {
    return storedDraft(await this.attempt(() => get<unknown>(draftKey(id), this.database)));
  }

  /** Another tab wrote a draft: where it is at hand here and nothing of it waits to be written, it is read anew. */
  private async takeOver(id: string): Promise<void> {
    if (!this.drafts.has(id) || this.waiting.has(id)) return;
    const draft = await this.read(id);
    if (!draft || this.waiting.has(id)) return;
    this.drafts.set(id, draft);
    this.taken += 1;
    this.tell();
  }

  private put(draft: Draft): void {
    this.drafts.set(draft.id, draft);
    this.currents.set(draft.product, draft.id);
    this.tell();
  }

  private keep(draft: Draft): void {
    this.drafts.set(draft.id, draft);
    this.waiting.set(draft.id, draft);
    this.setState('saving');
    this.plan();
  }

  /** To copy a long log takes longer than a key does: while somebody types, it is copied now and then. */
  private plan(): void {
    if (this.writing || this.timer !== null || this.waiting.size === 0) return;
    const isLong = [...this.waiting.values()].some(({ log }) => log.length > manyRows);
    if (isLong) this.timer = setTimeout(this.writeNow, rest);
    else void this.write();
  }

  private readonly writeNow = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.writing && this.waiting.size > 0) void this.write();
  };

  private async write(): Promise<void> {
    this.writing = true;
    let failed = false;
    // Those that change again meanwhile wait for the next time.
    const ids = Array.from(this.waiting.keys());
    for (const id of ids) {
      const draft = this.waiting.get(id);
      if (!draft) continue; // removed meanwhile
      this.waiting.delete(id);
      try {
        await set(draftKey(id), draft, this.database);
        await set(currentKey(draft.product), this.currents.get(draft.product), this.database);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is our origin's
        this.tabs.postMessage(id);
      } catch {
        failed = true;
      }
    }
    this.writing = false;
    if (failed) this.setState('unsaved');
    else if (this.waiting.size === 0) this.setState('saved');
    this.plan();
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
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function openDatabase() {
  // Where the browser forbids storage each use rejects, and that is said; opening it must not stop the page.
  let store: ReturnType<typeof createStore> | undefined;
  return ((mode, callback) => {
    store ??= createStore('sla-claim-worksheet', 'drafts');
    return store(mode, callback);
  }) satisfies ReturnType<typeof createStore>;
}

export const draftStore = new DraftStore();
