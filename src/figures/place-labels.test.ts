import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, columnOf, isStruck, overlap, type Plot } from './label-boxes';
import { placeLabels, type LabelTexts } from './place-labels';
import { textWidth } from './text-width';

const plot: Plot = { width: 680, rules: [0, 72, 144, 216, 288], widthOf: textWidth };

function texts(depths: readonly number[]): LabelTexts[] {
  const width = 100 / depths.length;
  return depths.map((depth, index) => ({
    index,
    place: { from: index * width, width },
    depth,
    title: '99.86%',
    lines: ['30 of 21,600 min', '80 min more: 20%'],
    isNote: false,
    matters: depth > 72,
  }));
}

describe('labels', () => {
  it('say everything where months are few', () => {
    const placed = placeLabels(texts([79, 177, 8, 93]), plot);
    expect(placed.map(({ size, lines }) => [size, lines.length])).toEqual(
      Array.from({ length: 4 }, () => ['large', 2]),
    );
    expect(placed.every((label) => !isStruck(label, plot))).toBe(true);
  });

  it('go past a line rather than being struck through by it, or say less', () => {
    // As low as on the worksheet: the title would stand on the line of the first tier.
    const low: Plot = { ...plot, rules: [0, 46, 92, 138, 184] };
    for (const depth of [0, 10, 20, 25, 30, 40, 47, 60]) {
      const placed = placeLabels(texts([50, depth, 8]), low);
      expect(placed.map(({ size }) => size)).toEqual(['large', 'large', 'large']);
      expect(placed.filter((label) => isStruck(label, low))).toEqual([]);
    }
  });

  it('stay right under their month, a line that a rule would touch beyond it', () => {
    // The worksheet of few months: a title and two lines are as high as a tier.
    const paper: Plot = { ...plot, rules: [0, 59, 118, 177, 236] };
    const placed = placeLabels(texts([64, 144.5, 6, 75]), paper).toSorted((a, b) => a.index - b.index);
    expect(placed.map(({ lines }) => lines.length)).toEqual([2, 2, 2, 2]);
    expect(placed.filter((label) => isStruck(label, paper))).toEqual([]);
    const baselines = placed.flatMap(({ lines }) => lines.map(({ y }) => y));
    expect(baselines.filter((y) => paper.rules.some((rule) => rule > y - 13 && rule < y + 4))).toEqual([]);
    expect(placed.map(({ y }, index) => y - 18 - ([64, 144.5, 6, 75][index] ?? 0) < 12)).toEqual(
      Array(4).fill(true),
    );
  });

  it('have their lines beside the title where a rule would part them from it, if there is room', () => {
    // Two months, each as wide as both; the first has room for all of it before the next line.
    const [first, second] = placeLabels(texts([73, 177]), plot).toSorted((a, b) => a.index - b.index);
    expect(first?.lines.map(({ dx }) => dx)).toEqual([0, 0]);
    expect(second?.lines.map(({ y }) => y < 216)).toEqual([true, true]);
    expect(second?.lines.every(({ dx }) => dx > textWidth('99.86%', 24))).toBe(true);
    // Of five, none has such room.
    const narrow = placeLabels(texts([73, 177, 177, 177, 177]), plot);
    expect(narrow.flatMap(({ lines }) => lines.map(({ dx }) => dx))).toEqual(Array(10).fill(0));
  });

  it('are set smaller where a short month would have none', () => {
    const [first, ...others] = texts([90, 200, 20, 100]);
    if (!first) throw new Error('no label');
    const short = { ...first, place: { from: 0, width: 16.3 } };
    const places = [16.3, 48.9, 82.6].map((from, at) => ({ from, width: [32.6, 33.7, 17.4][at] ?? 0 }));
    const all = [short, ...others.map((one, at) => ({ ...one, place: places[at] ?? one.place }))];
    const placed = placeLabels(all, { ...plot, width: 226 });
    expect(placed.toSorted((a, b) => a.index - b.index).map(({ size }) => size)).toEqual([
      'least',
      'small',
      'small',
      'least',
    ]);
  });

  it('never leave the columns of few months, nor stand across the as-of line', () => {
    // The title may, where neither side of the line has room for it.
    const depths = fc.array(fc.integer({ min: 0, max: 288 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(depths, fc.integer({ min: 0, max: 99 }), (all, today) => {
        for (const width of [680, 540, 400, 224, 160]) {
          const parted = { ...plot, width, today };
          const given = texts(all);
          const line = (today * width) / 100;
          for (const label of placeLabels(given, parted)) {
            const box = boxOf(label, parted);
            const { left, right } = columnOf({ from: label.x, width: 100 / all.length }, 0, parted);
            expect(box.left).toBeGreaterThanOrEqual(left - 0.01);
            expect(box.right).toBeLessThanOrEqual(right + 0.01);
            const alone = boxOf({ ...label, lines: [] }, parted);
            const isStruckAlone = alone.left < line && line < alone.right;
            const fits = Math.max(line - left, right - line) - 4 >= alone.right - alone.left;
            expect(isStruckAlone && fits).toBe(false);
            expect(box.left < line && line < box.right && !isStruckAlone).toBe(false);
          }
        }
      }),
    );
  });

  it('say less where they are more, and name only the worst of very many', () => {
    expect(
      placeLabels(texts(Array(13).fill(80)), plot).map(({ size, lines }) => [size, lines.length]),
    ).toEqual(Array.from({ length: 13 }, () => ['small', 0]));
    const depths = Array.from({ length: 60 }, (_, index) => (index % 10 === 0 ? 100 + index : 20));
    const placed = placeLabels(texts(depths), plot);
    expect(placed.map(({ index }) => index)).toEqual([50, 40, 30, 20, 10, 0]);
    expect(placeLabels(texts(Array(121).fill(100)), plot).length).toBeLessThanOrEqual(8);
  });

  it('are none where nothing is due in any of very many months', () => {
    expect(placeLabels(texts(Array(60).fill(20)), plot)).toEqual([]);
  });

  it('never cover a month or one another', () => {
    const depths = fc.array(fc.integer({ min: 0, max: 288 }), { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(depths, fc.constantFrom(680, 540, 400, 240), (all, width) => {
        const narrow = { ...plot, width };
        const given = texts(all);
        const placed = placeLabels(given, narrow);
        const boxes = placed.map((label) => boxOf(label, narrow));
        placed.forEach((label, at) => {
          const columns = given.filter(({ index }) => index !== label.index);
          const others = boxes.filter((_, other) => other !== at);
          const taken = [...columns.map(({ place, depth }) => columnOf(place, depth, narrow)), ...others];
          const box = boxes[at];
          expect(box && taken.some((other) => overlap(box, other))).toBe(false);
          expect(box?.left).toBeGreaterThanOrEqual(-1);
          expect(box?.right).toBeLessThanOrEqual(width + 1);
        });
      }),
    );
  });
});
