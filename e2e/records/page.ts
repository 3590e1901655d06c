import { countsOf } from '../../src/import/records/counts-of-outcomes';
import type { RecordsPlan } from '../../src/import/records/plan';
import { runRecords } from '../../src/import/records/run-records';
import type { RecordRefusal } from '../../src/import/records/tally';
import type { BareReport } from './bare-parser';

/** What a run on the chosen file came to, in a form that a test can take out of the page. */
export interface Run {
  readonly spans: readonly number[];
  readonly totals: readonly number[];
  readonly failures: readonly number[];
  readonly values: readonly string[];
  readonly records: number;
  readonly refused: readonly RecordRefusal[];
  readonly refusedByCode: readonly (readonly [string, number])[];
  readonly ms: number;
  /** From 0 to 1, as they were told. */
  readonly progress: readonly number[];
  /** Of tasks of the main thread over 50 ms, during the run. */
  readonly longTasks: readonly number[];
}

const page = {
  async run(plan: RecordsPlan, failed: readonly string[] = []): Promise<Run> {
    const progress: number[] = [];
    const watch = watchLongTasks();
    const started = performance.now();
    const { sums, records, refused } = await runRecords(chosenFile(), plan, {
      onProgress: (share) => progress.push(share),
    });
    const ms = performance.now() - started;
    const longTasks = await watch();
    const { spans, totals, failures } = countsOf(sums, { failed: new Set(failed), leftOut: new Set() });
    return {
      spans: [...spans],
      totals: [...totals],
      failures: [...failures],
      values: sums.kind === 'outcomes' ? sums.values : [],
      records,
      refused: refused.first,
      refusedByCode: [...refused.byCode],
      ms,
      progress,
      longTasks,
    };
  },

  /** Cancels once the run has told that it is some way in; gives how it ended, and how long that took. */
  async cancel(plan: RecordsPlan): Promise<{ ended: string; progress: number[]; ms: number }> {
    const controller = new AbortController();
    const progress: number[] = [];
    let cancelled = 0;
    const run = runRecords(chosenFile(), plan, {
      signal: controller.signal,
      onProgress: (share) => {
        progress.push(share);
        cancelled ||= performance.now();
        controller.abort();
      },
    });
    const ended = await run.then(
      () => 'done',
      (error: unknown) => nameOf(error),
    );
    return { ended, progress, ms: performance.now() - cancelled };
  },

  /** The name and code of what a run fails with. */
  fail(plan: RecordsPlan): Promise<string> {
    return runRecords(chosenFile(), plan).then(
      () => 'done',
      (error: unknown) => nameOf(error),
    );
  },

  /** The time that the bare parser takes to cut the same file into rows of strings, in a worker too. */
  async bare(): Promise<{ rows: number; ms: number }> {
    const started = performance.now();
    const worker = new Worker(new URL('./bare-parser.ts', import.meta.url), { type: 'module' });
    const { rows } = await new Promise<BareReport>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<BareReport>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(chosenFile());
    });
    worker.terminate();
    return { rows, ms: performance.now() - started };
  },
};

export type Page = typeof page;

declare global {
  interface Window {
    records: Page;
  }
}

window.records = page;

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}

/** Begins to watch the main thread; what it gives ends that, and tells the tasks over 50 ms. */
function watchLongTasks(): () => Promise<number[]> {
  const tasks: number[] = [];
  const take = (entries: PerformanceEntryList) => tasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return async () => {
    // An entry is queued only after its task has ended
    await new Promise((resolve) => setTimeout(resolve, 100));
    take(observer.takeRecords());
    observer.disconnect();
    return tasks;
  };
}
