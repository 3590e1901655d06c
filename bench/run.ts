import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { assessing } from './assess';
import { importing } from './import';
import { keystroke } from './keystroke';
import { linking } from './link';
import { months } from './months';
import { result } from './result';
import { sharing } from './shares';
import { sizes } from './sizes';
import { start } from './start';
import { figuresOf, head, lineOf, type Row } from './table';
import { workbooks } from './workbooks';

/**
 * `npm run bench`: one table of what everything takes, each beside the obvious code for the same, by turns in one run: on a
 * machine that others work on too only the ratios mean something. Words choose (`npm run bench -- assess import`);
 * `--json` for a program, `--runs 9` for more of them, `--large` for what takes minutes, `--dist FOLDER` for another build.
 */
export interface Options {
  readonly runs: number;
  readonly large: boolean;
  readonly dist: string;
}

const benches = {
  assess: assessing,
  months,
  shares: sharing,
  link: linking,
  import: importing,
  workbooks,
  start,
  result,
  keystroke,
  sizes,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    large: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});
const options = { runs: Number(values.runs), large: values.large, dist: path.resolve(values.dist) };
const unknown = positionals.filter((word) => !Object.hasOwn(benches, word));
if (unknown.length > 0)
  throw new Error(`No bench is called ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);

const [load = 0] = loadavg();
const processors = { count: cpus().length, model: cpus()[0]?.model ?? '' };
if (!values.json) {
  console.log(
    `${processors.count} × ${processors.model}, load ${load.toFixed(1)}, Node ${process.version}\n`,
  );
  console.log(head);
}
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for await (const row of bench(options)) {
    rows.push(row);
    if (!values.json) console.log(lineOf(row));
  }
}
if (values.json)
  console.log(
    JSON.stringify({ processors, load, node: process.version, rows: rows.map(figuresOf) }, null, 2),
  );
