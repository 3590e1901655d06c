import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { capitalised } from '../capitalised';
import type { Verdict } from './verdict';

/** The verdict in one sentence. */
export function useHeadline(verdict: Verdict): string {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const word = (count: number) => {
    const words = t(($) => $.countWords, { returnObjects: true });
    return Object.values(words)[count - 1] ?? formatInteger(count);
  };
  const { kind, months, settled, expected, closed, unfinished } = verdict;
  if (kind === 'qualify' && settled) return capitalised(qualifying(settled.months.length));
  const which = months === 1 ? 'only' : 'every';
  if (kind === 'expected') return t(($) => $.headline.expected);
  if (kind === 'unmeasured') return t(($) => $.headline.unmeasured[which]);
  if (kind === 'closed') return t(($) => $.headline.closed[closed?.months.length === 1 ? 'only' : 'every']);
  return t(($) => (unfinished.length > 0 ? $.headline.noneSoFar : $.headline.none)[which]);

  function qualifying(count: number): string {
    const of = { count, qualifying: word(count), total: word(months) };
    if (closed) return t(($) => $.headline.still, of);
    if (expected) return t(($) => $.headline.soFarMore, { ...of, more: word(expected.months.length) });
    if (unfinished.length > 0 && months > 1) return t(($) => $.headline.soFar, of);
    if (months === 1) return t(($) => $.headline.only);
    return count === months ? t(($) => $.headline.all) : t(($) => $.headline.some, of);
  }
}
