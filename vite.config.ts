import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the built page works from any folder of any server.
  base: './',
  publicDir: 'public',
  plugins: [react()],
  build: { target: 'baseline-widely-available', manifest: true },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    // Patience for slow machines; what must be fast is measured by a benchmark.
    testTimeout: 60_000,
  },
});
