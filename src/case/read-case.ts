import {
  addMonths,
  compareDecimals,
  endOfTerm,
  isCurrency,
  parseDay,
  serviceMonths,
  type AgreementTerms,
  type Case,
  type Currency,
  type Day,
  type Decimal,
  type Fee,
  type Fees,
  type Term,
} from '../domain';
import { Checker, isObject, type JsonObject } from './checker';
import { amountProblems } from './limits';
import type { Problem } from './problem';
import { firstDay, lastDay } from './read-instant';
import { LogReader, type GoodEntries, type ReadLog } from './read-log';
import { beijing } from './draft';
import { zoneOf, type Zone } from './zone';

export type CaseReading =
  | { readonly ok: true; readonly value: Case; readonly terms: AgreementTerms }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const mostMonths = 120;

/**
 * Reads a case file's JSON, version 1. Every problem is told at once; a check that needs a field which is itself wrong
 * is left out. `termsOf` finds the terms of a product, or undefined for one that there is none of.
 */
export function readCase(
  json: unknown,
  termsOf: (product: string) => AgreementTerms | undefined,
): CaseReading {
  const { problems, product, terms, term, log, fees, asOf } = readCaseParts(json, termsOf);
  if (problems.length > 0 || product === null || !terms || !term || !log || !fees || asOf === null)
    return { ok: false, problems };
  return { ok: true, terms, value: { product, term, log: log.entries, fees, asOf } };
}

/** What could be read of a case: whatever stands wrong is null and told in `problems`. */
export interface CaseParts {
  readonly problems: readonly Problem[];
  readonly product: string | null;
  readonly terms: AgreementTerms | null;
  readonly term: Term | null;
  readonly log: ReadLog | null;
  readonly fees: Fees | null;
  readonly asOf: Day | null;
}

/** Reads each part by itself, so that a case still being written can be shown as far as it stands. `good`: as in `LogReader`. */
export function readCaseParts(
  json: unknown,
  termsOf: (product: string) => AgreementTerms | undefined,
  good?: GoodEntries,
): CaseParts {
  const nothing = { product: null, terms: null, term: null, log: null, fees: null, asOf: null };
  const checker = new Checker();
  const root = checker.object(json, '');
  if (!root) return { ...nothing, problems: checker.problems };
  const newer = newerVersion(root);
  if (newer) return { ...nothing, problems: [newer] };

  checker.keys(root, '', rootKeys);
  readFormat(checker, root);
  const product = checker.string(root['product'], 'product');
  const terms = product === null ? null : (termsOf(product) ?? null);
  if (product !== null && !terms) checker.report('product', 'unknown-product', { product });
  checker.optionalString(root['title'], 'title');
  readClaimant(checker, root['claimant']);
  const term = readTerm(checker, root['purchase']);
  const zone = readZone(checker, root['logZone']);
  const log = readLog(checker, root['log'], terms, zone, good);
  const fees = readFees(checker, root['fees'], terms, term);
  const asOf = readDate(checker, root['asOf'], 'asOf');

  if (terms && term && log?.complete)
    checker.problems.push(...amountProblems(terms, term, log.entries, fees));
  return { problems: checker.problems, product, terms, term, log, fees, asOf };
}

const rootKeys = [
  'format',
  'version',
  'product',
  'title',
  'claimant',
  'purchase',
  'logZone',
  'log',
  'fees',
  'asOf',
];

function newerVersion(root: JsonObject): Problem | null {
  const { format, version } = root;
  const isNewer =
    format === 'sla-case' && typeof version === 'number' && Number.isInteger(version) && version > 1;
  return isNewer ? { path: 'version', code: 'newer-version', values: { version } } : null;
}

function readFormat(checker: Checker, root: JsonObject): void {
  const format = checker.string(root['format'], 'format');
  if (format !== null && format !== 'sla-case') checker.report('format', 'wrong-format');
  if (root['version'] === undefined) checker.report('version', 'missing');
  else if (root['version'] !== 1) checker.report('version', 'wrong-version');
}

function readClaimant(checker: Checker, value: unknown): void {
  if (value === undefined) return;
  const claimant = checker.object(value, 'claimant');
  if (!claimant) return;
  const keys = ['account', 'contact', 'reference'];
  checker.keys(claimant, 'claimant', keys);
  for (const key of keys) checker.optionalString(claimant[key], `claimant.${key}`);
}

function readTerm(checker: Checker, value: unknown): Term | null {
  const purchase = checker.object(value, 'purchase');
  if (!purchase) return null;
  checker.keys(purchase, 'purchase', ['startDate', 'months', 'endDate']);
  const first = readDate(checker, purchase['startDate'], 'purchase.startDate');
  if (purchase['endDate'] === undefined) {
    const months = readMonths(checker, purchase['months']);
    if (months === null || first === null) return null;
    const last = endOfTerm(first, months);
    return last > lastDay ? checker.report('purchase.months', 'date-out-of-range') : { first, last };
  }
  const last = readDate(checker, purchase['endDate'], 'purchase.endDate');
  if (purchase['months'] !== undefined) {
    const months = readMonths(checker, purchase['months']);
    return months === null || last === null
      ? null
      : checker.report('purchase.endDate', 'months-and-end-date');
  }
  if (first === null || last === null) return null;
  if (last < first) return checker.report('purchase.endDate', 'end-date-before-start');
  if (last > addMonths(first, mostMonths) - 1) return checker.report('purchase.endDate', 'term-too-long');
  return { first, last };
}

function readMonths(checker: Checker, value: unknown): number | null {
  const months = checker.count(value, 'purchase.months');
  if (months === null) return null;
  return months < 1 || months > mostMonths
    ? checker.report('purchase.months', 'months-out-of-range')
    : months;
}

function readDate(checker: Checker, value: unknown, path: string): Day | null {
  const text = checker.string(value, path);
  if (text === null) return null;
  const day = parseDay(text);
  if (day === null)
    return checker.report(path, /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-date' : 'not-a-date');
  return day < firstDay || day > lastDay ? checker.report(path, 'date-out-of-range') : day;
}

function readZone(checker: Checker, value: unknown): Zone | null {
  if (value === undefined) return zoneOf(beijing);
  const name = checker.string(value, 'logZone');
  if (name === null) return null;
  return zoneOf(name) ?? checker.report('logZone', 'unknown-zone', { zone: name });
}

function readLog(
  checker: Checker,
  value: unknown,
  terms: AgreementTerms | null,
  zone: Zone | null,
  good: GoodEntries | undefined,
): ReadLog | null {
  if (!Array.isArray(value))
    return checker.report('log', value === undefined ? 'missing' : 'wrong-type', { expected: 'array' });
  return new LogReader(checker, terms, zone, good).read(value);
}

function readFees(
  checker: Checker,
  value: unknown,
  terms: AgreementTerms | null,
  term: Term | null,
): Fees | null {
  const fees = checker.object(value, 'fees');
  if (!fees) return null;
  const before = checker.problems.length;
  checker.keys(fees, 'fees', ['currency', 'default', 'byMonth', 'messagePrice']);
  const currency = readCurrency(checker, fees['currency']);
  const fallback = checker.object(fees['default'], 'fees.default');
  if (fallback) checker.keys(fallback, 'fees.default', ['consumed', 'deducted']);
  const feeByDefault = fallback && readFee(checker, fallback, 'fees.default');
  const byMonth = readFeesByMonth(checker, fees['byMonth'], terms, term);
  const messagePrice = readMessagePrice(checker, fees['messagePrice'], terms);
  if (checker.problems.length > before || !currency || !feeByDefault || !byMonth) return null;
  return { currency, default: feeByDefault, byMonth, messagePrice };
}

function readCurrency(checker: Checker, value: unknown): Currency | null {
  const code = checker.string(value, 'fees.currency');
  if (code === null || isCurrency(code)) return code;
  return checker.report('fees.currency', 'unknown-currency', { currency: code });
}

const none: Decimal = { units: 0n, scale: 0 };

function readFee(checker: Checker, object: JsonObject, path: string): Fee | null {
  const consumed = checker.decimal(object['consumed'], `${path}.consumed`);
  const deducted =
    object['deducted'] === undefined ? none : checker.decimal(object['deducted'], `${path}.deducted`);
  if (!consumed || !deducted) return null;
  if (compareDecimals(deducted, consumed) > 0)
    return checker.report(`${path}.deducted`, 'deducted-exceeds-consumed');
  return { consumed, deducted };
}

function readFeesByMonth(
  checker: Checker,
  value: unknown,
  terms: AgreementTerms | null,
  term: Term | null,
): Map<Day, Fee> | null {
  const fees = new Map<Day, Fee>();
  if (value === undefined) return fees;
  if (!Array.isArray(value)) return checker.report('fees.byMonth', 'wrong-type', { expected: 'array' });
  const firsts =
    terms && term && new Set(serviceMonths(terms.serviceMonth.kind, term).map(({ first }) => first));
  const named = new Set<Day>();
  value.forEach((item: unknown, index) => {
    const path = `fees.byMonth[${index}]`;
    if (!isObject(item)) {
      checker.report(path, 'wrong-type', { expected: 'object' });
      return;
    }
    checker.keys(item, path, ['month', 'consumed', 'deducted']);
    const month = readDate(checker, item['month'], `${path}.month`);
    const fee = readFee(checker, item, path);
    if (month === null) return;
    if (firsts && !firsts.has(month)) checker.report(`${path}.month`, 'no-such-service-month');
    else if (named.has(month)) checker.report(`${path}.month`, 'service-month-twice');
    named.add(month);
    if (fee) fees.set(month, fee);
  });
  return fees;
}

function readMessagePrice(checker: Checker, value: unknown, terms: AgreementTerms | null): Decimal | null {
  if (value === undefined) return null;
  if (terms && terms.remedy.kind !== 'messages')
    return checker.report('fees.messagePrice', 'price-not-for-product');
  const price = checker.decimal(value, 'fees.messagePrice');
  if (price && price.units === 0n) return checker.report('fees.messagePrice', 'price-not-positive');
  return price;
}
