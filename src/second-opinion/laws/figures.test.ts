import { describe, it } from 'vitest';
import {
  compareDecimals,
  feePaid,
  formatDay,
  minorDigits,
  parseDay,
  parseDecimal,
  percentCutOff,
  percentValue,
  type Decimal,
  type Fee,
  type MonthAssessment,
} from '../../domain';
import { formatsFor } from '../../i18n/format';
import type { Terms } from '../../terms/schema';
import { assessed, expectLaw, products } from './law.test-support';

const { formatPercent } = formatsFor('en');

/** The credit that a reader of a shown percentage expects, in percent. */
function creditAt(shown: string, { tiers }: Terms): string {
  const percent = parseDecimal(shown);
  if (!percent) throw new Error(shown);
  const reached = tiers.rows.filter(({ below }) => compareDecimals(percent, percentValue(below)) < 0);
  return reached.at(-1)?.credit ?? '0%';
}

/** The percentage as the assessment has it, and as the page shows it in tables. */
function shownForms(percent: string): string[] {
  return [percent, formatPercent(percent, 4).slice(0, -1), formatPercent(percent, 2).slice(0, -1)];
}

const day = (text: string | undefined) => parseDay(text ?? '') ?? NaN;

function ascends(...values: readonly number[]): boolean {
  return values.every((value, at) => value >= (values[at - 1] ?? 0));
}

function isWithinCap(month: MonthAssessment, fee: Fee, currency: keyof typeof minorDigits): boolean {
  const scale = minorDigits[currency];
  const inMinor = (amount: string): Decimal => ({ units: BigInt(amount.replace('.', '')), scale });
  const [amount, cautious] = [inMinor(month.amount), inMinor(month.cautiousAmount)];
  return compareDecimals(amount, feePaid(fee)) <= 0 && compareDecimals(cautious, amount) <= 0;
}

describe.each(products)('an assessment of %s', (product) => {
  it('has months that tile the term (1.2, SMS 1.5)', () => {
    expectLaw(product, ({ terms, subject }) => {
      const { months } = assessed({ terms, subject }).assessment;
      return (
        day(months[0]?.start) === subject.term.first &&
        day(months.at(-1)?.end) === subject.term.last &&
        months.every(({ start, end, days }, at) => {
          const next = months[at + 1];
          return day(end) - day(start) + 1 === days && (!next || next.start === formatDay(day(end) + 1));
        })
      );
    });
  });

  it('has a lowest, an expected and a highest figure in this order', () => {
    expectLaw(product, ({ terms, subject }) => {
      return assessed({ terms, subject }).assessment.months.every(
        ({ measured: { bad, total }, credit }) =>
          ascends(bad.lower, bad.expected, bad.upper, total) &&
          ascends(credit.lower, credit.expected, credit.upper),
      );
    });
  });

  it('shows percentages that lie in their tier (2.1, 3.1(2))', () => {
    expectLaw(product, ({ terms, subject }) =>
      assessed({ terms, subject }).assessment.months.every(
        ({ measured: { bad, total }, credit, availability }) => {
          if (total === 0) return availability === null;
          return (['lower', 'expected', 'upper'] as const).every((reading) => {
            const percent = percentCutOff(BigInt(total - bad[reading]), BigInt(total));
            const isShown = reading !== 'expected' || percent === availability?.percent;
            return (
              isShown &&
              shownForms(percent).every((shown) => creditAt(shown, terms) === `${credit[reading]}%`)
            );
          });
        },
      ),
    );
  });

  it('pays no more than the cap, and not less than the cautious figure (3.1(2))', () => {
    expectLaw(product, ({ terms, subject }) => {
      const { assessment, evidence } = assessed({ terms, subject });
      return assessment.months.every((month, at) => {
        const fee = evidence.months[at]?.fee;
        return fee !== undefined && isWithinCap(month, fee, subject.fees.currency);
      });
    });
  });
});
