import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';

/** The page beside this file, built as the real one is and served; it is no part of what ships. */
export interface Site {
  readonly address: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'records-page-'));
  const config = {
    configFile: false,
    root: import.meta.dirname,
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
