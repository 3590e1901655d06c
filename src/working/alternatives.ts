import {
  formatAmount,
  formatDay,
  percentCutOff,
  percentNumber,
  type Case,
  type ClaimWindow,
  type DueMonth,
  type Measured,
  type Window,
} from '../domain';
import type { ReadingCode } from '../terms/readings';
import {
  bound,
  countedFromOwnEnd,
  deadlineMoved,
  lastMonthInFull,
  monthEnds,
  rounded,
  shortRunsByRate,
  vouchersOtherwise,
  withoutExcludedCounts,
  type VariantMonth,
} from './alternative-variants';
import type { Result } from './result';

/** What the alternative of a reading would give for a case. */
export interface Alternative {
  readonly code: ReadingCode;
  /** Of slices covered in part there are two: the lowest figure and the highest. */
  readonly bound: 'lower' | 'upper' | null;
  /** Whether it also counts outages that are too short, of which another reading tells: the highest figure does. */
  readonly withShort: boolean;
  /** The months for which it is known. */
  readonly months: readonly AlternativeMonth[];
  /** Whether it is known for every month that could be claimed. */
  readonly isWhole: boolean;
}

/** A service month under an alternative. What is null is the same as under our reading. */
export interface AlternativeMonth {
  /** Of the service month under our reading. */
  readonly index: number;
  readonly start: string;
  readonly end: string;
  readonly measured: {
    readonly bad: number;
    readonly percent: string | null;
    readonly credit: number;
  } | null;
  /** The amount may differ where the whole messages that it makes do not. */
  readonly due: { readonly amount: string; readonly messages: number | null } | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** Whether a claimant would notice: the figures differ or, of a month with a credit, the window does. */
  readonly differs: boolean;
}

const known = new WeakMap<Result, readonly Alternative[]>();

/** The alternatives that can be computed from the case, in the order of the readings; of the others only words are known. */
export function alternativesOf(result: Result): readonly Alternative[] {
  let alternatives = known.get(result);
  if (!alternatives) known.set(result, (alternatives = compute(result)));
  return alternatives;
}

function compute(result: Result): Alternative[] {
  const { terms } = result;
  const isAnniversary = terms.serviceMonth.kind === 'anniversary';
  const isRate = terms.measure.kind === 'timeslices' && terms.measure.breach.kind === 'below';
  const found: (Alternative | null)[] = [
    isRate ? alternative(result, 'R2', bound(result, 'lower'), 'lower') : null,
    isRate ? alternative(result, 'R2', bound(result, 'upper'), 'upper') : null,
    terms.fee.basis === 'consumed' ? alternative(result, 'R3', vouchersOtherwise(result)) : null,
    alternative(result, 'R5', deadlineMoved(result)),
    terms.measure.kind === 'timeslices' && terms.measure.minimum.minutes > 0
      ? alternative(result, 'R6', shortRunsByRate(result))
      : null,
    isAnniversary ? alternative(result, 'R9', monthEnds(result)) : null,
    isAnniversary ? alternative(result, 'R10', countedFromOwnEnd(result)) : null,
    alternative(result, 'R11', rounded(result, { amount: 'cut-off' })),
    terms.remedy.kind === 'messages' ? alternative(result, 'R12', rounded(result, { messages: 'up' })) : null,
    terms.measure.kind === 'occurrences' ? alternative(result, 'R13', withoutExcludedCounts(result)) : null,
    isAnniversary ? alternative(result, 'R15', lastMonthInFull(result)) : null,
    terms.fee.basis === 'paid' ? alternative(result, 'R16', vouchersOtherwise(result)) : null,
  ];
  return found.filter((one) => one !== null);
}

function alternative(
  result: Result,
  code: ReadingCode,
  variant: readonly VariantMonth[],
  which: Alternative['bound'] = null,
): Alternative | null {
  const months = variant.flatMap((month) => compared(result, month) ?? []);
  const indices = new Set(months.map(({ index }) => index));
  const isWhole = result.assessment.months.every(
    ({ index, credit }) => credit.expected === 0 || indices.has(index),
  );
  const withShort =
    which === 'upper' && result.assessment.findings.some(({ code: is }) => is === 'too-short');
  return months.length > 0 ? { code, bound: which, withShort, months, isWhole } : null;
}

/** Null where our reading has no such month. */
function compared(
  { assessment, subject }: Result,
  { index, due, window }: VariantMonth,
): AlternativeMonth | null {
  const ours = assessment.months[index - 1];
  if (!ours) return null;
  const start = due ? formatDay(due.month.first) : ours.start;
  const end = due ? formatDay(due.month.last) : ours.end;
  const measured = due && otherMeasured(due, ours.measured) ? figuresOf(due) : null;
  const paid = due && paidOf(due, subject.fees.currency);
  const isPaidOtherwise = paid && (paid.amount !== ours.amount || paid.messages !== ours.messages);
  const other = isPaidOtherwise
    ? { amount: paid.amount, messages: paid.messages === ours.messages ? null : paid.messages }
    : null;
  const { opensOn, closesOn } = window ? otherWindow(window, ours.claim) : { opensOn: null, closesOn: null };
  const hasCredit = ours.credit.expected > 0 || (due?.tier ?? null) !== null;
  const differs = measured !== null || other !== null || (hasCredit && (opensOn ?? closesOn) !== null);
  return { index, start, end, measured, due: other, opensOn, closesOn, differs };
}

function otherMeasured({ measured: { bad, total } }: DueMonth, ours: Measured): boolean {
  return bad.expected !== ours.bad.expected || total !== ours.total;
}

function figuresOf({ measured: { bad, total }, tier }: DueMonth): AlternativeMonth['measured'] {
  return {
    bad: bad.expected,
    percent: total > 0 ? percentCutOff(BigInt(total - bad.expected), BigInt(total)) : null,
    credit: tier ? percentNumber(tier.credit) : 0,
  };
}

function paidOf({ due }: DueMonth, currency: Case['fees']['currency']) {
  return {
    amount: formatAmount(due.amount, currency),
    messages: due.messages === null ? null : Number(due.messages),
  };
}

function otherWindow(window: Pick<Window, 'opensOn' | 'closesOn'>, ours: ClaimWindow) {
  const [opensOn, closesOn] = [formatDay(window.opensOn), formatDay(window.closesOn)];
  return {
    opensOn: opensOn === ours.opensOn ? null : opensOn,
    closesOn: closesOn === ours.closesOn ? null : closesOn,
  };
}
