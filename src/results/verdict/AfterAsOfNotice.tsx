import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Notice } from '../../ui/Notice';
import { useResult } from '../../working/result';
import { Sentences } from '../../i18n/Sentences';
import { standingOf } from '../../working/standing';
import { useMonths } from '../../working/words/use-months';

/** More entries than this are counted, not numbered one by one. */
const mostNumbered = 6;

/** Entries dated after the as-of day count as if they had happened; what rests on them is expected, not due. */
export function AfterAsOfNotice() {
  const { t } = useTranslation('results');
  const { formatDay, formatInteger, formatList } = useFormats();
  const names = useMonths();
  const { assessment, numbers } = useResult();
  const { asOf, findings, months } = assessment;
  const finding = findings.find(({ code }) => code === 'after-as-of');
  if (!finding || !('entries' in finding)) return null;
  const { entries } = finding;
  const count = entries.length;
  const day = formatDay(asOf);
  const expected = months.filter((month) => standingOf(month, asOf) === 'expected');
  return (
    <Notice>
      <Sentences>
        {count > mostNumbered
          ? t(($) => $.notice.afterAsOfMany, { number: formatInteger(count), day })
          : t(($) => $.notice.afterAsOf, {
              count,
              entries: formatList(entries.map((entry) => formatInteger(numbers[entry] ?? entry + 1))),
              day,
            })}
        {expected.length > 0 &&
          t(($) => $.notice.forecast, { months: names(expected), count: expected.length })}
      </Sentences>
    </Notice>
  );
}
