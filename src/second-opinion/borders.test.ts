import { describe, expect, it } from 'vitest';
import { assess, compareInstants, parseDay, startOfDay, type Finding } from '../domain';
import type { Terms } from '../terms/schema';
import { agreements, calendar, caseOf } from './agreements.test-support';
import {
  aMonth,
  anOutage,
  besideClockChange,
  canBe,
  exactly,
  found,
  lasts,
  overlaps,
  stepsPast,
  touches,
  type Met,
} from './borders.test-support';
import { minute } from './instants';
import { randomCase } from './random-case';

/** The random cases are worth what they meet: of so many of an agreement, at least so many meet each border. */
const asked = 600;

type Border = readonly [name: string, atLeast: number, isMetBy: (met: Met) => boolean];

const everywhere: readonly Border[] = [
  ...[29, 30, 31].map((day): Border => [
    `a term from day ${day}`,
    15,
    ({ json }) => json.purchase.startDate.endsWith(`-${day}`),
  ]),
  ['a term from a leap day', 2, ({ json }) => json.purchase.startDate.endsWith('-02-29')],
  ['a month with a leap day', 20, aMonth(holdsLeapDay)],
  ['a clock that is put on or back', 15, besideClockChange],
  ...(['not-yet-open', 'open', 'closed'] as const).map((status): Border => [
    `a claim ${status}`,
    100,
    aMonth(({ claim }) => claim.status === status),
  ]),
  ['the eve of a claim window', 15, aMonth(({ claim }, asOf) => claim.fifthBusinessDay === asOf)],
  ['the first day of a claim window', 15, aMonth(({ claim }, asOf) => claim.opensOn === asOf)],
  ['the last day of a claim window', 15, aMonth(({ claim }, asOf) => claim.closesOn === asOf)],
  ...finds(20, 'excluded', 'outside-term', 'after-as-of', 'provisional-calendar'),
];

const ofSlices: readonly Border[] = [
  ...finds(10, 'overlapping', 'overruled', 'edge-sensitive'),
  ['outages that touch', 20, anOutage((a, b) => !a.exclusion && !b.exclusion && touches(a, b))],
  [
    'an exclusion that touches an outage',
    20,
    anOutage((a, b) => !a.exclusion && !!b.exclusion && (touches(a, b) || touches(b, a))),
  ],
  [
    'an exclusion that cuts an outage',
    20,
    anOutage((a, b) => !a.exclusion && !!b.exclusion && overlaps(a, b)),
  ],
  ['exclusions that touch', 3, anOutage((a, b) => !!a.exclusion && !!b.exclusion && touches(a, b))],
  ['an outage over the border of a month', 5, overAMonth],
];

const ofTrtc: readonly Border[] = [
  ...finds(20, 'not-in-breach', 'too-short'),
  [
    'outages over each other at two rates',
    20,
    anOutage((a, b) => overlaps(a, b) && a.successRate.units !== b.successRate.units),
  ],
  ['five minutes', 20, lasts(5n * minute)],
  ['an instant less than five minutes', 5, lasts(5n * minute - 1n)],
];

const ofCounts: readonly Border[] = finds(20, 'nothing-measured');

function finds(atLeast: number, ...codes: readonly Finding['code'][]): Border[] {
  return codes.map((code) => [`a finding ${code}`, atLeast, found(code)]);
}

function holdsLeapDay({ start, end }: { start: string; end: string }): boolean {
  const years = [start.slice(0, 4), end.slice(0, 4)].filter((year) => Number(year) % 4 === 0);
  return years.some((year) => start <= `${year}-02-29` && `${year}-02-29` <= end);
}

function overAMonth({ assessment, subject }: Met): boolean {
  const borders = assessment.months.slice(1).map(({ start }) => startOfDay(parseDay(start) ?? NaN));
  return borders.some((border) =>
    subject.log.some(
      (entry) =>
        entry.kind === 'interval' &&
        compareInstants(entry.start, border) < 0 &&
        compareInstants(border, entry.end) < 0,
    ),
  );
}

/** Each tier, and each side of its bound. */
function ofTiers(terms: Terms): Border[] {
  const { tiers } = terms;
  const credits = ['0%', ...tiers.rows.map(({ credit }) => credit)];
  return [
    ...credits.map((credit): Border => [
      `a credit of ${credit}`,
      10,
      aMonth((month) => `${month.credit.expected}%` === credit),
    ]),
    ...tiers.rows.flatMap(({ below }): Border[] => [
      [`just below ${below}`, 4, stepsPast(below, 0)],
      [`a step short of below ${below}`, 4, stepsPast(below, -1)],
      ...(canBe(below, terms) ? [[`exactly ${below}`, 2, exactly(below)] as const] : []),
    ]),
  ];
}

describe('the random cases', () => {
  it.each([...agreements])('meet every border of %s', (product, terms) => {
    const slices = terms.measure.kind === 'timeslices';
    const borders = [
      ...everywhere,
      ...ofTiers(terms),
      ...(slices ? ofSlices : ofCounts),
      ...(product === 'trtc' ? ofTrtc : []),
    ];
    const times = new Map(borders.map(([name]) => [name, 0]));
    for (let seed = 1; seed <= asked; seed += 1) {
      const json = randomCase(seed, terms, calendar);
      const subject = caseOf(json);
      const met = { json, terms, subject, assessment: assess(terms, subject, calendar).assessment };
      for (const [name, , isMetBy] of borders) if (isMetBy(met)) times.set(name, (times.get(name) ?? 0) + 1);
    }
    const seldom = borders
      .map(([name, atLeast]) => ({ name, atLeast, times: times.get(name) ?? 0 }))
      .filter((border) => border.times < border.atLeast);
    expect(seldom).toEqual([]);
  });
});
