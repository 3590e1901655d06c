import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse';
import { median } from '../bench/figures';
import { freePort, startNginx } from '../e2e/nginx';
import { launchBrowser } from './browser';

/**
 * `npm run lighthouse`: the built page as nginx serves it, five times each, medians of the four categories and what keeps
 * a page below full marks. Words narrow it: `npm run lighthouse -- result mobile`; `--dist FOLDER` takes another build, and
 * `--runs 1` a first look. docs/performance.md says how to read it.
 */

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(options.runs);

const pages = { home: '', wizard: '#/trtc/log', result: '#/example/full-month' };
const forms: Readonly<Record<string, Config | undefined>> = { desktop: desktopConfig, mobile: undefined };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The least that will do; the simulated phone may cost two points. */
const leastOf = (form: string, category: string) =>
  form === 'mobile' && category === 'performance' ? 0.98 : 1;

const chosen = <T>(all: Readonly<Record<string, T>>): readonly (readonly [string, T])[] => {
  const named = Object.entries(all).filter(([name]) => wanted.includes(name));
  return named.length > 0 ? named : Object.entries(all);
};

const nginx = await startNginx(path.resolve(options.dist));
const port = await freePort();
const browser = await launchBrowser(
  `--remote-debugging-port=${port}`,
  '--disable-gpu',
  '--ignore-certificate-errors',
);
try {
  const [load = 0] = loadavg();
  console.log(`${cpus().length} processors, load ${load.toFixed(1)}`);
  for (const [form, config] of chosen(forms)) {
    for (const [name, hash] of chosen(pages)) {
      const results: Result[] = [];
      for (let run = 0; run < runs; run++) results.push(await look(nginx.address + hash, config));
      report(`${name}, ${form}`, form, results);
    }
  }
} finally {
  await browser.close();
  await nginx.stop();
}

async function look(address: string, config: Config | undefined): Promise<Result> {
  const outcome = await lighthouse(
    address,
    { port, logLevel: 'error', onlyCategories: [...categories] },
    config,
  );
  if (!outcome) throw new Error(`Lighthouse has nothing to say of ${address}.`);
  const { runtimeError } = outcome.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  return outcome.lhr;
}

function report(title: string, form: string, results: readonly Result[]): void {
  const scores = categories.map((category) => {
    const all = results.map((result) => result.categories[category]?.score ?? 0);
    if (median(all) < leastOf(form, category)) process.exitCode = 1;
    return `${category} ${marks(median(all))}${category === 'performance' ? ` (${all.map(marks).join(' ')})` : ''}`;
  });
  const values = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];
  const timings = values.map(
    (id) => `${id} ${Math.round(median(results.map((result) => valueOf(result, id))))} ms`,
  );
  const shift = median(results.map((result) => valueOf(result, 'cumulative-layout-shift')));
  console.log(`\n${title}: ${scores.join(', ')}\n  ${timings.join(', ')}, layout shift ${shift.toFixed(4)}`);
  for (const fault of faultsOf(results.at(-1))) console.log(`  ${fault}`);
}

function marks(score: number): string {
  return String(Math.round(score * 100));
}

function valueOf(result: Result, audit: string): number {
  return result.audits[audit]?.numericValue ?? Number.NaN;
}

/** Audits that cost marks, or would if they had a weight. */
function faultsOf(result: Result | undefined): string[] {
  return Object.values(result?.audits ?? {})
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(
      ({ id, score, title, displayValue }) => `${marks(score ?? 0)} ${id}: ${title} ${displayValue ?? ''}`,
    );
}
