import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { doors } from './doors';

/**
 * `npm run fuzz`: broken and hostile inputs at every door, for a minute in all, or `--seconds 600`; at one of them with
 * `--door csv`. `--seed 7` has the same inputs come again, and `--input 123` that one alone.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    door: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    input: { type: 'string' },
  },
});
const { door: only, seed, input } = values;
const chosen = doors.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) throw new RangeError(`no door ${only}: ${doors.map(({ name }) => name).join(' ')}`);
const seconds = Number(values.seconds) / chosen.length;

/** An input that takes longer hangs. */
const hangMs = 60_000;
const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));

console.log(`seed ${seed}, ${chosen.length} doors, ${Math.round(seconds)} s each`);
for (const { name } of chosen) if (!(await passes(name))) process.exitCode = 1;
rmSync(folder, { recursive: true });

/** Each door in a process of its own with bounded memory, so that what hangs or fills it can be told. */
function passes(name: string): Promise<boolean> {
  const mark = path.join(folder, name);
  writeFileSync(mark, '0');
  const child = fork(
    path.join(import.meta.dirname, 'one-door.ts'),
    [name, seed, String(seconds), mark, input ?? ''],
    {
      execArgv: [...process.execArgv, '--max-old-space-size=2000'],
    },
  );
  let last = { text: '', since: Date.now() };
  let isHanging = false;
  const watch = setInterval(() => {
    const text = readFileSync(mark, 'utf8');
    if (text !== last.text) last = { text, since: Date.now() };
    isHanging = Date.now() - last.since > hangMs;
    if (isHanging) child.kill('SIGKILL');
  }, 1000);
  return new Promise((done) => {
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      if (signal !== null)
        console.log(
          `  ${name}: ${isHanging ? 'hangs' : 'ran out of memory'} at --seed ${seed} --input ${readFileSync(mark, 'utf8').trim()}`,
        );
      done(code === 0);
    });
  });
}
