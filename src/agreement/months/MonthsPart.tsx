import { useTranslation } from 'react-i18next';
import { ReadableRuler } from '../../figures/ruler/ReadableRuler';
import { lostUnit } from '../../figures/use-figure-words';
import { Sentences } from '../../i18n/Sentences';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { failsOn } from '../example/example-case';
import { useExample } from '../example/use-example';
import { ReadingNotes } from '../ReadingNotes';

const rests = ['beijing-time', 'month-ends', 'last-month-cut'] as const;

/** How a term is cut into service months, drawn by the example that every agreement gives. */
export function MonthsPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { formatDayShort } = useFormats();
  const { subject, assessment, evidence } = useExample(terms);
  const { months } = assessment;
  const { kind, clause } = terms.serviceMonth;
  return (
    <Part
      mark="B"
      title={t(($) => $.months.title)}
      className="agreement__months"
      notes={<ReadingNotes terms={terms} of={rests} />}
    >
      <p className="agreement__text">
        <Sentences>
          <Cited text={t(($) => $.months.cut[kind])}>
            <Clause number={clause} />
          </Cited>
          {t(($) => $.months.alone[terms.measure.kind])}
        </Sentences>
      </p>
      <p className="agreement__example">
        <Sentences>
          {t(($) => $.months.example, {
            day: formatDayShort(months[0]?.start ?? ''),
            count: months.length,
          })}
          {t(($) => $.months.mark[lostUnit(terms)], { fails: formatDayShort(failsOn) })}
        </Sentences>
      </p>
      <ReadableRuler terms={terms} months={months} log={subject.log} evidence={evidence} />
    </Part>
  );
}
