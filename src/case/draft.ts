import type { LogEntry } from '../domain/case';

/**
 * A case as it is being written: every field holds the text that was typed, right or wrong, so that nothing is lost.
 * `src/case/read-draft.ts` turns it into a case file or names what is wrong.
 */
export interface Draft {
  readonly id: string;
  readonly product: string;
  readonly title: string;
  /** Who claims, for the worksheet and the ticket: no figure depends on it. */
  readonly claimant: Claimant;
  readonly purchase: {
    readonly startDate: string;
    /** How the term's end is given. */
    readonly until: 'months' | 'endDate';
    readonly months: string;
    readonly endDate: string;
  };
  /** IANA zone of instants without an offset. */
  readonly logZone: string;
  readonly log: readonly DraftEntry[];
  readonly fees: DraftFees;
  /** Empty: today. */
  readonly asOf: string;
  /** Milliseconds since 1970, for the list of drafts. */
  readonly changedAt: number;
}

export interface Claimant {
  readonly account: string;
  readonly contact: string;
  /** A number of the claimant's own, such as the ticket's. */
  readonly reference: string;
}

export interface DraftEntry {
  /** Stays with the row while others come and go. */
  readonly id: string;
  readonly kind: LogEntry['kind'];
  readonly start: string;
  /** interval */
  readonly end: string;
  /** interval and unit: percent */
  readonly successRate: string;
  /** unit */
  readonly requests: string;
  readonly successes: string;
  /** count */
  readonly total: string;
  readonly failed: string;
  readonly exclusion: string;
  readonly note: string;
}

export interface DraftFees extends DraftFee {
  readonly currency: string;
  /** Whether each service month has a fee of its own. */
  readonly each: boolean;
  /** By the service month's first day, `YYYY-MM-DD`. */
  readonly byMonth: Readonly<Record<string, DraftFee>>;
  readonly messagePrice: string;
}

export interface DraftFee {
  readonly consumed: string;
  readonly deducted: string;
}

export const beijing = 'Asia/Shanghai';

export const noClaimant: Claimant = { account: '', contact: '', reference: '' };

export function newDraft(product: string, id: string): Draft {
  return {
    id,
    product,
    title: '',
    claimant: noClaimant,
    purchase: { startDate: '', until: 'months', months: '', endDate: '' },
    logZone: beijing,
    log: [],
    fees: { currency: 'CNY', consumed: '', deducted: '', each: false, byMonth: {}, messagePrice: '' },
    asOf: '',
    changedAt: 0,
  };
}

/** What is written in an entry, column by column. */
export const entryFields = [
  'start',
  'end',
  'successRate',
  'requests',
  'successes',
  'total',
  'failed',
  'exclusion',
  'note',
] as const satisfies readonly (keyof DraftEntry)[];

type EntryTexts = Pick<DraftEntry, (typeof entryFields)[number]>;

/** Of an entry in which nothing was written yet. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field gets its text
export const emptyTexts = Object.fromEntries(entryFields.map((field) => [field, ''])) as EntryTexts;

export function newEntry(kind: DraftEntry['kind'], id: string): DraftEntry {
  return { id, kind, ...emptyTexts };
}

/** A row nothing was written in is no entry: the empty one at the foot of the table. */
export function isBlank(entry: DraftEntry): boolean {
  return entryFields.every((field) => entry[field].trim() === '');
}
