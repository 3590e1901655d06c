import type { AgreementTerms, Case, Day, Fees, Term } from '../domain';
import { Checker, type JsonObject } from './checker';
import { beijing } from './draft';
import { amountProblems } from './limits';
import type { Problem } from './problem';
import { readDate } from './read-date';
import { readFees } from './read-fees';
import { LogReader, type GoodEntries, type ReadLog } from './read-log';
import { readTerm } from './read-term';
import { zoneOf, type Zone } from './zone';

export type CaseReading =
  | { readonly ok: true; readonly value: Case; readonly terms: AgreementTerms }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
