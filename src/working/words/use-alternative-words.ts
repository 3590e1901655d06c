import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { ReadingCode } from '../../terms/readings';
import { alternativesOf, type Alternative, type AlternativeMonth } from '../alternatives';
import { useResult } from '../result';
import { useDays } from './use-days';
import { useDue } from './use-due';

/** More months than these no one reads in a sentence. */
const mostNamed = 3;

/**
 * What the alternative of a reading would give, in sentences: for the whole case, or for some of its service months. Empty where
 * it cannot be computed.
 */
export function useAlternativeWords(): (code: ReadingCode, only?: readonly number[]) => string[] {
  const { t } = useTranslation('working');
  const { formatInteger, formatPercent } = useFormats();
  const { range, day } = useDays();
  const { due } = useDue();
  const result = useResult();
  const { unit } = result.assessment.months[0]?.measured ?? { unit: 'minutes' };

  function facts({ measured, due: paid, opensOn, closesOn }: AlternativeMonth): string[] {
    const found: string[] = [];
    if (measured) {
      const { bad, percent, credit } = measured;
      found.push(t(($) => $.alternative.bad[unit], { count: bad, number: formatInteger(bad) }));
      if (percent === null) found.push(t(($) => $.alternative.notMeasurable));
      else {
        found.push(t(($) => $.alternative.availability, { percent: formatPercent(percent, 2) }));
        found.push(
          credit === 0 ? t(($) => $.alternative.noCredit) : t(($) => $.alternative.credit, { credit }),
        );
      }
    }
    if (paid) found.push(due(paid));
    if (opensOn !== null) found.push(t(($) => $.alternative.opens, { day: day(opensOn) }));
    if (closesOn !== null) found.push(t(($) => $.alternative.closes, { day: day(closesOn) }));
    return found;
  }

  function outcome(months: readonly AlternativeMonth[]): string {
    const named = months
      .slice(0, mostNamed)
      .map((month) =>
        t(($) => $.alternative.month, {
          range: range(month.start, month.end),
          facts: facts(month).reduce((all, fact) => t(($) => $.alternative.facts, { facts: all, fact })),
        }),
      )
      .reduce((all, month) => t(($) => $.alternative.months, { months: all, month }));
    const count = months.length - mostNamed;
    return count > 0 ? t(($) => $.alternative.more, { months: named, count }) : named;
  }

  function sentence(alternative: Alternative, only: readonly number[] | undefined): string | null {
    const { months, isWhole } = alternative;
    const key = keyOf(alternative);
    const asked = only === undefined ? months : months.filter(({ index }) => only.includes(index));
    const others = asked.filter(
      only === undefined ? ({ differs }) => differs : (one) => facts(one).length > 0,
    );
    if (others.length > 0) return t(($) => $.alternative.gives[key], { outcome: outcome(others) });
    const isKnown = only === undefined ? isWhole : asked.length > 0;
    return isKnown ? t(($) => $.alternative.same[key]) : null;
  }

  return (code, only) => {
    const alternatives = alternativesOf(result).filter((one) => one.code === code);
    const sentences = alternatives.flatMap((one) => sentence(one, only) ?? []);
    const nothing = alternatives.map((one) => t(($) => $.alternative.same[keyOf(one)]));
    // Both bounds the same: said once.
    const isSame = sentences.length > 1 && sentences.every((one, index) => one === nothing[index]);
    return isSame ? [t(($) => $.alternative.same.alone)] : sentences;
  };
}

function keyOf({ bound, withShort }: Alternative) {
  return withShort ? 'upperWithShort' : (bound ?? 'alone');
}
