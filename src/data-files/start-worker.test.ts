// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

class WorkerStub {
  constructor(
    readonly address: string,
    readonly options: WorkerOptions,
  ) {}
}

/** Anew for each test: it remembers what it has read and made. */
async function load(): Promise<(address: string) => unknown> {
  vi.resetModules();
  return (await import('./start-worker')).startWorker;
}

beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('Worker', WorkerStub);
  vi.stubGlobal('trustedTypes', {
    createPolicy: (_: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => ({
      createScriptURL,
    }),
  });
});

it('starts a worker of the page’s own folder', async () => {
  const startWorker = await load();
  const address = new URL('assets/reading-worker-1.js', document.baseURI).href;
  expect(startWorker(address)).toMatchObject({ address, options: { type: 'module' } });
});

it('refuses a script from elsewhere, and one that was not carried', async () => {
  const startWorker = await load();
  for (const address of ['https://elsewhere.invalid/worker.js', 'data:text/javascript,1', 'blob:null/1'])
    expect(() => startWorker(address)).toThrow(/no script of this page/);
});

it('starts a worker that the page carries out of the page, made once', async () => {
  const startWorker = await load();
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'embedded-files';
  block.textContent = JSON.stringify({ 'reading-worker-1.js': 'postMessage(1)' });
  document.body.append(block);
  const createObjectURL = vi.fn<(blob: Blob) => string>(() => 'blob:null/7');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL }));
  const address = 'file:///C:/mail/reading-worker-1.js';
  const worker = { address: 'blob:null/7', options: { type: 'classic' } };
  expect([startWorker(address), startWorker(address)]).toMatchObject([worker, worker]);
  expect(createObjectURL).toHaveBeenCalledTimes(1);
  expect(createObjectURL.mock.calls[0]?.[0].type).toBe('text/javascript');
});
