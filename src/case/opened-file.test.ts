import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../calendar/schema';
import { assess } from '../domain';
import { termsIndexSchema, termsSchema } from '../terms/schema';
import { openedFile } from './opened-file';
import { readCase } from './read-case';
import { readDraft } from './read-draft';

const bytes = (path: string) => readFileSync(new URL(path, import.meta.url));
const json = (path: string): unknown => JSON.parse(bytes(path).toString());
const { products } = termsIndexSchema.parse(json('../../public/terms/index.json'));
const known = new Map(products.map((id) => [id, termsSchema.parse(json(`../../public/terms/${id}.json`))]));
const calendar = calendarSchema.parse(json('../../public/calendars/cn.json'));
const termsOf = (product: string) => known.get(product);
const open = (content: string | Uint8Array) =>
  openedFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, termsOf, 'new');
const told = (content: string | Uint8Array) => {
  const opening = open(content);
  return opening.ok ? [] : opening.problems.map(({ path, code }) => `${path} ${code}`);
};

const cases = readdirSync(new URL('../cli/cases/', import.meta.url)).filter((file) =>
  file.endsWith('.case.json'),
);

describe('a case file', () => {
  it('is named forty times over', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('%s, opened, comes to the same assessment', (name) => {
    const file = bytes(`../cli/cases/${name}`);
    const opening = open(file);
    if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
    const terms = termsOf(opening.draft.product);
    if (!terms) throw new Error(opening.draft.product);
    const written = readDraft(opening.draft, terms, '2000-01-01');
    const reading = readCase(written.json, termsOf);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(assess(terms, reading.value, calendar).assessment).toEqual(
      json(`../cli/cases/${name.replace('.case.', '.assessment.')}`),
    );
    expect(opening.isComplete).toBe(true);
  });

  it('of version 1 opens for ever', () => {
    const opening = open(bytes('fixtures/case-v1.sla.json'));
    expect(opening).toMatchObject({
      ok: true,
      isComplete: true,
      draft: {
        id: 'new',
        title: 'Rooms in April',
        claimant: { account: '100001234567', contact: 'Lin, +86 755 0000 0000', reference: 'INC-7' },
        purchase: { startDate: '2024-04-17', until: 'months', months: '3' },
        logZone: 'Asia/Tokyo',
        log: [
          { start: '2024-04-20 11:00', end: '2024-04-20 11:30:15.5', successRate: '40.5' },
          { exclusion: '4.10' },
          { kind: 'unit', requests: '1200', successes: '600' },
        ],
        fees: { consumed: '12000.00', deducted: '500', byMonth: { '2024-05-01': { consumed: '9000.5' } } },
        asOf: '2024-06-20',
      },
    });
  });
});

describe('a draft’s file', () => {
  it('of version 1 opens for ever', () => {
    const opening = open(bytes('fixtures/draft-v1.sla.json'));
    expect(opening).toMatchObject({
      ok: true,
      isComplete: false,
      draft: {
        claimant: { account: '100001234567', contact: '', reference: 'INC-7 ' },
        purchase: { startDate: '2024年4月1日', months: '３', endDate: 'left over' },
        log: [{ end: '下午4时50分', note: ' planned ' }, { successRate: 'half' }, { start: '' }],
      },
    });
  });
});

const text = bytes('fixtures/case-v1.sla.json').toString();

describe('a file', () => {
  it('may begin with a byte-order mark, and of a key that stands twice the last holds', () => {
    expect(told(`\uFEFF${text}`)).toEqual([]);
    const opening = open(text.replace('"title"', '"title": "first", "title"'));
    expect(opening).toMatchObject({ draft: { title: 'Rooms in April' } });
  });

  it.each([
    ['that is empty', '', [' file-empty']],
    ['of blanks alone', ' \n\t', [' file-empty']],
    ['that is a web page', '<!doctype html><title>Sign in</title>', [' file-is-html']],
    ['that is cut off', text.slice(0, -9), [' not-json']],
    ['that is no text', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), [' not-utf8']],
    ['that is a log', 'start,end\n2024-04-01 10:00,2024-04-01 11:00', [' not-json']],
    ['of another kind', '{"name": "package", "version": "1.0.0"}', [' wrong-format']],
    ['that is a list', '[]', [' wrong-format']],
    ['that holds figures alone', '{"format": "sla-assessment", "version": 1}', [' file-is-assessment']],
    ['of a newer version', text.replace('"version": 1', '"version": 2'), ['version newer-version']],
    ['with a misspelt key', text.replace('"logZone"', '"logzone"'), ['logzone unknown-key']],
    [
      'with a polluting key',
      text.replace('"title"', '"__proto__": {"a": 1}, "title"'),
      ['__proto__ unknown-key'],
    ],
    [
      'with several wrong',
      text.replace('"months": 3', '"months": 0').replace('"unit"', '"slice"').replace('12000.00', '12,000'),
      [
        'purchase.months months-out-of-range',
        'log[2].kind wrong-kind',
        'fees.default.consumed not-a-decimal',
      ],
    ],
  ])('%s is refused', (_, content, problems) => {
    expect(told(content)).toEqual(problems);
  });

  it('nested however deep is answered', () => {
    for (const depth of [10_000, 1_000_000])
      for (const [a, b] of [
        ['[', ']'],
        ['{"a":', '}'],
      ] as const) {
        const deep = `${a.repeat(depth)}1${b.repeat(depth)}`;
        expect(told(deep)).toHaveLength(1);
        expect(told(text.replace('"Rooms in April"', deep))).toHaveLength(1);
      }
  });

  it('with each character changed in turn is answered', () => {
    for (let at = 0; at < text.length; at++)
      for (const other of ['', '"', '{', '9', 'x', '\u0000'])
        expect(() => open(text.slice(0, at) + other + text.slice(at + 1))).not.toThrow();
  });
});
