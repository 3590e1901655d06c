// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { DataFileError } from './data-file-error';
import { loadDataFile } from './load-data-file';

const schema = z.strictObject({ rows: z.array(z.strictObject({ below: z.string() })) });

afterEach(() => {
  vi.unstubAllGlobals();
});

function serve(body: string, status = 200): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
}

async function failure(): Promise<DataFileError> {
  try {
    await loadDataFile('terms/im.json', schema);
  } catch (error) {
    if (error instanceof DataFileError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

it('reads a file that is right', async () => {
  serve('{ "rows": [{ "below": "99%" }] }');
  expect(await loadDataFile('terms/im.json', schema)).toEqual({ rows: [{ below: '99%' }] });
});

it('takes a file that the page carries in itself, and asks for nothing', async () => {
  vi.stubGlobal('fetch', () => {
    throw new Error('it asked');
  });
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'embedded-files';
  block.textContent = JSON.stringify({ 'terms/im.json': '{ "rows": [] }' });
  document.body.append(block);
  vi.resetModules();
  const anew = await import('./load-data-file');
  expect(await anew.loadDataFile('terms/im.json', schema)).toEqual({ rows: [] });
  block.remove();
});

it('names the file and the place that is wrong', async () => {
  serve('{ "rows": [{ "below": "99%" }, { "below": 99 }] }');
  expect(await failure()).toMatchObject({ file: 'terms/im.json', problem: 'wrong-content' });
  expect((await failure()).detail).toMatch(/^rows\[1\]\.below: /);
});

it('names the top of the file where all of it is wrong', async () => {
  serve('[]');
  expect((await failure()).detail).toMatch(/^\.: /);
});

it('knows a web page that comes with status 200', async () => {
  serve('\n<!doctype html><title>Start</title>');
  expect((await failure()).problem).toBe('is-html');
});

it('knows a torn file, a refusal and a dead line', async () => {
  serve('{ "rows": [');
  expect((await failure()).problem).toBe('not-json');
  serve('no', 404);
  expect(await failure()).toMatchObject({ problem: 'refused', detail: 'HTTP 404' });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect((await failure()).problem).toBe('unreachable');
});
