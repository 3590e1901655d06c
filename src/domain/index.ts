/** What the other rooms may take from the rules. */
export type * from './assessment';
export { assess, type Assessed } from './assess';
export type * from './case';
export { claimWindow, type Window } from './claim-window';
export {
  feeBase,
  feePaid,
  formatAmount,
  ourRounding,
  type MonthCompensation,
  type Rounding,
} from './compensation';
export { isCurrency, minorDigits, type Currency } from './currency';
export { compareDecimals, parseDecimal, type Decimal } from './decimal';
export { entryShares, entrySharing } from './entry-shares';
export type * from './evidence';
export { dueByMonth, tierFor, type DueMonth } from './due';
export { findings } from './findings';
export { measureMonths, type MeasuredMonths } from './measure-months';
export { isBelow, percentCutOff, percentNumber, percentValue } from './percentage';
export type * from './terms';
export { fewestBadBelow, lossStep, mostAllowed, tierOf } from './tiers';
export * from './time/business-days';
export * from './time/day';
export * from './time/instant';
export { endOfTerm, monthAt, serviceMonths, type ServiceMonth } from './time/service-months';
