import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours of tokens.css, light and dark, measured as WCAG 2.2 measures them. */
const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

const grounds = ['ground', 'sheet', 'well', 'field'];
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'red'];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const contrast = (a: string, b: string) => ratio(luminance(colour(a)), luminance(colour(b)));
  const colour = (name: string) => colours.get(name)?.[scheme] ?? '';

  it.each(texts)('%s can be read on every ground', (text) => {
    for (const ground of grounds) expect([ground, contrast(text, ground) >= 4.5]).toEqual([ground, true]);
  });

  it('text on washes and on the primary button can be read', () => {
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('accent', 'accent-wash')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('red', 'red-wash')).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls and of tiers can be seen', () => {
    for (const ground of grounds) expect([ground, contrast('rule', ground) >= 3]).toEqual([ground, true]);
    for (const tier of ['t0', 't1', 't2', 't3'])
      expect([tier, contrast(`${tier}-line`, 'sheet') >= 3]).toEqual([tier, true]);
  });

  it('the lines of the hatched tiers can be seen on their tint', () => {
    for (const tier of ['t1', 't2'])
      expect(contrast(`${tier}-line`, `${tier}-fill`)).toBeGreaterThanOrEqual(3);
  });
});

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
