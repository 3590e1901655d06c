const counters = '(?:次|条|條|个|個|件|笔|筆|回|通)?';
/** As Chinese and Japanese write them; a number and such a unit are read together. */
const units: readonly (readonly [pattern: string, unit: string])[] = [
  [`(?:十万|十萬)${counters}`, '十万'],
  [`(?:百万|百萬)${counters}|millions?|mln|mio|mn|mm|m`, '百万'],
  [`(?:千万|千萬)${counters}`, '千万'],
  [`(?:万|萬)${counters}|ten thousands?|10k`, '万'],
  [`(?:亿|億)${counters}`, '亿'],
  [`千${counters}|thousands?|k|000s?|['’]000s?|1,?000s?`, '千'],
  [`百${counters}|hundreds?`, '百'],
];
const whole = units.map(
  ([pattern, unit]) =>
    [new RegExp(`^(?:(?:单位|單位|単位|unit|in|x|×)[:：\\s]*)?(?:${pattern})$`, 'i'), unit] as const,
);
const tail = new RegExp(
  `[\\s_,/:-]+(?:in )?(${units.map(([pattern]) => pattern).join('|')})$|^(thousands?|millions?) (?:of )?(?=[a-z])`,
  'i',
);

/** The unit that a heading says its counts are in, in brackets or after it: 万次, k, thousands. */
export function countUnitOf(words: string): string | undefined {
  const text = words.trim();
  return whole.find(([pattern]) => pattern.test(text))?.[1];
}

/** A heading whose unit stands without brackets, and the unit: Calls, thousands; calls_k. */
export function takeCountUnit(heading: string): { readonly rest: string; readonly unit: string } | null {
  const match = tail.exec(heading);
  const unit = countUnitOf(match?.[1] ?? match?.[2] ?? '');
  return match && unit !== undefined ? { rest: heading.replace(tail, ''), unit } : null;
}
