import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'cases');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

function assess(files: readonly string[], from = root) {
  const { stdout, status } = spawnSync(
    'npm',
    ['--prefix', root, 'run', '--silent', 'assess', '--', ...files],
    {
      cwd: from,
      encoding: 'utf8',
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
