import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy, headers } from './scripts/build/content-policy.ts';
import { drawnPage } from './scripts/build/drawn-page.ts';
import { firstFiles, preloads } from './scripts/build/first-screen.ts';
import { oneFileDownload } from './scripts/build/one-file-download.ts';
import { pageFiles } from './scripts/build/page-files.ts';

/** What it has read of the page it keeps, so that each test loads it anew. */
const loadedOnce = ['src/data-files/*.test.ts'];

const fileOf = firstFiles();

export default defineConfig({
  // Relative, so that the built page works from any folder of any server.
  base: './',
  publicDir: 'public',
  plugins: [
    react({ jsxImportSource: '#typeset' }),
    contentPolicy(),
    preloads(),
    drawnPage(),
    oneFileDownload(),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first screen names some eighty files, and nothing in it packs as badly as their checksums.
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        entryFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            {
              name: (id, modules) => fileOf(id, (of) => modules.getModuleInfo(of)),
              priority: 1,
            },
            ...pageFiles,
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  // As a host that follows docs/hosting.md: a policy in the page alone does not reach its workers.
  preview: { host: '127.0.0.1', headers },
  test: {
    environment: 'node',
    // Patience for slow machines; what must be fast is measured by a benchmark.
    testTimeout: 60_000,
    // Else one processor is left idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Our modules keep no state, and a fresh world for each file costs more than half of the time.
        test: {
          name: 'src',
          include: ['src/**/*.test.{ts,tsx}', 'docs/*.test.ts'],
          exclude: [...loadedOnce],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'loaded once', include: [...loadedOnce] } },
    ],
  },
});
