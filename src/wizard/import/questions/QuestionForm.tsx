import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFor } from '../../../import/answer-for';
import type { MatchedColumn, Refusal } from '../../../import/interpretation';
import type { Answers, Question, Role } from '../../../import/questions';
import { Button } from '../../../ui/Button';
import { rolesOf } from '../../../import/table/heading-role';
import { columnMistakes, sharedRoles, type ColumnMistake } from '../column-mistakes';
import { isAnswered, proposedAnswers } from '../proposed-answers';
import { useWizard } from '../../wizard-context';
import { ColumnsTable } from './ColumnsTable';
import { ZoneField } from './ZoneQuestion';
import { QuestionField } from './QuestionField';
import './QuestionForm.css';

interface QuestionFormProps {
  readonly fileId: string;
  readonly questions: readonly Question[];
  readonly columns: readonly MatchedColumn[];
  /** All columns are shown, to be corrected; else only where one of them is asked. */
  readonly withColumns: boolean;
  readonly answers: Answers;
  /** Of answers that could not be read. */
  readonly refused: readonly Refusal[];
  readonly onAnswer: (answers: Answers) => void;
}

type ColumnQuestion = Extract<Question, { kind: 'column' }>;

/** What must be known of a file, with the likely answers filled in: one press goes on. */
export function QuestionForm({
  fileId,
  questions,
  columns,
  withColumns,
  answers,
  refused,
  onAnswer,
}: QuestionFormProps) {
  const { t } = useTranslation('import');
  const { terms, draft } = useWizard();
  const [proposed, setProposed] = useState(() =>
    proposedAnswers(questions, answers, { zone: draft.logZone }),
  );
  const [attempted, setAttempted] = useState(false);
  const asked = questions.filter((question): question is ColumnQuestion => question.kind === 'column');
  const others = questions.filter(({ kind }) => kind !== 'column');
  const chosen = new Map<string, Role>(
    columns.map(({ column, role }) => [column, answerFor(proposed.columns, column) ?? role]),
  );
  const showsColumns = columns.length > 0 && (withColumns || asked.length > 0);
  const mistakes: ReadonlyMap<string, ColumnMistake> =
    showsColumns && attempted ? columnMistakes(chosen) : new Map();
  const idOf = (question: Question) =>
    `${fileId}-${question.kind}${question.kind === 'open-end' ? `-${question.row}` : ''}`;

  function errorOf(question: Question): string | undefined {
    if (attempted && !isAnswered(question, proposed)) return t(($) => $.unanswered);
    if (question.kind !== 'open-end' || proposed.openEnds !== answers.openEnds) return undefined;
    const refusal = refused.find(({ row, code }) => row === question.row && code !== 'still-open');
    return refusal && t(($) => $.refusals[refusal.code]);
  }

  function goOn(): void {
    setAttempted(true);
    const wrong = showsColumns && columnMistakes(chosen).size > 0;
    const open = others.find((question) => !isAnswered(question, proposed));
    const first = wrong ? `${fileId}-columns` : open && idOf(open);
    if (first === undefined) {
      const shared = showsColumns ? sharedRoles(chosen) : {};
      const isAny = Object.keys(shared).length > 0;
      return onAnswer(isAny ? { ...proposed, columns: { ...proposed.columns, ...shared } } : proposed);
    }
    // The errors come first
    requestAnimationFrame(() => focusIn(first));
  }

  return (
    <div className="import-questions">
      {showsColumns && (
        <ColumnsTable
          id={`${fileId}-columns`}
          columns={columns}
          asked={asked}
          roles={asked[0]?.roles ?? rolesOf(terms.measure)}
          chosen={chosen}
          mistakes={mistakes}
          onChoose={(column, role) =>
            setProposed({ ...proposed, columns: { ...proposed.columns, [column]: role } })
          }
        />
      )}
      {others.map((question) => (
        <QuestionField
          key={idOf(question)}
          id={idOf(question)}
          question={question}
          answers={proposed}
          onChange={setProposed}
          error={errorOf(question)}
        />
      ))}
      {withColumns && !questions.some(({ kind }) => kind === 'zone') && (
        <ZoneField
          id={`${fileId}-clock`}
          label={t(($) => $.clock)}
          zone={proposed.zone ?? draft.logZone}
          onChange={(zone) => setProposed({ ...proposed, zone })}
        />
      )}
      <Button onClick={goOn}>{t(($) => $.goOn)}</Button>
    </div>
  );
}

function focusIn(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('input, select')
    ? target
    : (target?.querySelector<HTMLElement>('[aria-invalid="true"], input:not(:disabled), select') ?? target);
  control?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
