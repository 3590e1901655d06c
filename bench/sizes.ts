import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSite } from '../e2e/records/site';
import { builtFiles } from '../scripts/built-files';
import type { Options } from './run';
import type { Row } from './table';

/** Smaller ones are in the sum alone. */
const leastBytes = 5000;

/** The build by its scripts, each gzipped beside unpacked; and the first screen beside React and a heading. */
export async function* sizes({ dist }: Options): AsyncGenerator<Row> {
  const files = builtFiles(dist);
  const bytes = (of: typeof files) => of.reduce((sum, file) => sum + file.bytes, 0);
  const bare = await openSite(path.join(import.meta.dirname, 'bare'));
  const plain = readdirSync(bare.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(bare.folder, file))).length, 0);
  await bare.close();
  yield {
    what: 'first screen, scripts gzipped',
    unit: 'B',
    ours: [bytes(files.filter(({ first }) => first))],
    beside: { what: 'React that draws one heading', values: [plain] },
  };
  yield {
    what: 'all scripts gzipped',
    unit: 'B',
    ours: [bytes(files)],
    beside: { what: 'unpacked', values: [files.reduce((sum, { code }) => sum + code.length, 0)] },
  };
  for (const file of files.filter(({ first, bytes: size }) => first || size >= leastBytes))
    yield {
      what: `${file.first ? '● ' : ''}${path.basename(file.file).replace(/-[\w-]{8}(?=\.js$)/, '')}`,
      unit: 'B',
      ours: [file.bytes],
      beside: { what: 'unpacked', values: [file.code.length] },
    };
}
