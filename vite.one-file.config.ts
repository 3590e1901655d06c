import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneFile } from './scripts/build/one-file.ts';

/** The whole page as one HTML file, to be opened from disk: docs/decisions/0010-csp-and-one-file.md. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react({ jsxImportSource: '#typeset' }), oneFile()],
  build: {
    target: 'baseline-widely-available',
    outDir: 'dist-single',
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
