import type { Draft } from './draft';

/** Whether what was written is kept by the browser. `unsaved`: storage is full or forbidden; work goes on in memory. */
export type Saving = 'saved' | 'saving' | 'unsaved';

const manyRows = 1500;
/** Milliseconds until a draft of many rows is written. */
const rest = 500;

/**
 * Writes drafts behind what is shown: while one write runs, later changes of the same draft wait and go together as one. A
 * draft of very many rows is written a moment later.
 */
export class DraftWriter {
  private readonly waiting = new Map<string, Draft>();
  private writing = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly write: (draft: Draft) => Promise<void>,
    private readonly say: (state: Saving) => void,
  ) {
    // Whoever goes away may not come back.
    globalThis.document?.addEventListener('visibilitychange', this.writeNow);
    globalThis.addEventListener?.('pagehide', this.writeNow);
  }

  keep(draft: Draft): void {
    this.waiting.set(draft.id, draft);
    this.say('saving');
    this.plan();
  }

  /** Whether a draft has yet to be written. */
  has(id: string): boolean {
    return this.waiting.has(id);
  }

  forget(id: string): void {
    this.waiting.delete(id);
  }

  forgetAll(): void {
    this.waiting.clear();
  }

  /** To copy a long log takes longer than a key does: while somebody types, it is copied now and then. */
  private plan(): void {
    if (this.writing || this.timer !== null || this.waiting.size === 0) return;
    const isLong = [...this.waiting.values()].some(({ log }) => log.length > manyRows);
    if (isLong) this.timer = setTimeout(this.writeNow, rest);
    else void this.writeAll();
  }

  private readonly writeNow = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.writing && this.waiting.size > 0) void this.writeAll();
  };

  private async writeAll(): Promise<void> {
    this.writing = true;
    let failed = false;
    // Those that change again meanwhile wait for the next time.
    const ids = Array.from(this.waiting.keys());
    for (const id of ids) {
      const draft = this.waiting.get(id);
      if (!draft) continue; // removed meanwhile
      this.waiting.delete(id);
      try {
        await this.write(draft);
      } catch {
        failed = true;
      }
    }
    this.writing = false;
    if (failed) this.say('unsaved');
    else if (this.waiting.size === 0) this.say('saved');
    this.plan();
  }
}
