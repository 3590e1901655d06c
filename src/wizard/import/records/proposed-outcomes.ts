import type { AgreementTerms } from '../../../domain';
import { likelyFailures } from '../../../import/records/outcomes';

export const outcomeMeanings = ['succeeded', 'failed', 'left-out'] as const;
export type OutcomeMeaning = (typeof outcomeMeanings)[number];

/** A message to a number that cannot receive is no message to a valid number (SMS 1.3, 1.4). */
const toNobody =
  /invalid|not exist|switched ?off|power(ed)? ?off|black ?list|blocked|空号|无效|停机|关机|黑名单|不存在|無効|電源|ブロック/i;

const success =
  /^(ok|success(ful|fully)?|succeeded|pass(ed)?|delivered|delivrd|sent|entered|joined|connected|2\d\d|成功|已送达|送达|成功送达|已成功|完成|成功した|到達|配信済み?)$/i;

/**
 * With what the outcomes are shown; nothing of it holds before it is confirmed. One that is not known stays open: taken for a
 * success it would hide a failure. Of calls every outcome but `system_error` is none (CCC 1.5). */
export function proposedOutcomes(
  values: readonly string[],
  terms: AgreementTerms,
): ReadonlyMap<string, OutcomeMeaning | null> {
  const failed = new Set(likelyFailures(values, terms));
  const { measure } = terms;
  const ofMessages = measure.kind === 'occurrences' && measure.unit === 'messages';
  const ofCalls = measure.kind === 'occurrences' && measure.unit === 'calls';
  return new Map(
    values.map((value) => {
      if (ofMessages && toNobody.test(value)) return [value, 'left-out'];
      if (failed.has(value)) return [value, 'failed'];
      return [value, ofCalls || success.test(value.trim()) ? 'succeeded' : null];
    }),
  );
}
