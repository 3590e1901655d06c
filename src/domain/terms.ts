/**
 * What the rules need to know of an agreement. A terms file holds more (names, documents, summaries); this is
 * the part that decides a figure. Percentages are text with a sign ("99.9%"), so that no float ever holds one.
 */
export type Percentage = `${string}%`;

export interface AgreementTerms {
  readonly id: string;
  readonly serviceMonth: { readonly kind: 'calendar' | 'anniversary' };
  readonly measure: TimeslicesMeasure | OccurrencesMeasure;
  readonly commitment: { readonly availability: Percentage };
  /** Tiers from the mildest to the worst. Each holds only its upper bound (exclusive), so no two can overlap. */
  readonly tiers: { readonly rows: readonly Tier[] };
  readonly fee: { readonly basis: 'consumed' | 'paid' };
  readonly remedy: { readonly kind: 'voucher' | 'cash' | 'messages' };
  readonly claim: {
    readonly opens: { readonly afterBusinessDay: number };
    readonly closes: { readonly afterDays: number };
  };
  readonly exclusions: readonly { readonly clause: string }[];
}

/** Time is cut into slices; each is available or not (TRTC 1.5, IM 1.4). */
export interface TimeslicesMeasure {
  readonly kind: 'timeslices';
  readonly slice: { readonly minutes: number };
  /** `below`: a slice breaches under this success rate. `all-failed`: only when every attempt failed. */
  readonly breach: { readonly kind: 'below'; readonly rate: Percentage } | { readonly kind: 'all-failed' };
  /** An outage shorter than this does not count. 0 where the agreement names no minimum. */
  readonly minimum: { readonly minutes: number };
}

/** Events are counted; each succeeds or fails (CCC 1.5, SMS 1.2). */
export interface OccurrencesMeasure {
  readonly kind: 'occurrences';
  readonly unit: 'calls' | 'messages';
}

export interface Tier {
  readonly below: Percentage;
  readonly credit: Percentage;
}
