import { openedFile } from '../../case/opened-file';
import type { AskedFile, ReadFile } from './file-protocol';

/** So many problems are shown; a hostile file may have millions. */
const mostShown = 100;

/** Reads one file, so that a large one does not stop the page. */
self.addEventListener('message', ({ data }: MessageEvent<AskedFile>) => {
  void read(data).then((answer) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    self.postMessage(answer),
  );
});

async function read({ file, terms, id }: AskedFile): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('unreadable-file');
  }
  try {
    const opening = openedFile(bytes, (product) => terms.find(({ id: one }) => one === product), id);
    if (opening.ok) return opening;
    return { ...opening, problems: opening.problems.slice(0, mostShown), count: opening.problems.length };
  } catch {
    return refused('not-opened');
  }
}

function refused(code: 'unreadable-file' | 'not-opened'): ReadFile {
  return { ok: false, problems: [{ path: '', code }], count: 1 };
}
