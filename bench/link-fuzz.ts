import { readdirSync, readFileSync } from 'node:fs';
import { decodeLink } from '../src/case/link/decode-link';
import { mutatedLinks } from './mutated-links';

/** `npx tsx bench/link-fuzz.ts [COUNT]`: opens a million broken links; says how it ended, and how long each took by the clock and of processor time, which tells on a busy machine. */
const count = Number(process.argv[2] ?? 1_000_000);
const golden = new URL('../src/case/link/golden/', import.meta.url);
const links = readdirSync(golden).map((file) => linkOf(readFileSync(new URL(file, golden), 'utf8')));

function linkOf(text: string): string {
  const file: unknown = JSON.parse(text);
  if (typeof file !== 'object' || file === null || !('link' in file)) throw new TypeError('no golden link');
  return String(file.link);
}

const ends = new Map<string, number>();
const times = new Float64Array(count);
const work = new Float64Array(count);
let done = 0;
for (const text of mutatedLinks(links, count)) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const link = await decodeLink(text);
  const { user, system } = process.cpuUsage(before);
  work[done] = (user + system) / 1000;
  times[done++] = performance.now() - started;
  const end = link.ok ? 'opens' : link.code;
  ends.set(end, (ends.get(end) ?? 0) + 1);
}

console.log(`${count.toLocaleString('en')} broken links, none threw`);
for (const [end, number] of ends) console.log(`${number.toLocaleString('en').padStart(10)}  ${end}`);
tell('by the clock', times);
tell('of processor time', work);

function tell(what: string, values: Float64Array): void {
  values.sort();
  const at = (share: number) => (values[Math.min(count - 1, Math.floor(count * share))] ?? 0).toFixed(2);
  console.log(
    `${what}: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, 99.9 % ${at(0.999)} ms, longest ${at(1)} ms`,
  );
}
