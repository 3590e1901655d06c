import path from 'node:path';
import { build, type Plugin } from 'vite';
import { oneFileName } from './one-file.ts';

const configFile = path.join(import.meta.dirname, '../../vite.one-file.config.ts');

/** Lays the one-file edition beside the page, made anew with each build, and tells the page its size. */
export function oneFileDownload(): Plugin {
  let edition: Promise<string>;
  return {
    name: 'one-file-download',
    apply: 'build',
    buildStart() {
      edition = buildOneFile();
    },
    transformIndexHtml: async () => {
      const bytes = Buffer.byteLength(await edition);
      // `src/app/OneFileLink.tsx` reads it; where it is missing there is nothing to link to.
      return [{ tag: 'meta', attrs: { name: 'one-file', content: `${oneFileName} ${bytes}` } }];
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: oneFileName, source: await edition });
    },
  };
}

async function buildOneFile(): Promise<string> {
  const built = await build({ configFile, logLevel: 'warn', build: { write: false } });
  const file = 'output' in built && built.output.find(({ fileName }) => fileName === oneFileName);
  if (!file || file.type !== 'asset' || typeof file.source !== 'string')
    throw new Error('The one-file edition was not built.');
  return file.source;
}
