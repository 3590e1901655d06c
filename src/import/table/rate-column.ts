import { compareDecimals, parseDecimal, type Decimal } from '../../domain';
import { atScale, zero } from '../../domain/decimal';
import { readPercent } from '../../written/number';
import { plainText } from '../../written/normalise';
import { read, refuse, type Reading } from '../../written/reading';
import type { Answers, Question } from '../questions';

/** A success rate in percent, as the case file writes it. */
export type Rate = Reading<string, 'blank' | 'unreadable-rate' | 'rate-out-of-range' | 'ambiguous-rate'>;

/** How a column says its rates: whether its heading has a percent sign, and whether it counts failures. */
export interface RateColumn {
  readonly name: string;
  readonly isPercent: boolean;
  readonly ofFailures: boolean;
  readonly cells: readonly string[];
}

type Alone = Rate | { readonly bare: string };

const hundred = { units: 100n, scale: 0 };
const one = { units: 1n, scale: 0 };
const half = { units: 5n, scale: 1 };
const samplesShown = 4;

/**
 * Reads a column of rates: 98 %, 98, 0.98. A number above 1 anywhere in the column, or a sign in its heading, makes
 * those without a sign percentages; where all lie between 0 and 1 it is asked whether they are shares. So it is where
 * most look like shares; where a few do among percentages these are refused.
 */
export function readRates(column: RateColumn, answers: Answers): { cells: Rate[]; questions: Question[] } {
  const alone = column.cells.map(readAlone);
  const bare = alone.flatMap((cell) => ('bare' in cell ? [cell.bare] : []));
  const above = bare.filter((text) => exceeds(text, one));
  const mayMix = above.length > 0 && !column.isPercent && !column.ofFailures;
  const like = mayMix ? bare.filter(isLikeShare) : [];
  const isMixed = like.length * 2 > bare.length;
  const proven = column.isPercent || (above.length > 0 && !isMixed) || bare.every(isZero);
  const samples = [...new Set(isMixed ? [...like.slice(0, 2), ...above] : bare)].slice(0, samplesShown);
  const scale = proven ? 'percent' : answers.rateScale;
  const inColumn = ({ bare: text }: { bare: string }) =>
    mayMix && proven && isLikeShare(text) ? refuse('ambiguous-rate') : inScale(text, scale);
  return {
    cells: alone.map((cell) => turned('bare' in cell ? inColumn(cell) : cell, column.ofFailures)),
    questions: proven ? [] : [{ kind: 'rate-scale', column: column.name, samples }],
  };
}

const nothing = /^(?:[-/.]*|n\/?a|nan|null|none|无|なし)$/i;

function readAlone(text: string): Alone {
  // In a rate a comma is a decimal one: grouped thousands of percent there are none.
  const plain = plainText(text)?.replace(/^(\d+),(\d+)(?= ?%?$)/, '$1.$2');
  if (plain === undefined) return refuse('unreadable-rate');
  if (nothing.test(plain)) return refuse('blank');
  const found = readPercent(plain);
  if (!found.ok) return refuse(found.code === 'out-of-range' ? 'rate-out-of-range' : 'unreadable-rate');
  return /^[\d.]+$/.test(plain) ? { bare: found.value } : found;
}

function inScale(text: string, scale: 'share' | 'percent' | undefined): Rate {
  if (scale === undefined) return isZero(text) ? read(text) : refuse('unreadable-rate');
  if (scale === 'percent') return read(text);
  const shifted = timesHundred(text);
  return exceeds(shifted, hundred) ? refuse('rate-out-of-range') : read(shifted);
}

function turned(rate: Rate, ofFailures: boolean): Rate {
  return rate.ok && ofFailures ? read(fromHundred(rate.value)) : rate;
}

function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** Between a half and 1: as a percentage hardly ever a rate of successes. */
function isLikeShare(text: string): boolean {
  return exceeds(text, half) && !exceeds(text, one);
}

function exceeds(text: string, limit: typeof one): boolean {
  const value = parseDecimal(text);
  return value !== null && compareDecimals(value, limit) > 0;
}

/** Exact: only the point moves. */
function timesHundred(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole + fraction.padEnd(2, '0').slice(0, 2);
  const rest = fraction.slice(2);
  return `${digits.replace(/^0+(?=\d)/, '')}${rest && `.${rest}`}`;
}

function fromHundred(text: string): string {
  const fraction = text.split('.')[1] ?? '';
  const unit = 10n ** BigInt(fraction.length);
  const left = 100n * unit - BigInt(text.replace('.', ''));
  const rest = String(left % unit).padStart(fraction.length, '0');
  return `${left / unit}${fraction && `.${rest}`}`;
}

export function isHundred(rate: string): boolean {
  const value = parseDecimal(rate);
  return value !== null && compareDecimals(value, hundred) === 0;
}

/** Successes of all, in percent: never rounded up to one. */
export function percentOf(successes: number, all: number): string {
  return quotient(BigInt(successes) * 100n, BigInt(all));
}

/** The successes that a rate in percent makes of so many requests, be they a whole number or not. */
export function successesOf(rate: string, requests: number): Decimal {
  const { units, scale } = parseDecimal(rate) ?? zero;
  return { units: units * BigInt(requests), scale: scale + 2 };
}

/** The rate in percent of several rows together, each weighed by its requests. */
export function weightedRate(
  rows: readonly { readonly requests: number; readonly successes: Decimal }[],
): string {
  const scale = rows.reduce((most, { successes }) => Math.max(most, successes.scale), 0);
  const successes = rows.reduce((sum, row) => sum + atScale(row.successes, scale), 0n);
  const requests = rows.reduce((sum, row) => sum + BigInt(row.requests), 0n);
  return quotient(successes * 100n, requests * 10n ** BigInt(scale));
}

/** Cut off far beyond what any commitment tells apart. */
function quotient(part: bigint, whole: bigint): string {
  const digits = 20;
  const text = String((part * 10n ** BigInt(digits)) / whole).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
}

/** The successes that a rate in percent of so many makes, where it is a whole number of them; else null. */
export function wholePart(rate: string, all: number): number | null {
  const fraction = rate.split('.')[1] ?? '';
  const parts = 100n * 10n ** BigInt(fraction.length);
  const product = BigInt(rate.replace('.', '')) * BigInt(all);
  return product % parts === 0n ? Number(product / parts) : null;
}
