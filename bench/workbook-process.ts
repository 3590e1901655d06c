import { openAsBlob, readFileSync } from 'node:fs';
import { recordsPlan } from '../src/import/fixtures/records-plan';
import { aggregateFile } from '../src/import/records/aggregate-file';
import { readWorkbook } from '../src/import/workbook/read-workbook';
import { watchMemory } from './memory';

/** Reads one workbook one way, in a process of its own, so that its memory can be told. */
const [, , way, file = ''] = process.argv;
const memory = watchMemory([process.pid]);
const started = performance.now();
if (way === 'stream') await aggregateFile(await openAsBlob(file), { ...recordsPlan, sheet: 'Records' });
else await readWorkbook(readFileSync(file));
process.send?.({ ms: performance.now() - started, bytes: memory() });
