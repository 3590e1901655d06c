import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { openFiles } from '../../share/file/opening';
import { Button } from '../../ui/Button';
import { nameOf, type FileState, type Stage } from './file-state';
import type { ComingIn } from './coming-in';
import './FileSection.css';
import type { ImportSession } from './import-session';
import { QuestionForm } from './questions/QuestionForm';
import { AsRecords } from './records/AsRecords';
import { RecordsBody } from './records/RecordsBody';
import { RepeatedRows } from './RepeatedRows';
import { RowsBody } from './RowsBody';
import { Notice } from '../../ui/Notice';

interface FileSectionProps {
  readonly file: FileState;
  readonly session: ImportSession;
  readonly coming: ComingIn | undefined;
  /** Another file stands above it. */
  readonly isBelow: boolean;
}

interface BodyProps extends Pick<FileSectionProps, 'file' | 'session'> {
  readonly name: string;
}

/** One file: what it was recognised as, what must be asked, and what becomes of it. */
export function FileSection({ file, session, coming, isBelow }: FileSectionProps) {
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
      {coming && (
        <RepeatedRows
          fileId={id}
          coming={coming}
          repeats={file.repeats}
          isBelow={isBelow}
          onChoose={(repeats) => session.repeat(id, repeats)}
        />
      )}
      <Body file={file} name={name} session={session} />
    </section>
  );
}

function Recognised({ file: { stage } }: { readonly file: FileState }) {
  const { t } = useTranslation('import');
  if (stage.kind !== 'rows' && stage.kind !== 'records') return null;
  const source = stage.kind === 'rows' ? stage.view.source : 'records';
  return <p>{t(($) => $.file.recognised, { source: t(($) => $.sources[source]) })}</p>;
}

function Body({ file, name, session }: BodyProps) {
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
          onAnswer={(given) => session.rows.answer(id, given)}
        />
      );
    case 'unreadable':
      return <Unreadable source={file.source} name={name} stage={stage} />;
    case 'records':
      return <RecordsBody fileId={id} stage={stage} session={session} />;
    case 'rows':
      return (
        <>
          <RowsBody file={file} stage={stage} session={session} />
          <AsRecords fileId={id} stage={stage} session={session} />
        </>
      );
    default:
      return stage satisfies never;
  }
}

interface UnreadableProps {
  readonly source: FileState['source'];
  readonly name: string;
  readonly stage: Extract<Stage, { kind: 'unreadable' }>;
}

function Unreadable({ source, name, stage: { code, at } }: UnreadableProps) {
  const { t } = useTranslation('import');
  const openCase = () => openFiles([new File([source.kind === 'file' ? source.file : source.text], name)]);
  return (
    <Notice kind="bad">
      <p>{t(($) => $.unreadable[code])}</p>
      {at && <p>{t(($) => $.unreadableAt, { ...at })}</p>}
      {code === 'case-file' && (
        <p>
          <Button onClick={openCase}>{t(($) => $.file.openCase)}</Button>
        </p>
      )}
    </Notice>
  );
}

function stepOf({ stage }: FileState): string {
  if (stage.kind === 'rows') return stage.view.open.length > 0 || stage.asking ? 'asks' : 'preview';
  return stage.kind === 'records'
    ? `records ${stage.run.kind} ${stage.decision ? 'decided' : ''}`
    : stage.kind;
}
