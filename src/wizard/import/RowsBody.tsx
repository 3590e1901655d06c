import { useTranslation } from 'react-i18next';
import type { Question } from '../../import/questions';
import { beijing } from '../../case/draft';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Asides } from './Asides';
import type { FileState, RowsStage } from './file-state';
import type { ImportSession } from './import-session';
import { Preview } from './Preview';
import { QuestionForm } from './questions/QuestionForm';
import { RefusedRows } from './RefusedRows';
import { isOfIntervals } from './standing';

interface RowsBodyProps {
  readonly file: FileState;
  readonly stage: RowsStage;
  readonly session: ImportSession;
}

/** A file read row by row: its questions as long as one is open, then what its rows come to. */
export function RowsBody({ file: { id, answers }, stage, session }: RowsBodyProps) {
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
        onAnswer={(given) => session.rows.answer(id, given)}
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
        <Button kind="plain" onClick={() => session.rows.ask(id)}>
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
