import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import * as z from 'zod/mini';

/** `npm test`: every check in order, up to the first that fails, and at the end how many tests passed. */

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the output must say, of a tool that is also content when it saw nothing. */
  readonly says?: RegExp;
  readonly counts?: keyof typeof reports;
}

/** Where days and times are read, reckoned and written: folders, or what the files' names begin with. */
const ofDays = [
  'src/calendar',
  'src/case/read-',
  'src/claim-kit',
  'src/cli',
  'src/domain',
  'src/i18n',
  'src/import/formats',
  'src/import/moment',
  'src/import/records',
  'src/import/table',
  'src/second-opinion',
  'src/working',
  'src/worksheet',
  'src/written',
];

const folder = mkdtempSync(join(tmpdir(), 'sla-claim-'));
const reports = { unit: join(folder, 'unit.json'), journeys: join(folder, 'journeys.json') };

/** The steps of a stage do not need each other and run two at a time. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'types of the domain, without the DOM', command: ['tsc', '-p', 'src/domain/tsconfig.json'] },
    { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
    { name: 'format', command: ['oxfmt', '--check'] },
    { name: 'import directions', command: ['depcruise', 'src'], says: /\b[1-9]\d* modules/ },
    { name: 'nothing left over', command: ['knip'] },
  ],
  // Days are Beijing's wherever the program runs: no result may move with the machine's zone. All is asked where the day
  // is another than Beijing's for most of the time, and summer time shifts it; what deals with days in Beijing's too.
  ...[
    { zone: 'America/New_York', files: [] },
    { zone: 'Asia/Shanghai', files: ofDays },
  ].map(({ zone, files }): Step[] => [
    {
      name: `unit tests, ${zone}`,
      command: [
        'vitest',
        'run',
        ...files,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports.unit}`,
      ],
      env: { TZ: zone },
      counts: 'unit',
    },
  ]),
  [
    { name: 'build', command: ['vite', 'build'] },
    { name: 'one file', command: ['vite', 'build', '--config', 'vite.one-file.config.ts'] },
  ],
  [{ name: 'size budget', command: ['tsx', 'scripts/size.ts'] }],
  [{ name: 'browser', command: ['tsx', 'scripts/browser.ts'] }],
  [{ name: 'web server', command: ['tsx', 'scripts/nginx.ts'] }],
  [
    {
      name: 'journeys',
      // A busy machine's hiccup is not to cost the run, nor a fault to hide behind it: what passes late is told at the end.
      command: [
        'playwright',
        'test',
        '--reporter=list,json',
        '--project=shanghai',
        '--project=new-york',
        '--retries=1',
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.journeys },
      counts: 'journeys',
    },
  ],
];

const reportSchema = z.union([
  z.object({ numPassedTests: z.number(), numFailedTests: z.number() }),
  z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) }),
]);

/** By kind of test: the unit tests count once, as often as they pass in the zone where all are asked. */
const counts = new Map<keyof typeof reports, { passed: number; failed: number }>();
/** Journeys that failed and passed when tried again: each is to be looked into. */
let late = 0;

function count(kind: keyof typeof reports, succeeded: boolean): void {
  const file = reports[kind];
  // A run can fail without a report, or without a test that fails: a file that does not load, a server that is down.
  let [passed, failed] = [0, 0];
  if (succeeded || existsSync(file)) {
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if ('stats' in report) {
      late = report.stats.flaky;
      [passed, failed] = [report.stats.expected + late, report.stats.unexpected];
    } else {
      [passed, failed] = [report.numPassedTests, report.numFailedTests];
    }
    rmSync(file);
  }
  const before = counts.get(kind)?.passed ?? 0;
  counts.set(kind, { passed: Math.max(passed, before), failed: succeeded ? failed : Math.max(failed, 1) });
}

/** Alone, a step shows its output as it comes; beside another, whole and at its end. */
async function passes(step: Step, alone: boolean): Promise<boolean> {
  const started = performance.now();
  if (alone) console.log(`\n── ${step.name}`);
  const { code, output } = await run(step, alone);
  const blind = code === 0 && step.says?.test(output) === false;
  const passed = code === 0 && !blind;
  if (step.counts) count(step.counts, passed);
  if (!alone) console.log(`\n── ${step.name}${output && `\n${output}`}`);
  if (blind) console.log('It saw nothing to check.');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${passed ? 'passed' : 'failed'} in ${seconds} s`);
  return passed;
}

function run({ command: [program = '', ...args], env }: Step, alone: boolean) {
  const out = alone ? 'inherit' : 'pipe';
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', out, out],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise<{ code: number | null; output: string }>((done) => {
    child.once('error', (error) => console.error(error.message));
    child.once('close', (code) => done({ code, output: output.trim() }));
  });
}

/** The steps of a stage that failed; once one has, none is begun. */
async function runStage(steps: readonly Step[]): Promise<Step[]> {
  const waiting = [...steps];
  const failed: Step[] = [];
  async function work(): Promise<void> {
    for (let step = waiting.shift(); step && failed.length === 0; step = waiting.shift()) {
      if (!(await passes(step, steps.length === 1))) failed.push(step);
    }
  }
  await Promise.all([work(), work()]);
  return failed;
}

async function runAll(): Promise<Step[]> {
  for (const stage of stages) {
    const failed = await runStage(stage);
    if (failed.length > 0) return failed;
  }
  return [];
}

const failed = await runAll();
rmSync(folder, { recursive: true });
if (failed.length > 0) {
  console.log(`\nSTOPPED: ${failed.map(({ name }) => name).join(' and ')} failed.`);
  process.exitCode = 1;
}
const all = [...counts.values()];
const sum = (of: 'passed' | 'failed') => all.reduce((total, kind) => total + kind[of], 0);
if (late > 0)
  console.log(`\n${late} passed only when tried again: the journeys’ report names them as flaky.`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
