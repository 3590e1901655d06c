import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { megabytes } from './figures';
import { writeWorkbook } from './made-workbook';
import { inOwnProcess } from './own-process';
import type { Options } from './run';
import type { Row } from './table';

const spentSchema = z.object({ ms: z.number(), bytes: z.number() });
type Spent = z.infer<typeof spentSchema>;

/** A large workbook of records read as a stream, beside reading it into rows as small ones are; a million with `--large`. */
export async function* workbooks({ runs, large }: Options): AsyncGenerator<Row> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-'));
  try {
    for (const entries of large ? [100_000, 300_000, 1_000_000] : [100_000]) {
      const file = path.join(folder, `${entries}.xlsx`);
      writeWorkbook(file, entries);
      const spent: { readonly stream: Spent; readonly rows: Spent }[] = [];
      for (let run = 0; run < Math.min(runs, 3); run++)
        spent.push({ stream: await inProcess('stream', file), rows: await inProcess('rows', file) });
      const what = `workbook of ${entries.toLocaleString('en')} records, Node`;
      yield {
        what,
        unit: 'ms',
        entries,
        ours: spent.map(({ stream }) => stream.ms),
        beside: { what: 'into rows, no sums', values: spent.map(({ rows }) => rows.ms) },
      };
      yield {
        what: `${what}: memory`,
        unit: 'MB',
        ours: spent.map(({ stream }) => megabytes(stream.bytes)),
        beside: { what: 'into rows, no sums', values: spent.map(({ rows }) => megabytes(rows.bytes)) },
      };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inProcess(way: 'stream' | 'rows', file: string): Promise<Spent> {
  return inOwnProcess('workbook-process.ts', [way, file], spentSchema);
}
