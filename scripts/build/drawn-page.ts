import { createHash } from 'node:crypto';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, runnerImport, type Plugin } from 'vite';

const app = path.join(import.meta.dirname, '../../src/app');

/**
 * Draws the home page into the page itself, in each language, by the app's own components, and puts before it the small
 * script that shows the right one: docs/decisions/0012-drawn-page.md.
 */
export function drawnPage(): Plugin {
  let drawn: Promise<string>;
  let early: Promise<{ readonly fileName: string; readonly source: string }>;
  return {
    name: 'drawn-page',
    apply: 'build',
    buildStart() {
      drawn = drawHome();
      early = buildEarly();
    },
    transformIndexHtml: async (html) => {
      const { fileName } = await early;
      const root = '<div id="root"></div>';
      if (!html.includes(root)) throw new Error(`index.html has no ${root}`);
      return {
        html: html.replace(root, await drawn),
        // Not deferred: nothing may be drawn before it.
        tags: [{ tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head' }],
      };
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', ...(await early) });
    },
  };
}

/** The page has them; drawing needs none. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? 'export {}' : undefined),
};

async function drawHome(): Promise<string> {
  const { module } = await runnerImport<{ readonly drawn: string }>(path.join(app, 'draw.tsx'), {
    configFile: false,
    mode: 'production',
    plugins: [react({ jsxImportSource: '#typeset' }), withoutStyles],
    logLevel: 'warn',
  });
  return module.drawn;
}

async function buildEarly(): Promise<{ readonly fileName: string; readonly source: string }> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: path.join(app, 'early.ts'), formats: ['iife'], name: 'early', fileName: 'early' },
    },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('src/app/early.ts was not built.');
  const hash = createHash('sha256').update(chunk.code).digest('base64url').slice(0, 8);
  return { fileName: `assets/early-${hash}.js`, source: chunk.code };
}
