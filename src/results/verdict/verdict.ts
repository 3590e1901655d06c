import type { Assessment, MonthAssessment } from '../../domain';
import { daysBetween } from '../../working/days-between';
import { isOver, standingOf } from '../../working/standing';
import { sumAmounts } from '../../working/sums';

/**
 * What is said first. Only settled months, whose window is open or will open, make up the figure: an expected month
 * may still change, and what a closed window held is waived (3.2(2)).
 */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly months: number;
  readonly settled: Group | null;
  readonly open: (Group & { readonly daysLeft: number }) | null;
  readonly waiting: Group | null;
  readonly expected: Group | null;
  readonly closed: Group | null;
  /** Months that are not over on the as-of day, whether they qualify or not. */
  readonly unfinished: readonly MonthAssessment[];
  /** The measured month with the lowest availability. */
  readonly lowest: MonthAssessment | null;
}

type VerdictKind = 'qualify' | 'expected' | 'closed' | 'none' | 'unmeasured';

/** Months that stand alike, with what they add up to. */
export interface Group {
  readonly months: readonly MonthAssessment[];
  readonly amount: string;
  readonly cautiousAmount: string;
  /** null where the remedy is not paid in messages, or no list price is given. */
  readonly messages: number | null;
  /** The first day on which one of the windows opens, and the first on which one closes. */
  readonly opensOn: string;
  readonly closesOn: string;
}

export function verdictOf({ months, asOf }: Assessment): Verdict {
  const standing = (...which: readonly string[]) =>
    groupOf(months.filter((month) => which.includes(standingOf(month, asOf))));
  const [open, expected, closed] = [standing('open'), standing('expected'), standing('closed')];
  const settled = standing('open', 'waiting');
  const measured = months.filter((month) => month.availability !== null);
  return {
    kind: kindOf({ settled, expected, closed }, measured.length > 0),
    months: months.length,
    settled,
    open: open && { ...open, daysLeft: daysBetween(asOf, open.closesOn) },
    waiting: standing('waiting'),
    expected,
    closed,
    unfinished: months.filter((month) => !isOver(month, asOf)),
    lowest: measured.reduce<MonthAssessment | null>(
      (lowest, month) => (lowest === null || isLower(month, lowest) ? month : lowest),
      null,
    ),
  };
}

function kindOf(
  { settled, expected, closed }: Pick<Verdict, 'settled' | 'expected' | 'closed'>,
  isMeasured: boolean,
): VerdictKind {
  if (settled) return 'qualify';
  if (expected) return 'expected';
  if (closed) return 'closed';
  return isMeasured ? 'none' : 'unmeasured';
}

function groupOf(months: readonly MonthAssessment[]): Group | null {
  const [first] = months;
  if (!first) return null;
  const messages = months.map((month) => month.messages);
  return {
    months,
    amount: sumAmounts(months.map(({ amount }) => amount)) ?? first.amount,
    cautiousAmount: sumAmounts(months.map(({ cautiousAmount }) => cautiousAmount)) ?? first.cautiousAmount,
    messages: messages.reduce((sum, count) => (sum === null || count === null ? null : sum + count)),
    opensOn: earliest(months.map(({ claim }) => claim.opensOn)),
    closesOn: earliest(months.map(({ claim }) => claim.closesOn)),
  };
}

function earliest(days: readonly string[]): string {
  return days.reduce((first, day) => (day < first ? day : first));
}

/** By the exact fractions: two months may show the same decimals. */
function isLower(a: MonthAssessment, b: MonthAssessment): boolean {
  if (!a.availability || !b.availability) return false;
  const [goodA, totalA] = a.availability.fraction.map(BigInt);
  const [goodB, totalB] = b.availability.fraction.map(BigInt);
  return (goodA ?? 0n) * (totalB ?? 1n) < (goodB ?? 0n) * (totalA ?? 1n);
}
