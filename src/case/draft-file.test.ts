import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../terms/schema';
import { isObject } from './checker';
import type { Draft } from './draft';
import { draftFile, readDraftFile } from './draft-file';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const known = new Map(
  ['trtc', 'sms'].map((id) => [id, termsSchema.parse(json(`../../public/terms/${id}.json`))]),
);
const termsOf = (product: string) => known.get(product);
const read = (file: unknown) => readDraftFile(file, termsOf, 'new');

const file: unknown = json('fixtures/draft-v1.sla.json');
const parsed = (text: string): unknown => JSON.parse(text);
/** The file with one text of it replaced. */
const replaced = (from: string, to: string): unknown => {
  const text = JSON.stringify(file);
  if (!text.includes(from)) throw new Error(from);
  return parsed(text.replace(from, to));
};
const fields = isObject(file) ? file : {};
const told = (changed: unknown) => {
  const reading = read(changed);
  return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`);
};

const text = fc.string({ unit: 'binary', maxLength: 12 });
const fee = fc.record({ consumed: text, deducted: text });
const row = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('interval' as const, 'unit' as const),
  start: text,
  end: text,
  successRate: text,
  requests: text,
  successes: text,
  total: text,
  failed: text,
  exclusion: text,
  note: text,
});
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const drafts: fc.Arbitrary<Draft> = fc.record({
  id: fc.uuid(),
  product: fc.constant('trtc'),
  title: text,
  claimant: fc.record({ account: text, contact: text, reference: text }),
  purchase: fc.record({
    startDate: text,
    until: fc.constantFrom('months' as const, 'endDate' as const),
    months: text,
    endDate: text,
  }),
  logZone: text,
  log: fc.array(row, { maxLength: 6 }),
  fees: fc.record({
    currency: text,
    consumed: text,
    deducted: text,
    each: fc.boolean(),
    byMonth: fc.dictionary(day, fee, { maxKeys: 4, noNullPrototype: true }),
    messagePrice: text,
  }),
  asOf: text,
  changedAt: fc.nat(),
});

describe('a draft', () => {
  it('comes back from its file as it was typed', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const reading = read(parsed(JSON.stringify(draftFile(draft))));
        const log = draft.log.map((entry, place) => ({ ...entry, id: `new-${place}` }));
        expect(reading).toEqual({ ok: true, draft: { ...draft, log, id: 'new', changedAt: 0 } });
      }),
    );
  });

  it('leaves out of its file what tells it from others here, and blank cells', () => {
    const reading = read(file);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(draftFile(reading.draft)).toEqual(file);
  });

  it.each([
    ['no object', [], [' wrong-type']],
    ['no version', replaced('"version":1,', ''), ['version missing']],
    ['version 0', replaced('"version":1,', '"version":0,'), ['version wrong-version']],
    ['version as text', replaced('"version":1,', '"version":"1",'), ['version wrong-version']],
    ['a newer version', replaced('"version":1,', '"version":2,'), ['version newer-version']],
    ['another product', replaced('"trtc"', '"constructor"'), ['product unknown-product']],
    ['a key of its own', replaced('"title"', '"name":1,"title"'), ['name unknown-key']],
    [
      'an id',
      replaced('"title"', '"id":"a","changedAt":1,"title"'),
      ['id unknown-key', 'changedAt unknown-key'],
    ],
    ['no title', replaced('"title":"Rooms in April",', ''), ['title missing']],
    [
      'a claimant’s key',
      replaced('"contact"', '"fax"'),
      ['claimant.fax unknown-key', 'claimant.contact missing'],
    ],
    ['no purchase', replaced('"purchase"', '"bought"'), ['bought unknown-key', 'purchase missing']],
    ['until when', replaced('"months",', '"weeks",'), ['purchase.until wrong-type']],
    ['months as number', replaced('"３"', '3'), ['purchase.months wrong-type']],
    ['each as text', replaced('true', '"yes"'), ['fees.each wrong-type']],
    ['null', replaced('"asOf":""', '"asOf":null'), ['asOf wrong-type']],
    ['a fee of no month', replaced('"2024-04-01":', '"April":'), ['fees.byMonth.April unknown-key']],
    [
      'a fee no object',
      replaced('{"consumed":"4000","deducted":""}', '4'),
      ['fees.byMonth.2024-04-01 wrong-type'],
    ],
    [
      'a fee without a part',
      replaced('"4000","deducted":""', '"4000"'),
      ['fees.byMonth.2024-04-01.deducted missing'],
    ],
    ['no log', replaced('"log"', '"entries"'), ['entries unknown-key', 'log missing']],
    ['the log an object', { ...fields, log: {} }, ['log wrong-type']],
    ['a row no object', replaced('{"kind":"interval"}', '7'), ['log[2] wrong-type']],
    ['a row’s key', replaced('"half"', '"half","rate":"1"'), ['log[1].rate unknown-key']],
    ['a row’s number', replaced('"1,200"', '1200'), ['log[1].requests wrong-type']],
    ['a row without kind', replaced('{"kind":"interval"}', '{}'), ['log[2].kind wrong-kind']],
    ['a row of another product', replaced('"unit"', '"count"'), ['log[1].kind wrong-kind']],
    [
      'a row’s id',
      replaced('{"kind":"interval"}', '{"kind":"interval","id":"a"}'),
      ['log[2].id unknown-key'],
    ],
  ])('with %s is refused', (_, changed, problems) => {
    expect(told(changed)).toEqual(problems);
  });

  it('with several things wrong names each', () => {
    expect(told(replaced('"title":"Rooms in April","claimant"', '"x":1,"claim"'))).toEqual([
      'x unknown-key',
      'claim unknown-key',
      'claimant missing',
      'title missing',
    ]);
  });
});

describe('a hostile draft', () => {
  const polluting = [
    ['__proto__', ' unknown-key'],
    ['constructor', ' unknown-key'],
    ['prototype', ' unknown-key'],
  ] as const;
  it.each(polluting)('%s is a key like any other that is not known', (key) => {
    const own = `"${key}":{"polluted":"yes","text":"a"}`;
    expect(told(replaced('"title"', `${own},"title"`))).toEqual([`${key} unknown-key`]);
    expect(told(replaced('"account"', `${own},"account"`))).toEqual([`claimant.${key} unknown-key`]);
    expect(told(replaced('{"kind":"interval"}', `{"kind":"interval",${own}}`))).toEqual([
      `log[2].${key} unknown-key`,
    ]);
    expect(told(replaced('"2024-04-01"', `"${key}":{"consumed":"1","deducted":""},"2024-04-01"`))).toEqual([
      `fees.byMonth.${key} unknown-key`,
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('does not take what a prototype has for a field of its own', () => {
    expect(told(replaced('"title":"Rooms in April"', '"__proto__":{"title":"x"}'))).toEqual([
      '__proto__ unknown-key',
      'title missing',
    ]);
  });

  it.each(['[', '{"a":'])('nested 10,000 times in %s is a wrong type', (open) => {
    const close = open === '[' ? ']' : '}';
    const deep: unknown = parsed(`${open.repeat(10_000)}1${close.repeat(10_000)}`);
    expect(told({ ...fields, title: deep })).toEqual(['title wrong-type']);
    expect(told({ ...fields, log: [deep] })[0]).toMatch(/^log\[0\](\.a unknown-key| wrong-type)$/);
    expect(told({ ...fields, fees: deep })[0]).toMatch(/^fees(\.a unknown-key| wrong-type)$/);
  });

  it('of a million and one rows is refused unread', () => {
    expect(told({ ...fields, log: Array.from({ length: 1_000_001 }, () => 7) })).toEqual(['log too-many']);
  });

  it('of more fees than months is refused', () => {
    const months = Array.from({ length: 10_001 }, (_, index) => [`fee${index}`, 7]);
    const byMonth = Object.fromEntries(months);
    expect(told({ ...fields, fees: { ...(isObject(fields['fees']) && fields['fees']), byMonth } })).toEqual([
      'fees.byMonth too-many',
    ]);
  });

  it('of a million wrong rows is answered in seconds', () => {
    const before = performance.now();
    expect(told({ ...fields, log: Array.from({ length: 1_000_000 }, () => 7) })).toHaveLength(1_000_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('whatever it is, is answered', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(fields)), (anything, key) => {
        const [whole, part] = [read(anything), read({ ...fields, [key]: anything })];
        expect(whole.ok).toBe(false);
        if (!part.ok) expect(part.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
