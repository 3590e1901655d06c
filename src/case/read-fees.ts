import {
  compareDecimals,
  isCurrency,
  serviceMonths,
  type AgreementTerms,
  type Currency,
  type Day,
  type Decimal,
  type Fee,
  type Fees,
  type Term,
} from '../domain';
import { isObject, type Checker, type JsonObject } from './checker';
import { readDate } from './read-date';

export function readFees(
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
