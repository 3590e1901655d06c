import type { Measured } from './assessment';
import type { Fee, Fees } from './case';
import { compensation, ourRounding, type MonthCompensation, type Rounding } from './compensation';
import type { MeasuredMonths } from './measure-months';
import type { AgreementTerms, Tier } from './terms';
import { tierOf } from './tiers';
import type { ServiceMonth } from './time/service-months';

export interface DueMonth {
  readonly month: ServiceMonth;
  readonly measured: Measured;
  readonly fee: Fee;
  readonly tier: Tier | null;
  readonly due: MonthCompensation;
}

/** Tier and compensation of each service month, each by itself (2.1, 3.1). Follows the expected reading. */
export function dueByMonth(
  terms: AgreementTerms,
  { months }: Pick<MeasuredMonths, 'months'>,
  fees: Fees,
  rounding: Rounding = ourRounding,
): DueMonth[] {
  return months.map(({ month, measured }) => {
    const fee = fees.byMonth.get(month.first) ?? fees.default;
    const tier = tierFor(terms, measured, measured.bad.expected);
    return {
      month,
      measured,
      fee,
      tier,
      due: compensation(terms, tier, fee, fees.currency, fees.messagePrice, rounding),
    };
  });
}

/** The tier of a month with so many bad units; a month in which nothing was measured has none. */
export function tierFor(terms: AgreementTerms, { total }: Measured, bad: number): Tier | null {
  return tierOf(terms, total - bad, total);
}
