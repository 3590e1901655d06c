import { aggregateFile } from './aggregate-file';
import type { Report, Start } from './protocol';
import { RecordsError, type RecordsTally } from './tally';

/** Often enough for a bar that moves, seldom enough to cost the page nothing. */
const progressMs = 50;

self.addEventListener(
  'message',
  ({ data }: MessageEvent<Start>) => {
    void run(data);
  },
  { once: true },
);

async function run({ file, plan }: Start): Promise<void> {
  let told = performance.now();
  try {
    const tally = await aggregateFile(file, plan, (bytes) => {
      if (performance.now() - told < progressMs) return;
      told = performance.now();
      report({ kind: 'progress', bytes });
    });
    report({ kind: 'done', tally }, listsOf(tally));
  } catch (error) {
    const { code, row } =
      error instanceof RecordsError ? error : { code: 'worker-failed' as const, row: null };
    report({ kind: 'failed', code, row, detail: error instanceof Error ? error.message : String(error) });
  }
}

function listsOf({ sums }: RecordsTally): ArrayBufferLike[] {
  const lists =
    sums.kind === 'counts'
      ? [sums.spans, sums.totals, sums.failures, sums.rows]
      : [sums.spans, sums.outcomes, sums.counts, sums.rows];
  return lists.map(({ buffer }) => buffer);
}

function report(message: Report, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
