import {
  compareDecimals,
  compareInstants,
  type AgreementTerms,
  type CountEntry,
  type Decimal,
  type Instant,
  type IntervalEntry,
  type LogEntry,
  type UnitEntry,
} from '../domain';
import { isObject, type Checker, type JsonObject } from './checker';
import { isInRange, readDayStart, readInstant } from './read-instant';
import type { Zone } from './zone';

const common = ['kind', 'start', 'exclusion', 'note'] as const;
const fields = {
  interval: [...common, 'end', 'successRate'],
  unit: [...common, 'requests', 'successes', 'successRate'],
  count: [...common, 'total', 'failed'],
} as const;
type Kind = keyof typeof fields;

const hundred: Decimal = { units: 100n, scale: 0 };
const noSuccess: Decimal = { units: 0n, scale: 0 };

/** Reads the log of a case. Entries with a problem are reported and left out; the caller refuses the case then. */
export class LogReader {
  private readonly clauses: ReadonlySet<string> | null;
  private readonly kinds: readonly Kind[];
  private readonly intervalsHaveRates: boolean;

  /** `terms` null: the product is itself wrong, so what depends on it is not checked. */
  constructor(
    private readonly checker: Checker,
    terms: AgreementTerms | null,
    private readonly zone: Zone | null,
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

  read(log: readonly unknown[]): LogEntry[] {
    const entries: LogEntry[] = [];
    log.forEach((item, index) => {
      const entry = this.entry(item, `log[${index}]`);
      if (entry) entries.push(entry);
    });
    return entries;
  }

  private entry(item: unknown, path: string): LogEntry | null {
    const { checker } = this;
    if (!isObject(item)) return checker.report(path, 'wrong-type', { expected: 'object' });
    const before = checker.problems.length;
    const kind = this.kind(item['kind'], path);
    const exclusion = this.exclusion(item['exclusion'], path);
    if (item['note'] !== undefined) checker.string(item['note'], `${path}.note`);
    if (!kind) {
      this.instant(item['start'], `${path}.start`, { dateAlone: true });
      return null;
    }
    this.keys(item, path, kind);
    const entry = this[kind](item, path, exclusion);
    return checker.problems.length === before ? entry : null;
  }

  private keys(item: JsonObject, path: string, kind: Kind): void {
    const allowed: readonly string[] = fields[kind];
    for (const key in item) {
      if (!allowed.includes(key)) this.checker.report(`${path}.${key}`, 'unknown-key', { key });
    }
    if (kind === 'interval' && item['successRate'] !== undefined && !this.intervalsHaveRates)
      this.checker.report(`${path}.successRate`, 'unknown-key', { key: 'successRate' });
  }

  private kind(value: unknown, path: string): Kind | null {
    const kind = this.checker.string(value, `${path}.kind`);
    if (kind === null) return null;
    if (!isKind(kind) || !this.kinds.includes(kind)) {
      this.checker.report(`${path}.kind`, 'wrong-kind', { kinds: this.kinds.join(', ') });
      return isKind(kind) ? kind : null;
    }
    return kind;
  }

  private exclusion(value: unknown, path: string): string | null {
    const clause = this.checker.optionalString(value, `${path}.exclusion`);
    if (clause !== null && this.clauses && !this.clauses.has(clause))
      this.checker.report(`${path}.exclusion`, 'unknown-exclusion', { clause });
    return clause;
  }

  private interval(item: JsonObject, path: string, exclusion: string | null): IntervalEntry | null {
    const start = this.instant(item['start'], `${path}.start`, {});
    const end = this.instant(item['end'], `${path}.end`, { isEnd: true });
    const successRate =
      item['successRate'] === undefined ? noSuccess : this.rate(item['successRate'], `${path}.successRate`);
    if (start && end && compareInstants(end, start) <= 0)
      return this.checker.report(`${path}.end`, 'end-not-after-start');
    return start && end && successRate && { kind: 'interval', start, end, successRate, exclusion };
  }

  private unit(item: JsonObject, path: string, exclusion: string | null): UnitEntry | null {
    const start = this.instant(item['start'], `${path}.start`, {});
    const measured = this.measured(item, path);
    return start && measured && { kind: 'unit', second: start.second, measured, exclusion };
  }

  private measured(item: JsonObject, path: string): UnitEntry['measured'] | null {
    const { checker } = this;
    const hasCounts = item['requests'] !== undefined || item['successes'] !== undefined;
    if (item['successRate'] !== undefined) {
      const successRate = this.rate(item['successRate'], `${path}.successRate`);
      if (hasCounts) return checker.report(`${path}.successRate`, 'counts-and-rate');
      return successRate && { successRate };
    }
    const requests = checker.count(item['requests'], `${path}.requests`);
    const successes = checker.count(item['successes'], `${path}.successes`);
    if (requests === null || successes === null) return null;
    if (successes > requests) return checker.report(`${path}.successes`, 'successes-exceed-requests');
    return { requests, successes };
  }

  private count(item: JsonObject, path: string, exclusion: string | null): CountEntry | null {
    const { checker } = this;
    const start = this.instant(item['start'], `${path}.start`, { dateAlone: true });
    const total = checker.count(item['total'], `${path}.total`);
    const failed = checker.count(item['failed'], `${path}.failed`);
    if (total !== null && failed !== null && failed > total)
      return checker.report(`${path}.failed`, 'failed-exceeds-total');
    if (!start || total === null || failed === null) return null;
    return { kind: 'count', second: start.second, total, failed, exclusion };
  }

  private rate(value: unknown, path: string): Decimal | null {
    const rate = this.checker.decimal(value, path);
    if (rate && compareDecimals(rate, hundred) > 0) return this.checker.report(path, 'rate-out-of-range');
    return rate;
  }

  private instant(
    value: unknown,
    path: string,
    { dateAlone = false, isEnd = false }: { dateAlone?: boolean; isEnd?: boolean },
  ): Instant | null {
    const text = this.checker.string(value, path);
    if (text === null) return null;
    const reading = (dateAlone ? readDayStart(text) : null) ?? readInstant(text, this.zone);
    if (!reading.ok) return this.checker.report(path, reading.code);
    if (!isInRange(reading, isEnd)) return this.checker.report(path, 'date-out-of-range');
    return { second: reading.second, nano: reading.nano };
  }
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(fields, kind);
}
