import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy, headers } from './scripts/build/content-policy.ts';
import { oneFileDownload } from './scripts/build/one-file-download.ts';

export default defineConfig({
  // Relative, so that the built page works from any folder of any server.
  base: './',
  publicDir: 'public',
  plugins: [react(), contentPolicy(), oneFileDownload()],
  build: { target: 'baseline-widely-available', manifest: true },
  server: { host: '127.0.0.1' },
  // As a host that follows docs/hosting.md: a policy in the page alone does not reach its workers.
  preview: { host: '127.0.0.1', headers },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    // Patience for slow machines; what must be fast is measured by a benchmark.
    testTimeout: 60_000,
  },
});
