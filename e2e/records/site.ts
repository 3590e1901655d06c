import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';

/** A page for tests and measurements, built as the real one is and served; it is no part of what ships. */
export interface Site {
  readonly address: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The page in a folder: the one beside this file where none is named. */
export async function openSite(root: string = import.meta.dirname): Promise<Site> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'small-page-'));
  const config = {
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'baseline-widely-available' },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the page is not served');
  return {
    address,
    folder: outDir,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
