import { newId } from '../../case/new-id';
import type { ProblemCode } from '../../case/problem';
import { startWorker } from '../../data-files/start-worker';
import type { AgreementTerms } from '../../domain';
import type { AskedFile, ReadFile } from './file-protocol';
// oxlint-disable-next-line import/default -- the query makes the address of the built worker of it
import workerAddress from './file-worker.ts?worker&url';

/** Of a million bytes each. */
const mostMegabytes = 200;

/** Reads the one file of several that may have come, in a worker. Never throws: what goes wrong is a problem too. */
export async function readFile(files: readonly File[], terms: readonly AgreementTerms[]): Promise<ReadFile> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return refused('several-files');
  if (file.size > mostMegabytes * 1_000_000) return refused('file-too-large', { most: mostMegabytes });
  return new Promise((resolve) => {
    try {
      const worker = startWorker(workerAddress);
      const end = (answer: ReadFile) => {
        worker.terminate();
        resolve(answer);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<ReadFile>) => end(data));
      for (const event of ['error', 'messageerror'] as const)
        worker.addEventListener(event, () => end(refused('not-opened')));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ file, terms, id: newId() } satisfies AskedFile);
    } catch {
      resolve(refused('not-opened'));
    }
  });
}

function refused(code: ProblemCode, values?: { readonly most: number }): ReadFile {
  return { ok: false, problems: [{ path: '', code, ...(values && { values }) }], count: 1 };
}
