import type { Draft } from '../../case/draft';
import { readDraft } from '../../case/read-draft';
import { assess, parseDay, type MonthAssessment, type WorkCalendar } from '../../domain';
import type { Terms } from '../../terms/schema';

const draftSteps = ['purchase', 'log', 'fees'] as const;
type DraftStep = (typeof draftSteps)[number];

/** How a draft stands for whoever looks after it: what it lacks, or which day counts next. Days are ISO dates. */
export type DraftState =
  | {
      readonly kind: 'incomplete';
      readonly missing: readonly DraftStep[];
      readonly wrong: readonly DraftStep[];
    }
  /** `isOver`: no further day of the term can change that. */
  | { readonly kind: 'nothing'; readonly isOver: boolean }
  | { readonly kind: 'waiting'; readonly opensOn: string; readonly provisional: boolean }
  | { readonly kind: 'open' | 'closed'; readonly closesOn: string };

/**
 * The state on the reader's own day, whatever as-of day the draft names: a list of what is due asks for today. An open
 * window goes before one that opens: it can be missed.
 */
export function draftState(draft: Draft, terms: Terms, calendar: WorkCalendar, today: string): DraftState {
  const reading = readDraft({ ...draft, asOf: '' }, terms, today);
  const { term, log, fees } = reading;
  const { missing, wrong } = lacking(reading);
  const asOf = parseDay(today);
  if (missing.length > 0 || wrong.length > 0 || !term || !log || !fees || asOf === null)
    return { kind: 'incomplete', missing, wrong };
  const subject = { product: draft.product, term, log: log.entries, fees, asOf };
  const { months } = assess(terms, subject, calendar).assessment;
  const claims = months.filter(({ availability, credit }) => availability !== null && credit.expected > 0);
  const [open] = inOrder(claims, 'open', 'closesOn');
  if (open) return { kind: 'open', closesOn: open.closesOn };
  const [next] = inOrder(claims, 'not-yet-open', 'opensOn');
  if (next) return { kind: 'waiting', opensOn: next.opensOn, provisional: next.provisional };
  const last = inOrder(claims, 'closed', 'closesOn').at(-1);
  if (last) return { kind: 'closed', closesOn: last.closesOn };
  return { kind: 'nothing', isOver: months.every(({ end }) => end < today) };
}

/** The day that something has to be done by, or can be done from; null where no day counts. */
export function dueDay(state: DraftState): string | null {
  if (state.kind === 'open') return state.closesOn;
  return state.kind === 'waiting' ? state.opensOn : null;
}

function inOrder(
  claims: readonly MonthAssessment[],
  status: MonthAssessment['claim']['status'],
  by: 'opensOn' | 'closesOn',
): MonthAssessment['claim'][] {
  return claims
    .map(({ claim }) => claim)
    .filter((claim) => claim.status === status)
    .toSorted((a, b) => (a[by] < b[by] ? -1 : 1));
}

/** An empty log could be assessed, as a month without failures; of a draft it says that the log is still to come. */
function lacking({ problems, rows }: ReturnType<typeof readDraft>) {
  const missing: DraftStep[] = [];
  const wrong: DraftStep[] = [];
  for (const step of draftSteps) {
    const own = problems.filter(({ path }) => path.startsWith(step));
    if (step === 'log' && rows.length === 0) missing.push(step);
    else if (own.length > 0) (isOnlyMissing(step, own) ? missing : wrong).push(step);
  }
  return { missing, wrong };
}

/** A row of the log that lacks something is there, and not right. */
function isOnlyMissing(step: DraftStep, problems: readonly { readonly code: string }[]): boolean {
  return step !== 'log' && problems.every(({ code }) => code === 'missing');
}
