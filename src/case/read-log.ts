import {
  compareDecimals,
  compareInstants,
  parseDecimal,
  type AgreementTerms,
  type CountEntry,
  type Decimal,
  type Instant,
  type IntervalEntry,
  type LogEntry,
  type UnitEntry,
} from '../domain';
import { isCount, isObject, type Checker, type JsonObject } from './checker';
import type { CaseProblemCode, Problem } from './problem';
import { isInRange, readDayStart, readInstant } from './read-instant';
import type { Zone } from './zone';

const common = ['kind', 'start', 'exclusion', 'note'];
const fields = {
  interval: new Set([...common, 'end', 'successRate']),
  unit: new Set([...common, 'requests', 'successes', 'successRate']),
  count: new Set([...common, 'total', 'failed']),
};
type Kind = keyof typeof fields;

const hundred: Decimal = { units: 100n, scale: 0 };
const noSuccess: Decimal = { units: 0n, scale: 0 };

/** The entries without a problem. Others are reported and left out; the case is refused then. */
export interface ReadLog {
  readonly entries: readonly LogEntry[];
  /** For each of `entries`, its index in the file. */
  readonly places: readonly number[];
  readonly complete: boolean;
}

/** Entries that were read before and found good, by the JSON that they were read from; of the same terms and zone. */
export type GoodEntries = WeakMap<object, LogEntry>;

export class LogReader {
  private readonly clauses: ReadonlySet<string> | null;
  private readonly kinds: readonly Kind[];
  private readonly intervalsHaveRates: boolean;
  /** Equal texts give the same object: rates repeat, and the rules keep their work by object. */
  private readonly rates = new Map<string, Decimal>();

  /** `terms` null: the product is itself wrong, so what depends on it is not checked. */
  constructor(
    private readonly checker: Checker,
    terms: AgreementTerms | null,
    private readonly zone: Zone | null,
    private readonly good: GoodEntries | null = null,
  ) {
    this.clauses = terms && new Set(terms.exclusions.map(({ clause }) => clause));
    this.kinds = !terms
      ? ['interval', 'unit', 'count']
      : terms.measure.kind === 'timeslices'
        ? ['interval', 'unit']
        : ['count'];
    this.intervalsHaveRates =
      !terms || (terms.measure.kind === 'timeslices' && terms.measure.breach.kind === 'below');
  }

  read(log: readonly unknown[]): ReadLog {
    const entries: LogEntry[] = [];
    const places: number[] = [];
    for (this.place = 0; this.place < log.length; this.place++) {
      const entry = this.entry(log[this.place]);
      if (!entry) continue;
      entries.push(entry);
      places.push(this.place);
    }
    return { entries, places, complete: entries.length === log.length };
  }

  /** The entry at hand. Paths are put together only where something is wrong: a log may have a million entries. */
  private place = 0;

  private path(field?: string): string {
    return field === undefined ? `log[${this.place}]` : `log[${this.place}].${field}`;
  }

  private report(field: string, code: CaseProblemCode, values?: Problem['values']): null {
    return this.checker.report(this.path(field), code, values);
  }

  private entry(item: unknown): LogEntry | null {
    if (!isObject(item)) return this.checker.report(this.path(), 'wrong-type', { expected: 'object' });
    const known = this.good?.get(item);
    if (known) return known;
    const before = this.checker.problems.length;
    const kind = this.kind(item['kind']);
    const exclusion = this.exclusion(item['exclusion']);
    if (item['note'] !== undefined && typeof item['note'] !== 'string')
      this.report('note', 'wrong-type', { expected: 'string' });
    if (!kind) {
      this.instant(item, 'start', { dateAlone: true });
      return null;
    }
    this.keys(item, kind);
    const entry = this[kind](item, exclusion);
    if (!entry || this.checker.problems.length > before) return null;
    this.good?.set(item, entry);
    return entry;
  }

  private keys(item: JsonObject, kind: Kind): void {
    const allowed = fields[kind];
    for (const key in item) if (!allowed.has(key)) this.report(key, 'unknown-key', { key });
    if (kind === 'interval' && item['successRate'] !== undefined && !this.intervalsHaveRates)
      this.report('successRate', 'unknown-key', { key: 'successRate' });
  }

  private kind(value: unknown): Kind | null {
    const kind = this.string(value, 'kind');
    if (kind === null) return null;
    const known = isKind(kind) ? kind : null;
    if (!known || !this.kinds.includes(known))
      this.report('kind', 'wrong-kind', { kinds: this.kinds.join(', ') });
    return known;
  }

  private exclusion(value: unknown): string | null {
    if (value === undefined) return null;
    const clause = this.string(value, 'exclusion');
    if (clause !== null && this.clauses && !this.clauses.has(clause))
      this.report('exclusion', 'unknown-exclusion', { clause });
    return clause;
  }

  private interval(item: JsonObject, exclusion: string | null): IntervalEntry | null {
    const start = this.instant(item, 'start', {});
    const end = this.instant(item, 'end', { isEnd: true });
    const successRate =
      item['successRate'] === undefined || !this.intervalsHaveRates
        ? noSuccess
        : this.rate(item['successRate']);
    if (start && end && compareInstants(end, start) <= 0) return this.report('end', 'end-not-after-start');
    return start && end && successRate && { kind: 'interval', start, end, successRate, exclusion };
  }

  private unit(item: JsonObject, exclusion: string | null): UnitEntry | null {
    const start = this.instant(item, 'start', {});
    if (item['successRate'] === undefined) return this.countedUnit(item, start, exclusion);
    const successRate = this.rate(item['successRate']);
    if (item['requests'] === undefined && item['successes'] === undefined)
      return start && successRate && { kind: 'unit', second: start.second, successRate, exclusion };
    const before = this.checker.problems.length;
    for (const field of ['requests', 'successes']) if (item[field] !== undefined) this.integer(item, field);
    const countsAreRight = this.checker.problems.length === before;
    return successRate && countsAreRight ? this.report('successRate', 'counts-and-rate') : null;
  }

  private countedUnit(item: JsonObject, start: Instant | null, exclusion: string | null): UnitEntry | null {
    const requests = this.integer(item, 'requests');
    const successes = this.integer(item, 'successes');
    if (requests === null || successes === null) return null;
    if (successes > requests) return this.report('successes', 'successes-exceed-requests');
    return start && { kind: 'unit', second: start.second, requests, successes, exclusion };
  }

  private count(item: JsonObject, exclusion: string | null): CountEntry | null {
    const start = this.instant(item, 'start', { dateAlone: true });
    const total = this.integer(item, 'total');
    const failed = this.integer(item, 'failed');
    if (total !== null && failed !== null && failed > total)
      return this.report('failed', 'failed-exceeds-total');
    if (!start || total === null || failed === null) return null;
    return { kind: 'count', second: start.second, total, failed, exclusion };
  }

  private integer(item: JsonObject, field: string): number | null {
    const value = item[field];
    return isCount(value) ? value : this.checker.count(value, this.path(field));
  }

  private rate(value: unknown): Decimal | null {
    const text = this.string(value, 'successRate');
    if (text === null) return null;
    const known = this.rates.get(text);
    if (known) return known;
    const rate = parseDecimal(text);
    if (!rate) return this.report('successRate', 'not-a-decimal');
    if (compareDecimals(rate, hundred) > 0) return this.report('successRate', 'rate-out-of-range');
    this.rates.set(text, rate);
    return rate;
  }

  private instant(
    item: JsonObject,
    field: 'start' | 'end',
    { dateAlone = false, isEnd = false }: { dateAlone?: boolean; isEnd?: boolean },
  ): Instant | null {
    const text = this.string(item[field], field);
    if (text === null) return null;
    const reading = (dateAlone ? readDayStart(text) : null) ?? readInstant(text, this.zone);
    if (!reading.ok) return this.report(field, reading.code);
    return isInRange(reading, isEnd) ? reading : this.report(field, 'date-out-of-range');
  }

  private string(value: unknown, field: string): string | null {
    return typeof value === 'string' ? value : this.checker.string(value, this.path(field));
  }
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(fields, kind);
}
