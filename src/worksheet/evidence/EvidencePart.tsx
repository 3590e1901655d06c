import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useResult } from '../../working/result';
import { reachesBeyond } from '../../working/working-entries';
import { Cites } from '../paper/Cites';
import { Said } from '../paper/Said';
import { SheetPart } from '../paper/SheetPart';
import { CountEvidence } from './CountEvidence';
import { countsTwice, evidenceEntries } from './evidence-entries';
import './EvidencePart.css';
import { SliceEvidence } from './SliceEvidence';

/** The entries that the claimed months rest on, each with room for the number of what proves it. */
export function EvidencePart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const result = useResult();
  const { measure } = result.terms;
  const zone = result.file['logZone'];
  const groups = months.map((month) => ({ month, entries: evidenceEntries(result, month) }));
  return (
    <SheetPart mark="D" title={t(($) => $.evidence.title)} notes={<EvidenceNotes />}>
      {measure.kind === 'timeslices' ? (
        <SliceEvidence groups={groups} minutes={measure.slice.minutes} />
      ) : (
        <CountEvidence groups={groups} unit={measure.unit} />
      )}
      <p className="is-small">
        <Said>
          {measure.kind === 'timeslices' &&
            groups.some((group) => countsTwice(group, measure.slice.minutes)) &&
            t(($) => $.evidence.shared)}
          {measure.kind === 'timeslices' &&
            groups.some(({ month, entries }) => entries.some(({ is }) => reachesBeyond(is, month))) &&
            t(($) => $.evidence.beyond)}
          {result.subject.log.some(({ kind }) => kind === 'unit') && t(($) => $.evidence.available)}
          {typeof zone === 'string' && zone !== 'Asia/Shanghai' && t(($) => $.evidence.zone, { zone })}
        </Said>
      </p>
    </SheetPart>
  );
}

function EvidenceNotes() {
  const { t } = useTranslation('worksheet');
  const { measure } = useResult().terms;
  if (measure.kind === 'occurrences')
    return (
      <p>
        {t(($) => $.notes.counts[measure.unit])} <Cites clauses={measure.failure.clauses} />
      </p>
    );
  const { breach, slice } = measure;
  return (
    <p>
      {breach.kind === 'below'
        ? t(($) => $.notes.below, { minutes: slice.minutes, rate: breach.rate })
        : t(($) => $.notes.failed, { minutes: slice.minutes })}{' '}
      <Cites clauses={[breach.clause]} />
    </p>
  );
}
