import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fifthAgreement, fifthCase, indexWithFifth } from '../../e2e/fifth-agreement';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'cases');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

function assess(files: readonly string[], from = root, env: NodeJS.ProcessEnv = {}) {
  const { stdout, status } = spawnSync(
    'npm',
    ['--prefix', root, 'run', '--silent', 'assess', '--', ...files],
    {
      cwd: from,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line): unknown => JSON.parse(line)) };
}

function scratch(files: Record<string, string | Uint8Array>): string {
  const made = mkdtempSync(path.join(tmpdir(), 'assess-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(made, name), content);
  return made;
}

const good = readFileSync(path.join(folder, 'trtc-agreement-example-full-march.case.json'), 'utf8');

describe('the assess command', () => {
  it('answers every named case with its known answer, in the order given', () => {
    const { status, lines } = assess(names.map((name) => path.join(folder, `${name}.case.json`)));
    expect(status).toBe(0);
    expect(lines).toHaveLength(names.length);
    names.forEach((name, index) => {
      const answer: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.assessment.json`), 'utf8'));
      expect(lines[index], name).toEqual(answer);
    });
  });

  it('prints nothing and exits 0 without files', () => {
    expect(assess([])).toEqual({ status: 0, lines: [] });
  });

  it('assesses a fifth product by one more terms file and its name in the index', () => {
    const terms = path.join(root, 'public/terms');
    const files = readdirSync(terms).map((file) => [file, readFileSync(path.join(terms, file), 'utf8')]);
    const made = scratch({
      ...Object.fromEntries(files),
      'index.json': JSON.stringify(indexWithFifth()),
      'live.json': JSON.stringify(fifthAgreement()),
      case: JSON.stringify(fifthCase),
    });
    const { status, lines } = assess(['case'], made, { SLA_TERMS: '.' });
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        product: 'live',
        months: [
          {
            start: '2026-03-17',
            end: '2026-04-16',
            measured: { unit: 'minutes', total: 44_640, bad: { lower: 240, expected: 240, upper: 240 } },
            availability: { percent: '99.4623' },
            credit: { expected: 15 },
            amount: '225.00',
          },
          { start: '2026-04-17', end: '2026-05-16', amount: '0.00' },
        ],
      },
    ]);
    expect(assess(['case'], made).lines).toMatchObject([{ problems: [{ code: 'unknown-product' }] }]);
  });

  it('answers the others where one is refused, and exits 2', () => {
    const bad = JSON.parse(good);
    bad.log[0].end = bad.log[0].start;
    bad.fees.default.consumed = '1,000';
    bad.colour = 'red';
    const made = scratch({
      'a.json': good,
      'b.json': JSON.stringify(bad),
      'c.json': '{',
      'd.json': Uint8Array.of(0x22, 0xff, 0x22),
      'e.json': `\uFEFF${good}`,
    });
    const { status, lines } = assess(
      ['a.json', 'b.json', 'none.json', 'c.json', 'd.json', '.', 'e.json'],
      made,
    );
    expect(status).toBe(2);
    expect(lines).toMatchObject([
      { format: 'sla-assessment' },
      {
        format: 'sla-problems',
        version: 1,
        problems: [
          { path: 'colour', code: 'unknown-key' },
          { path: 'log[0].end', code: 'end-not-after-start', message: 'The end must lie after the start.' },
          { path: 'fees.default.consumed', code: 'not-a-decimal' },
        ],
      },
      { problems: [{ path: '', code: 'unreadable-file' }] },
      { problems: [{ path: '', code: 'not-json' }] },
      { problems: [{ path: '', code: 'not-utf8' }] },
      { problems: [{ path: '', code: 'unreadable-file' }] },
      { format: 'sla-assessment' },
    ]);
  });
});
