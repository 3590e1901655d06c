import { compareDecimals, parseDecimal } from '../../domain';
import { readPercent } from '../../written/number';
import { plainText } from '../../written/normalise';
import { read, refuse, type Reading } from '../../written/reading';
import type { Answers, Question } from '../interpretation';

/** A success rate in percent, as the case file writes it. */
export type Rate = Reading<string, 'blank' | 'unreadable-rate' | 'rate-out-of-range'>;

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
const samplesShown = 4;

/**
 * Reads a column of rates: 98 %, 98, 0.98. A number above 1 anywhere in the column, or a sign in its heading, makes
 * those without a sign percentages; where all lie between 0 and 1 it is asked whether they are shares.
 */
export function readRates(column: RateColumn, answers: Answers): { cells: Rate[]; questions: Question[] } {
  const alone = column.cells.map(readAlone);
  const bare = alone.flatMap((cell) => ('bare' in cell ? [cell.bare] : []));
  const proven = column.isPercent || bare.some((text) => exceeds(text, one)) || bare.every(isZero);
  const samples = [...new Set(bare)].slice(0, samplesShown);
  const scale = proven ? 'percent' : answers.rateScale;
  return {
    cells: alone.map((cell) => turned('bare' in cell ? inScale(cell.bare, scale) : cell, column.ofFailures)),
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

/** Successes of all, in percent, cut off far beyond what any commitment tells apart: never rounded up to one. */
export function percentOf(successes: number, all: number): string {
  const digits = 20;
  const scaled = (BigInt(successes) * 100n * 10n ** BigInt(digits)) / BigInt(all);
  const text = String(scaled).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
}

/** The successes that a rate in percent of so many makes, where it is a whole number of them; else null. */
export function wholePart(rate: string, all: number): number | null {
  const fraction = rate.split('.')[1] ?? '';
  const parts = 100n * 10n ** BigInt(fraction.length);
  const product = BigInt(rate.replace('.', '')) * BigInt(all);
  return product % parts === 0n ? Number(product / parts) : null;
}
