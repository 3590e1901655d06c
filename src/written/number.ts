import { compareDecimals, parseDecimal } from '../domain/decimal';
import type { NoNumber } from './grouping';
import { readWithMyriads } from './myriad';
import { plainText } from './normalise';
import { read, refuse, type Reading } from './reading';
import { stripCounter, stripCurrency, type Strip } from './unit';

/** One to three digits, a point and three more: the point may be a decimal one or group thousands. */
const lonePoint = /^[1-9]\d{0,2}\.\d{3}$/;

type NoAmount = 'empty' | 'not-an-amount' | 'negative' | 'too-long' | 'ambiguous-amount';
type NoCount = 'empty' | 'not-a-count' | 'negative' | 'too-large' | 'ambiguous-count';

/**
 * A sum of money as people write it to plain digits with an optional fraction, as many decimals as were written:
 * "￥１２，０００．００" is "12000.00", "1.2万元" "12000". Currency signs and words around it are dropped unread. `too-long`:
 * more than 30 digits. `ambiguous-amount`: two habits would read it differently ("1,23", "12.000", "3万5").
 */
export function readAmount(text: string): Reading<string, NoAmount> {
  const plain = plainText(text);
  if (plain === '') return refuse('empty');
  if (plain === null) return refuse('too-long');
  const number = readSigned(plain, stripCurrency);
  if (!number.ok) return refuse(amountCodes[number.code]);
  // "12.000" is twelve here and twelve thousand there
  if (lonePoint.test(number.value)) return refuse('ambiguous-amount');
  return parseDecimal(number.value) ? number : refuse('too-long');
}

/**
 * A whole number from 0 to 2^53 − 1 as people write it: "1,200", "1.2万", "１２００次", "1200.0". `ambiguous-count`: two
 * habits would read it differently ("1.234", "1,23").
 */
export function readCount(text: string): Reading<number, NoCount> {
  const plain = plainText(text);
  if (plain === '') return refuse('empty');
  const number = plain === null ? refuse('not-a-number') : readSigned(plain, stripCounter);
  if (!number.ok) return refuse(countCodes[number.code]);
  const [whole = '', fraction = ''] = number.value.split('.');
  if (lonePoint.test(number.value)) return refuse('ambiguous-count');
  if (/[1-9]/.test(fraction)) return refuse('not-a-count');
  const count = Number(whole);
  return Number.isSafeInteger(count) ? read(count) : refuse('too-large');
}

/** A percentage from 0 to 100, with or without a sign or word for it, to plain digits: "９８．５％" and "98.5" are "98.5". */
export function readPercent(text: string): Reading<string, 'empty' | 'not-a-percentage' | 'out-of-range'> {
  const plain = plainText(text);
  if (plain === '') return refuse('empty');
  const match = percentage.exec(plain === null ? '' : pointed(plain));
  const digits = match?.[2];
  if (digits === undefined) return refuse('not-a-percentage');
  const tidy = readWithMyriads(digits);
  const value = tidy.ok ? parseDecimal(tidy.value) : null;
  if (!tidy.ok || !value) return refuse('not-a-percentage');
  if (match?.[1] !== undefined || compareDecimals(value, hundred) > 0) return refuse('out-of-range');
  return tidy;
}

const percentage = /^(?:% ?|百分之 ?)?(-)?(\d+\.?\d*|\.\d+)(?: ?(?:%|パ-セント|percent|per cent|pct))?$/i;
const hundred = { units: 100n, scale: 0 };

const amountCodes: Record<NoNumber | 'negative', NoAmount> = {
  'not-a-number': 'not-an-amount',
  ambiguous: 'ambiguous-amount',
  negative: 'negative',
};
const countCodes: Record<NoNumber | 'negative', NoCount> = {
  'not-a-number': 'not-a-count',
  ambiguous: 'ambiguous-count',
  negative: 'negative',
};

const inBrackets = /^\((.*)\)$/;
const minus = /^(?:-|▲|△) ?/;

function readSigned(text: string, strip: Strip): Reading<string, NoNumber | 'negative'> {
  const outer = strip(pointed(text));
  const inner = strip(outer.replace(inBrackets, '$1').replace(minus, ''));
  const negative = inBrackets.test(outer) || minus.test(outer);
  const number = readWithMyriads(negative ? inner : strip(outer.replace(/^\+ ?/, '')));
  return number.ok && negative ? refuse('negative') : number;
}

/** A Chinese or Japanese keyboard gives 。 where a point is meant. */
function pointed(text: string): string {
  return text.replaceAll('。', '.');
}
