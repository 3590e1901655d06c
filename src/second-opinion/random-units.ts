import type { UnitJson } from './case-json';
import type { Random } from './random';

/** What a unit entry says of its slice. */
type Measurement = Pick<UnitJson, 'requests' | 'successes' | 'successRate'>;

const rates = [
  '0',
  '0',
  '0.0',
  '50',
  '98',
  '98.99',
  '98.9999999999',
  '99',
  '99.00',
  '099',
  '99.01',
  '100',
] as const;
/** Averages of exactly 99, and just beside it. */
const averages = [
  ['98', '100'],
  ['98.5', '99.5'],
  ['97', '100', '100'],
  ['98.4999999999', '99.5'],
  ['98.3', '99.3', '99.4'],
  ['0', '0'],
  ['0', '0.0000000001'],
] as const;
/** Requests and successes at 99 %, and just beside it. */
const counts = [
  [100, 99],
  [100, 98],
  [1000, 990],
  [1000, 989],
  [199, 197],
  [1, 1],
  [1, 0],
  [0, 0],
  [0, 0],
  [100, 0],
  [7, 0],
  [Number.MAX_SAFE_INTEGER, 8917127262193581],
  [Number.MAX_SAFE_INTEGER, 8917127262193582],
  [Number.MAX_SAFE_INTEGER - 91, 8917127262193491],
] as const;

const most = BigInt(Number.MAX_SAFE_INTEGER);

/** Measurements for one slice. */
export function randomMeasurements(random: Random): Measurement[] {
  const average = random.chance(0.3) ? random.pick(averages) : [];
  const rated = average.map((successRate) => ({ successRate }));
  if (rated.length > 0 && random.chance(0.6)) return rated;
  const others = Array.from({ length: random.int(rated.length > 0 ? 0 : 1, 2) }, () =>
    randomMeasurement(random),
  );
  return [...rated, ...others, ...(random.chance(0.1) ? randomHuge(random) : [])];
}

function randomMeasurement(random: Random): Measurement {
  if (random.chance(0.4)) return { successRate: randomRate(random) };
  if (random.chance(0.3)) {
    const requests = random.int(0, 1000);
    return { requests, successes: Math.max(0, Math.ceil(requests * 0.99) - random.int(0, 2)) };
  }
  const [requests, successes] = random.pick(counts);
  return { requests, successes };
}

/** Counts whose sum outgrows a float's integers, at 99 % or one success less. */
function randomHuge(random: Random): Measurement[] {
  const many = Array.from({ length: random.int(2, 4) }, () => most - random.pick([0n, random.big(0n, 999n)]));
  const sum = many.reduce((total, requests) => total + requests, 0n);
  let failures = sum / 100n + random.pick([0n, 1n]);
  return many.map((requests) => {
    const failed = failures < requests ? failures : requests;
    failures -= failed;
    return { requests: Number(requests), successes: Number(requests - failed) };
  });
}

export function randomRate(random: Random): string {
  return random.chance(0.9) ? random.pick(rates) : `${random.int(0, 99)}.${random.digits(random.int(1, 10))}`;
}
