import type { Draft } from './draft';

/** Whether what was written is kept by the browser. `unsaved`: storage is full or forbidden; work goes on in memory. */
export type Saving = 'saved' | 'saving' | 'unsaved';

const manyRows = 1500;
/** Milliseconds until a draft of many rows is written. */
const rest = 500;

interface Kept {
  /** Rejects where the browser does not keep it. */
  readonly write: (draft: Draft) => Promise<void>;
  /** The page goes, and what it waits for never comes: writes at once what is not written yet. */
  readonly leave: (drafts: readonly Draft[]) => void;
  readonly say: (state: Saving) => void;
}

/**
 * Writes drafts behind what is shown: while one write runs, later changes of the same draft wait and go together as one. A
 * draft of very many rows is written a moment later. One that could not be written waits until something is written next.
 */
export class DraftWriter {
  private readonly waiting = new Map<string, Draft>();
  /** What the browser did not take, by id. */
  private readonly failed = new Map<string, Draft>();
  private isWriting = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly kept: Kept) {
    // Whoever goes away may not come back.
    globalThis.document?.addEventListener('visibilitychange', this.writeNow);
    globalThis.addEventListener?.('pagehide', this.leave);
    globalThis.addEventListener?.('pageshow', this.writeNow);
  }

  keep(draft: Draft): void {
    this.waiting.set(draft.id, draft);
    if (this.failed.size === 0) this.kept.say('saving');
    this.plan();
  }

  /** Whether a draft has yet to be written, or is being written. */
  has(id: string): boolean {
    return this.waiting.has(id);
  }

  forget(id: string): void {
    this.waiting.delete(id);
    this.failed.delete(id);
  }

  forgetAll(): void {
    this.waiting.clear();
    this.failed.clear();
  }

  /** To copy a long log takes longer than a key does: while somebody types, it is copied now and then. */
  private plan(): void {
    if (this.isWriting || this.timer !== null || this.waiting.size === 0) return;
    const isLong = [...this.waiting.values()].some(({ log }) => log.length > manyRows);
    if (isLong) this.timer = setTimeout(this.writeNow, rest);
    else void this.writeAll();
  }

  private readonly writeNow = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.isWriting && this.waiting.size > 0) void this.writeAll();
  };

  private readonly leave = (): void => {
    if (this.waiting.size > 0) this.kept.leave(Array.from(this.waiting.values()));
  };

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    for (const draft of Array.from(this.waiting.values())) {
      const isWaiting = () => this.waiting.get(draft.id) === draft;
      if (!isWaiting()) continue; // removed or changed meanwhile
      try {
        await this.kept.write(draft);
        this.failed.delete(draft.id);
        // One that changed again meanwhile waits for the next time.
        if (isWaiting()) this.waiting.delete(draft.id);
      } catch {
        if (this.waiting.has(draft.id)) this.failed.set(draft.id, draft);
      }
    }
    this.isWriting = false;
    if (this.failed.size > 0) this.kept.say('unsaved');
    else if (this.waiting.size === 0) this.kept.say('saved');
    // What just failed would fail again.
    if ([...this.waiting.values()].some((draft) => this.failed.get(draft.id) !== draft)) this.plan();
  }
}
