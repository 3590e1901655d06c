import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../import/interpretation';
import { beijing } from '../../case/draft';
import { Button } from '../../ui/Button';
import { nameOf, type FileState, type RowsStage, type WhyUnreadable } from './file-state';
import { Asides } from './Asides';
import './FileSection.css';
import type { ImportSession } from './import-session';
import { Preview } from './Preview';
import { QuestionForm } from './questions/QuestionForm';
import { RecordsBody } from './records/RecordsBody';
import { RefusedRows } from './RefusedRows';
import { isOfIntervals } from './standing';
import { Notice } from '../../ui/Notice';

interface FileSectionProps {
  readonly file: FileState;
  readonly session: ImportSession;
}

/** One file: what it was recognised as, what must be asked, and what becomes of it. */
export function FileSection({ file, session }: FileSectionProps) {
  const { t } = useTranslation('import');
  const { id, stage, busy } = file;
  const name = nameOf(file) ?? t(($) => $.pasted);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = stepOf(file);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    // The button that was pressed is gone: what follows it is read from its head
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.matches('dialog'))
      heading.current?.focus();
  }, [step]);
  return (
    <section
      className="import-file"
      aria-labelledby={`${id}-name`}
      aria-busy={busy || stage.kind === 'reading'}
    >
      <header className="import-file__head">
        <h3 id={`${id}-name`} tabIndex={-1} ref={heading}>
          {name}
        </h3>
        <Recognised file={file} />
        <Button
          kind="plain"
          onClick={() => session.remove(id)}
          aria-label={t(($) => $.file.leaveOutName, { name })}
        >
          {t(($) => $.file.leaveOut)}
        </Button>
      </header>
      <Body file={file} session={session} />
    </section>
  );
}

function Recognised({ file: { stage } }: { readonly file: FileState }) {
  const { t } = useTranslation('import');
  if (stage.kind !== 'rows' && stage.kind !== 'records') return null;
  const source = stage.kind === 'rows' ? stage.view.source : 'records';
  return <p>{t(($) => $.file.recognised, { source: t(($) => $.sources[source]) })}</p>;
}

function Body({ file, session }: FileSectionProps) {
  const { t } = useTranslation('import');
  const { id, stage, answers } = file;
  switch (stage.kind) {
    case 'reading':
      return <p className="import-file__wait">{t(($) => $.file.reading)}</p>;
    case 'question':
      return (
        <QuestionForm
          key={stage.question.kind}
          fileId={id}
          questions={[stage.question]}
          columns={[]}
          withColumns={false}
          answers={answers}
          refused={[]}
          onAnswer={(given) => session.answer(id, given)}
        />
      );
    case 'unreadable':
      return <Unreadable code={stage.code} />;
    case 'records':
      return <RecordsBody fileId={id} stage={stage} session={session} />;
    case 'rows':
      return <Rows file={file} stage={stage} session={session} />;
    default:
      return stage satisfies never;
  }
}

function Unreadable({ code }: { readonly code: WhyUnreadable }) {
  const { t } = useTranslation('import');
  return (
    <Notice kind="bad">
      <p>{t(($) => $.unreadable[code])}</p>
    </Notice>
  );
}

function Rows({ file: { id, answers }, stage, session }: FileSectionProps & { readonly stage: RowsStage }) {
  const { t } = useTranslation('import');
  const { view, asking } = stage;
  const { columns = [] } = view;
  if (view.open.length > 0 || asking) {
    const questions = asking ? view.questions : view.open;
    return (
      <QuestionForm
        key={questions.map(keyOf).join('\n')}
        fileId={id}
        questions={questions}
        columns={columns}
        withColumns={asking}
        answers={answers}
        refused={view.refused.first}
        onAnswer={(given) => session.answer(id, given)}
      />
    );
  }
  if (isOfIntervals(view))
    return (
      <Notice kind="bad">
        <p>{t(($) => $.intervals)}</p>
      </Notice>
    );
  return (
    <div className="import-rows">
      <RefusedRows fileId={id} stage={stage} session={session} />
      {view.count === 0 && <p>{t(($) => $.preview.none)}</p>}
      <Preview count={view.count} first={view.first} zone={answers.zone ?? answers.logZone ?? beijing} />
      <Asides view={view} />
      {(columns.length > 0 || view.questions.length > 0) && (
        <Button kind="plain" onClick={() => session.ask(id)}>
          {t(($) => $.file.change)}
        </Button>
      )}
    </div>
  );
}

function keyOf(question: Question): string {
  if (question.kind === 'open-end') return `${question.kind} ${question.row}`;
  return 'column' in question ? `${question.kind} ${question.column}` : question.kind;
}

function stepOf({ stage }: FileState): string {
  if (stage.kind === 'rows') return stage.view.open.length > 0 || stage.asking ? 'asks' : 'preview';
  return stage.kind === 'records'
    ? `records ${stage.run.kind} ${stage.decision ? 'decided' : ''}`
    : stage.kind;
}
