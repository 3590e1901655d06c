import { startWorker } from '../../data-files/start-worker';
import type { Answered, Ask, Reply } from './reading-protocol';
// oxlint-disable-next-line import/default -- the query makes the address of the built worker of it
import workerAddress from './reading-worker.ts?worker&url';

type AskWithoutId = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;

/** The worker that reads one source, as a function. `failed`: it did not load, or broke down. */
export class ReadingClient {
  private readonly worker: Worker | null;
  private readonly waiting = new Map<number, (reply: Answered['reply']) => void>();
  private last = 0;

  constructor() {
    this.worker = startReading();
    this.worker?.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      this.waiting.get(data.id)?.(data.reply);
      this.waiting.delete(data.id);
    });
    for (const event of ['error', 'messageerror'] as const)
      this.worker?.addEventListener(event, () => this.fail());
  }

  ask(ask: AskWithoutId): Promise<Reply | { readonly kind: 'failed' }> {
    const { worker } = this;
    if (!worker) return Promise.resolve({ kind: 'failed' });
    const id = ++this.last;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ ...ask, id });
    });
  }

  /** Ends the worker and frees all it holds; what was asked is never answered. */
  end(): void {
    this.worker?.terminate();
    this.waiting.clear();
  }

  private fail(): void {
    for (const resolve of this.waiting.values()) resolve({ kind: 'failed' });
    this.waiting.clear();
  }
}

function startReading(): Worker | null {
  try {
    return startWorker(workerAddress);
  } catch {
    // A page opened from disk may not start one
    return null;
  }
}
