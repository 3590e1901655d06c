import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../working/named-result.test-support';
import { newEntry, type Draft } from '../draft';
import { readDraft } from '../read-draft';
import { decodeLink } from './decode-link';
import { encodeLink } from './encode-link';
import { linkDraft } from './link-draft';

/** Drafts as people leave them, complete or not, readable or not. */

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${two(h)}:${two(m)}`);
const offset = fc.constantFrom('', '', '', '', 'Z', '+08:00', '-05:00', '+0530', ' UTC', ' 北京时间');
const seconds = fc.constantFrom('', '', '', ':00', ':07', ':59.250');
const anything = fc.oneof(fc.constant(''), fc.string(), fc.string({ unit: 'binary' }), fc.constant(' '));
/** Mostly what is meant there. */
const mostly = (meant: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 8, arbitrary: meant }, { weight: 1, arbitrary: anything });

const instant = mostly(
  fc.oneof(
    fc.tuple(day, fc.constantFrom(' ', 'T'), clock, seconds, offset).map((parts) => parts.join('')),
    fc.tuple(day, clock).map(([d, c]) => `${d.replaceAll('-', '/')} ${c}`),
    fc
      .tuple(day, clock)
      .map(([d, c]) => `${d.replace('-', '年').replace('-', '月')}日 ${c.replace(':', '时')}分`),
    day,
  ),
);
const count = mostly(
  fc.oneof(
    fc.nat().map(String),
    fc.maxSafeNat().map(String),
    fc.constantFrom('1,200', '1.2万', '１２００次'),
  ),
);
const decimal = fc
  .tuple(fc.nat(200_000), fc.constantFrom('', '.0', '.5', '.25', '.340', '.00'))
  .map((parts) => parts.join(''));
const percent = mostly(fc.oneof(decimal, fc.constantFrom('98%', '９８．５％', '', '100')));
const amount = mostly(fc.oneof(decimal, fc.constantFrom('12,000.00 元', '￥1.2万', 'USD 5', '', '3万5')));
const fee = fc.record({ consumed: amount, deducted: amount });

const entry = fc
  .record({
    kind: fc.constantFrom('interval', 'unit', 'count'),
    start: instant,
    end: instant,
    successRate: percent,
    requests: count,
    successes: count,
    total: count,
    failed: count,
    exclusion: fc.constantFrom('', '', '', '4.10', '4.1'),
    note: anything,
  })
  .map((fields) => ({ ...newEntry('interval', ''), ...fields }));
const blank = fc.constant(newEntry('interval', ''));

const randomDraft: fc.Arbitrary<Draft> = fc
  .record({
    product: fc.constantFrom('trtc', 'im', 'ccc', 'sms'),
    title: anything,
    claimant: fc.record({ account: anything, contact: anything, reference: anything }),
    purchase: fc.record({
      startDate: mostly(day),
      until: fc.constantFrom('months', 'endDate'),
      months: mostly(
        fc.oneof(fc.integer({ min: 1, max: 120 }).map(String), fc.constantFrom('3个月', '12 months')),
      ),
      endDate: mostly(day),
    }),
    logZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'UTC', 'Nowhere/None', ''),
    log: fc.array(fc.oneof({ weight: 9, arbitrary: entry }, { weight: 1, arbitrary: blank }), {
      maxLength: 12,
    }),
    fees: fc.record({
      consumed: amount,
      deducted: amount,
      currency: fc.constantFrom('CNY', 'JPY', 'USD', 'QQQ'),
      each: fc.boolean(),
      byMonth: fc.dictionary(day, fee, { maxKeys: 4 }),
      messagePrice: amount,
    }),
    asOf: mostly(day),
  })
  .map((draft) => ({
    ...draft,
    id: 'written',
    log: draft.log.map((row, place) => ({ ...row, id: `written-${place}` })),
    changedAt: 5,
  }));

const today = '2026-11-20';
const edition = '0123abcd';

async function opened(draft: Draft): Promise<Draft> {
  const link = await decodeLink((await encodeLink(draft, edition, today)) ?? '');
  if (!link.ok) throw new Error(link.code);
  expect(link.termsEdition).toBe(edition);
  return link.draft;
}

/** All but the names that stand for draft and rows in one browser. */
function withoutIds(draft: Draft): unknown {
  return { ...draft, id: '', log: draft.log.map((row) => ({ ...row, id: '' })) };
}

describe('a link', () => {
  it('gives back any draft of its kind as it was', async () => {
    await fc.assert(
      fc.asyncProperty(randomDraft, async (written) => {
        const draft = linkDraft(written, today);
        expect(withoutIds(await opened(draft))).toEqual(withoutIds(draft));
      }),
      { numRuns: 200 },
    );
  });

  it('gives a draft that reads as the one that was written', async () => {
    await fc.assert(
      fc.asyncProperty(randomDraft, async (written) => {
        const draft = await opened(written);
        const terms = termsOf(written.product);
        const { json, problems, rows } = readDraft(draft, terms, today);
        const before = readDraft(written, terms, today);
        expect(json).toEqual(before.json);
        expect(problems).toEqual(before.problems);
        expect(rows).toEqual(before.rows);
      }),
      { numRuns: 200 },
    );
  });
});
