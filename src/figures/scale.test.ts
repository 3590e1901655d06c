import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestBadBelow, percentValue, tierOf } from '../domain';
import { termsSchema } from '../terms/schema';
import { depthOf, soundingsScale } from './scale';
import { scaleTicks } from './scale-ticks';

const agreements = ['trtc', 'ccc', 'im', 'sms'].map((id) => {
  const file = new URL(`../../public/terms/${id}.json`, import.meta.url);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
});
const each = agreements.map((terms) => ({ id: terms.id, terms, scale: soundingsScale(terms) }));

/** Of up to a million minutes, calls or messages: shares that differ then differ by more than a float rounds off. */
const shares = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((total) => fc.record({ bad: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

describe.each(each)('the scale of $id', ({ terms, scale }) => {
  const { rows } = terms.tiers;

  it('has a band for the commitment and for each tier', () => {
    expect(scale.bands.map(({ credit }) => credit)).toEqual([null, ...rows.map(({ credit }) => credit)]);
    expect(scale.commitment).toBe(1);
  });

  it('begins at 100 % and ends at 0 %', () => {
    expect(depthOf(scale, 0, 1440)).toBe(0);
    expect(depthOf(scale, 1440, 1440)).toBe(scale.bands.length);
  });

  it('has the edges of its bands exactly at the bounds of the tiers', () => {
    rows.forEach(({ below }, index) => {
      const { units, scale: digits } = percentValue(below);
      const total = 100 * 10 ** digits;
      const bad = total - Number(units);
      expect(depthOf(scale, bad, total)).toBe(index + 1);
      expect(depthOf(scale, bad * 1000 + 1, total * 1000)).toBeGreaterThan(index + 1);
      expect(depthOf(scale, bad * 1000 - 1, total * 1000)).toBeLessThan(index + 1);
    });
  });

  it('goes deeper if and only if more is lost', () => {
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        const more = BigInt(a.bad) * BigInt(b.total) - BigInt(b.bad) * BigInt(a.total);
        const deeper = depthOf(scale, a.bad, a.total) - depthOf(scale, b.bad, b.total);
        expect(Math.sign(deeper)).toBe(more > 0n ? 1 : more < 0n ? -1 : 0);
      }),
    );
  });

  it('puts a month into the band of its tier', () => {
    fc.assert(
      fc.property(shares, ({ bad, total }) => {
        const tier = tierOf(terms, total - bad, total);
        const band = tier ? rows.indexOf(tier) + 1 : 0;
        const depth = depthOf(scale, bad, total);
        expect(depth).toBeLessThanOrEqual(band + 1);
        if (band > 0) expect(depth).toBeGreaterThan(band);
      }),
    );
  });

  it('shows the very first unit beyond a bound beneath its line', () => {
    const total = 99_999_989;
    rows.forEach(({ below }, index) => {
      const bad = fewestBadBelow(percentValue(below), total, 1);
      expect(depthOf(scale, bad, total)).toBeGreaterThan(index + 1);
      expect(depthOf(scale, bad - 1, total)).toBeLessThanOrEqual(index + 1);
    });
  });

  it('has ticks that descend and stand where they say', () => {
    const ticks = scaleTicks(scale);
    expect(ticks[0]).toMatchObject({ depth: 0, percent: '100%', kind: 'bound' });
    expect(ticks.at(-1)).toMatchObject({ depth: scale.bands.length, percent: '0%', kind: 'bound' });
    ticks.forEach(({ depth, percent }, index) => {
      expect(depth).toBeGreaterThan(ticks[index - 1]?.depth ?? -1);
      const total = 1_000_000;
      const bad = total - Math.round(Number.parseFloat(percent) * 10_000);
      expect(depth).toBe(depthOf(scale, bad, total));
    });
  });
});

const labelled = (id: string) => {
  const scale = each.find((one) => one.id === id)?.scale;
  return scale
    ? scaleTicks(scale)
        .filter(({ kind }) => kind !== 'step')
        .map(({ percent }) => percent)
    : [];
};

describe('the ticks', () => {
  it('are named at the bounds and sparingly in the open tier', () => {
    expect(labelled('trtc')).toEqual(['100%', '99.9%', '99.5%', '99%', '90%', '0%']);
    expect(labelled('ccc')).toEqual(['100%', '99.50%', '99.00%', '95.00%', '80%', '0%']);
    expect(labelled('im')).toEqual(['100%', '99%', '95%', '90%', '80%', '50%', '0%']);
    expect(labelled('sms')).toEqual(['100%', '95%', '90%', '80%', '50%', '0%']);
  });

  it('tell tenths of what may be lost before anything is due', () => {
    const scale = each.find(({ id }) => id === 'trtc')?.scale;
    const first = scale ? scaleTicks(scale).filter(({ depth }) => depth < 1) : [];
    expect(first.map(({ percent }) => percent).slice(0, 3)).toEqual(['100%', '99.99%', '99.98%']);
    expect(first).toHaveLength(10);
  });
});
