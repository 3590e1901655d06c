import type { AgreementTerms } from '../../../domain';
import { likelyFailures } from '../../../import/records/outcomes';

export const outcomeMeanings = ['succeeded', 'failed', 'left-out'] as const;
export type OutcomeMeaning = (typeof outcomeMeanings)[number];

/** A message to a number that cannot receive is no message to a valid number (SMS 1.3, 1.4). */
const toNobody =
  /invalid|not exist|switched ?off|power(ed)? ?off|black ?list|blocked|空号|无效|停机|关机|黑名单|不存在|無効|電源|ブロック/i;

/** With what the outcomes are shown; nothing of it holds before it is confirmed. */
export function proposedOutcomes(
  values: readonly string[],
  terms: AgreementTerms,
): ReadonlyMap<string, OutcomeMeaning> {
  const failed = new Set(likelyFailures(values, terms));
  const { measure } = terms;
  const ofMessages = measure.kind === 'occurrences' && measure.unit === 'messages';
  return new Map(
    values.map((value) => {
      if (ofMessages && toNobody.test(value)) return [value, 'left-out'];
      return [value, failed.has(value) ? 'failed' : 'succeeded'];
    }),
  );
}
