import {
  parseDay,
  type Assessment,
  type ClaimStatus,
  type Day,
  type Evidence,
  type MonthAssessment,
} from '../../domain';

/** A claim window on the common axis, in percent of it. */
export interface WindowRow {
  readonly month: MonthAssessment;
  readonly status: ClaimStatus;
  /** Days from the as-of day to the last day, or, where it is not open yet, to the first. */
  readonly days: number;
  /** Red: open, and its last day within a fortnight. */
  readonly soon: boolean;
  readonly ends: number;
  readonly businessDays: readonly number[];
  /** The same, as days. */
  readonly businessDates: readonly Day[];
  readonly opens: number;
  readonly closes: number;
}

export interface WindowAxis {
  readonly first: Day;
  /** The day after the last. */
  readonly end: Day;
  readonly today: number | null;
}

export interface WindowFigure {
  readonly axis: WindowAxis;
  readonly rows: readonly WindowRow[];
  /** The rows' months end in more than one calendar year, so that each needs its own. */
  readonly withYears: boolean;
  /** Of all that qualify, also those not drawn. */
  readonly all: readonly MonthAssessment[];
}

const mostRows = 12;
/** Of those closed, beside any that are not, and by themselves. */
const mostClosed = { beside: 2, alone: 6 };
const soonDays = 14;
/** How far from the windows today may lie to be drawn with them. */
const mostAway = 45;

/**
 * The windows of the months in which something is due, or of one month: those open, those that open next and, as far
 * as there is room, the last that closed.
 */
export function windowFigure(
  { months, asOf }: Assessment,
  evidence: Evidence,
  only?: number,
): WindowFigure | null {
  const all =
    only === undefined
      ? months.filter(({ credit }) => credit.expected > 0)
      : months.filter(({ index }) => index === only);
  const drawn = new Set(mostUrgent(all));
  const shown = all.filter((month) => drawn.has(month));
  if (shown.length === 0) return null;
  const today = dayOf(asOf);
  const first = Math.min(...shown.map(({ end }) => dayOf(end)));
  const end = Math.max(...shown.map(({ claim }) => dayOf(claim.closesOn))) + 1;
  const isNear = today >= first - mostAway && today < end + mostAway;
  const from = isNear ? Math.min(first, today) : first;
  const to = isNear ? Math.max(end, today + 1) : end;
  const at = (day: number) => ((day - from) * 100) / (to - from);
  return {
    axis: { first: from, end: to, today: isNear ? at(today + 0.5) : null },
    withYears: new Set(shown.map((month) => month.end.slice(0, 4))).size > 1,
    rows: shown.map((month) => rowOf(month, evidence, today, at)),
    all,
  };
}

function mostUrgent(all: readonly MonthAssessment[]): MonthAssessment[] {
  const sorted = all.toSorted((a, b) => rank(a) - rank(b) || urgency(a) - urgency(b));
  const closed = sorted.filter(({ claim }) => claim.status === 'closed');
  const others = sorted.slice(0, sorted.length - closed.length);
  const most = others.length > 0 ? mostClosed.beside : mostClosed.alone;
  return [...others, ...closed.slice(0, most)].slice(0, mostRows);
}

function rowOf(
  month: MonthAssessment,
  evidence: Evidence,
  today: Day,
  at: (day: number) => number,
): WindowRow {
  const { claim } = month;
  const opens = dayOf(claim.opensOn);
  const closes = dayOf(claim.closesOn);
  const counted = evidence.months.find(({ index }) => index === month.index)?.window.counted ?? [];
  const businessDates = counted.filter(({ nth }) => nth !== null).map(({ day }) => day);
  const days = claim.status === 'not-yet-open' ? opens - today : closes - today;
  return {
    month,
    status: claim.status,
    days,
    soon: claim.status === 'open' && days <= soonDays,
    ends: at(dayOf(month.end) + 1),
    businessDays: businessDates.map((day) => at(day + 0.5)),
    businessDates,
    opens: at(opens),
    closes: at(closes + 1),
  };
}

function rank({ claim }: MonthAssessment): number {
  return ['open', 'not-yet-open', 'closed'].indexOf(claim.status);
}

/** Of windows closed the last first, of others the next deadline first. */
function urgency({ claim }: MonthAssessment): number {
  return claim.status === 'closed' ? -dayOf(claim.closesOn) : dayOf(claim.closesOn);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day: ${text}`);
  return day;
}
