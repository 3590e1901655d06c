import { startWorker } from '../../data-files/start-worker';
import type { RecordsPlan } from './plan';
import type { Report, Start } from './protocol';
import { RecordsError, type RecordsTally } from './tally';
// oxlint-disable-next-line import/default -- the query makes the address of the built worker of it
import workerAddress from './worker.ts?worker&url';

export interface RunOptions {
  /** How much of the file is read, from 0 to 1; the last call is with 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Adds up a file's records in a worker of its own, so that the page stays free. The file goes in by reference and flat
 * lists come out. Rejects with a RecordsError, or with the signal's reason.
 */
export function runRecords(
  file: Blob,
  plan: RecordsPlan,
  { onProgress, signal }: RunOptions = {},
): Promise<RecordsTally> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const worker = startAdding();
    const finish = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => finish(() => reject(signal?.reason));
    const fail = (detail: string) => finish(() => reject(new RecordsError('worker-failed', detail)));

    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'progress') onProgress?.(file.size === 0 ? 1 : data.bytes / file.size);
      else if (data.kind === 'failed')
        finish(() => reject(new RecordsError(data.code, data.detail, data.row)));
      else
        finish(() => {
          onProgress?.(1);
          resolve(data.tally);
        });
    });
    // A script that does not load says nothing of why
    worker.addEventListener('error', (event) => fail(event.message || 'the worker did not load'));
    worker.addEventListener('messageerror', () => fail('a message could not be read'));
    signal?.addEventListener('abort', abort);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ file, plan } satisfies Start);
  });
}

function startAdding(): Worker {
  try {
    return startWorker(workerAddress);
  } catch (error) {
    // A page opened from disk may not start one
    throw new RecordsError('worker-failed', String(error));
  }
}
