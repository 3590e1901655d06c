import { openSync, writeSync } from 'node:fs';
import { textOf, type Entered } from './door';
import { doors } from './doors';
import { Harm, expectUnpolluted } from './harm';
import { Random } from './random';
import { smallest } from './shrink';

/** One door's part of `npm run fuzz`, in a process of its own. The file of `mark` holds the number of the input at hand. */
const [name, seed, seconds, mark = '', only = ''] = process.argv.slice(2);
const door = doors.find((one) => one.name === name);
if (!door) throw new RangeError(`no door ${name}`);
const { enter, make } = door;

/** Of the processor. Whatever its size, an input may take a while; beyond, so much for each byte. */
const budgetMs = 1500;
const budgetMsPerByte = 0.001;
/** Enough to see what is wrong. */
const mostHarms = 5;

const file = openSync(mark, 'r+');
const ends = new Map<string, number>();
const times: number[] = [];
const harms = new Set<string>();
const until = performance.now() + Number(seconds) * 1000;
let inputs = 0;
const most = only === '' ? Infinity : 1;
for (; performance.now() < until && harms.size < mostHarms && inputs < most; inputs++) {
  const number = only === '' ? inputs : Number(only);
  writeSync(file, `${number}`.padEnd(12), 0);
  const entered = make(new Random(Number(seed) * 1_000_003 + number));
  const harm = await harmOf(entered, true);
  if (harm === null || harms.has(kindOf(harm))) continue;
  harms.add(kindOf(harm));
  const least = await smallest(entered, async (smaller) => {
    const found = await harmOf(smaller, false);
    return found !== null && kindOf(found) === kindOf(harm);
  });
  console.log(`  ${name}: --seed ${seed} --input ${number}: ${(await harmOf(least, false)) ?? harm}`);
  console.log(`    ${JSON.stringify(textOf(least).slice(0, 3000))}`);
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
console.log(
  `${name}: ${inputs.toLocaleString('en')} inputs, ${harms.size} harms; processor time: median ${at(0.5)} ms, 99.9 % ${at(0.999)} ms, longest ${at(1)} ms`,
);
const mostFrequent = [...ends].toSorted(([, a], [, b]) => b - a).slice(0, 8);
console.log(`  ${mostFrequent.map(([end, count]) => `${end} ${count}`).join(', ')}`);
process.exit(harms.size > 0 ? 1 : 0);

/** What an input did that it may not; null for none. */
async function harmOf(entered: Entered, counts: boolean): Promise<string | null> {
  try {
    let spent = 0;
    // Once more, for what was slow may have been the machine
    for (let tries = 0; tries < 2; tries++) {
      const before = process.cpuUsage();
      const end = await enter(entered);
      const { user, system } = process.cpuUsage(before);
      spent = (user + system) / 1000;
      if (counts && tries === 0) {
        ends.set(end, (ends.get(end) ?? 0) + 1);
        times.push(spent);
      }
      if (spent <= budgetMs + entered.length * budgetMsPerByte) break;
      if (tries === 1) throw new Harm(`${Math.round(spent)} ms for ${entered.length} signs`);
    }
    expectUnpolluted();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The same fault met twice: without its figures, where it was thrown. */
function kindOf(harm: string): string {
  const [first = '', ...rest] = harm.split('\n');
  return `${first.slice(0, 60).replaceAll(/\d+/g, '0')} ${rest.find((line) => line.includes('at '))?.trim() ?? ''}`;
}
