import { useTranslation } from 'react-i18next';
import { SliceMaps } from '../../figures/slice-map/SliceMaps';
import { TermFigure } from '../../figures/TermFigure';
import { Clauses } from '../../ui/Clauses';
import { Part } from '../../ui/Part';
import { Note } from '../Note';
import { useResult } from '../../working/result';

export function TermPart() {
  const { t } = useTranslation('results');
  const { terms, assessment, evidence, subject, rows } = useResult();
  return (
    <Part mark="A" title={t(($) => $.term.title)} className="result__term" notes={<TermNotes />}>
      <TermFigure
        terms={terms}
        assessment={assessment}
        evidence={evidence}
        log={subject.log}
        places={rows}
        inMargin
      />
      <SliceMaps terms={terms} assessment={assessment} evidence={evidence} log={subject.log} />
    </Part>
  );
}

/** Few and short: the chart's own bounds stand in the same margin. */
function TermNotes() {
  const { t } = useTranslation('results');
  const { serviceMonth, measure } = useResult().terms;
  return (
    <>
      <Note clause={serviceMonth.clause}>{t(($) => $.notes.serviceMonth[serviceMonth.kind])}</Note>
      {measure.kind === 'timeslices' ? (
        <Note clause={measure.breach.clause}>
          {measure.breach.kind === 'below'
            ? t(($) => $.notes.sliceBelow, { count: measure.slice.minutes, rate: measure.breach.rate })
            : t(($) => $.notes.sliceFailed, { count: measure.slice.minutes })}
        </Note>
      ) : (
        <p>
          <Clauses numbers={measure.failure.clauses} /> {t(($) => $.notes.counts[measure.unit])}
        </p>
      )}
    </>
  );
}
