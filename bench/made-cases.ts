import { seededRandom } from './figures';

/** Case files of any size, the same in each run. */
export interface MadeCase {
  readonly product: string;
  readonly months: number;
  readonly log: readonly object[];
}

type MakeLog = (entries: number, months: number) => object[];

const first = Date.UTC(2016, 0, 1) / 1000;
const day = 86_400;
const monthSeconds = 30 * day;
const written = (second: number) => `${new Date(second * 1000).toISOString().slice(0, 19)}+08:00`;

const outages: MakeLog = (entries, months) => {
  const random = seededRandom();
  return Array.from({ length: entries }, () => {
    const start = first + Math.floor(random() * months * monthSeconds);
    return {
      kind: 'interval',
      start: written(start),
      end: written(start + 60 + Math.floor(random() * 7200)),
    };
  });
};

/** Every third with a success rate, as TRTC knows them, half of these good enough to be none. */
export const ratedOutages: MakeLog = (entries, months) => {
  const random = seededRandom();
  return outages(entries, months).map((outage, at) =>
    at % 3 === 0 ? { ...outage, successRate: (90 + Math.floor(random() * 100) / 10).toFixed(1) } : outage,
  );
};

/** From the first on, without a gap as long as the term has room for them. */
const measuredSlices: MakeLog = (entries, months) => {
  const random = seededRandom();
  const all = (months * monthSeconds) / 300;
  return Array.from({ length: entries }, (_, at) => {
    const successes = random() < 0.2 ? Math.floor(random() * 101) : 100;
    return { kind: 'unit', start: written(first + (at % all) * 300), requests: 100, successes };
  });
};

const counts: MakeLog = (entries, months) => {
  const random = seededRandom();
  return Array.from({ length: entries }, () => ({
    kind: 'count',
    start: written(first + Math.floor(random() * months * monthSeconds)),
    total: 100,
    failed: Math.floor(random() * 20),
  }));
};

/** One a minute, each so long. */
export const longOutages = (entries: number, seconds: number): object[] =>
  Array.from({ length: entries }, (_, at) => ({
    kind: 'interval',
    start: written(first + at * 60),
    end: written(first + at * 60 + seconds),
  }));

export const makeLogs = { outages, ratedOutages, measuredSlices, counts };

export type LogKind = keyof typeof makeLogs;
export const isLogKind = (kind: string): kind is LogKind => Object.hasOwn(makeLogs, kind);

export function caseFile({ product, months, log }: MadeCase): object {
  return {
    format: 'sla-case',
    version: 1,
    product,
    purchase: { startDate: '2016-01-01', months },
    log,
    fees: {
      currency: 'CNY',
      default: { consumed: '1000.00' },
      ...(product === 'sms' ? { messagePrice: '0.045' } : {}),
    },
    asOf: '2026-06-01',
  };
}
