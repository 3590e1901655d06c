import { useCallback, useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import { Field } from '../../ui/Field';
import { fieldId, logId, removeId, type Column } from '../mistakes';
import { StepForm } from '../StepForm';
import { useProblemText } from '../use-problem-text';
import { useStep } from '../use-step';
import { useWizard } from '../wizard-context';
import { LogContext } from './log-context';
import { LogHints } from './LogHints';
import './LogStep.css';
import { LogTable } from './LogTable';
import { LogTools } from './LogTools';
import { Pager } from './Pager';
import { pageOf, pagesOf, rowsPerPage } from './pages';
import type { RowError } from './log-row-props';
import { useLogActions, type LogEvent } from './use-log-actions';
import { useLogContextValue } from './use-log-context-value';
import { ZoneSelect } from './ZoneSelect';

/** So many mistakes stand in the summary; of more, the number. */
const mostListed = 20;

export function LogStep() {
  const { t } = useTranslation('wizard');
  const { terms, draft, soFar } = useWizard();
  const step = useStep('log');
  const { sentence, inSummary } = useProblemText();
  /** null: the last one, however many there are. */
  const [chosenPage, setPage] = useState<number | null>(null);
  const actions = useLogActions(useCallback(() => setPage(null), []));
  const tools = useLogContextValue(actions);

  const { log } = draft;
  useFocusAfterRemoval(actions.event, log);
  const last = pagesOf(log.length) - 1;
  const page = Math.min(chosenPage ?? last, last);
  const from = page * rowsPerPage;
  const entries = page === last ? [...log.slice(from), actions.newRow] : log.slice(from, from + rowsPerPage);

  const errors = new Map<string, RowError[]>();
  for (const mistake of step.shown) {
    const { place } = mistake;
    if (place.kind !== 'row') continue;
    const error = { column: place.column, text: inSummary(mistake) };
    errors.set(place.entry, [...(errors.get(place.entry) ?? []), error]);
  }
  const onPage = step.shown.filter(({ place }) => place.kind !== 'row' || pageOf(place.row) === page);
  const listed = onPage.slice(0, mostListed);
  const others = step.shown.length - listed.length;
  const zoneMistake = step.shown.find(({ id }) => id === fieldId('logZone'));

  function paste(row: string, column: Column, text: string): void {
    const at = log.findIndex(({ id }) => id === row);
    // The page stays at the row pasted into, or, where that is the empty one, with it at the end.
    setPage(at < 0 ? null : pageOf(at));
    actions.paste(row, column, text);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const [first] = step.tryOn();
    if (first?.place.kind === 'row') setPage(pageOf(first.place.row));
  }

  return (
    <StepForm
      step="log"
      question={t(($) => $.log.question[terms.measure.kind])}
      lead={t(($) => $.log.lead[terms.measure.kind])}
      corrections={[
        ...listed.map((mistake) => ({ id: mistake.id, text: inSummary(mistake) })),
        ...(others > 0 ? [{ id: logId, text: t(($) => $.summary.others, { count: others }) }] : []),
      ]}
      count={step.shown.length}
      attempt={step.attempt}
      onSubmit={submit}
    >
      <div className="log-step">
        <LogTools actions={actions}>
          <Field
            id={fieldId('logZone')}
            label={t(($) => $.fields.logZone)}
            error={zoneMistake && sentence(zoneMistake)}
          >
            <ZoneSelect />
          </Field>
        </LogTools>
        <LogContext value={tools}>
          <LogTable
            entries={entries}
            from={from}
            newRow={page === last ? actions.newRow.id : null}
            reports={soFar.rows}
            errors={errors}
            onPaste={paste}
          />
        </LogContext>
        <Pager page={page} rows={log.length} onTurn={setPage} />
        <LogHints />
      </div>
    </StepForm>
  );
}

/** The button that was pressed is gone with its row: focus goes to that of the row in its place. */
function useFocusAfterRemoval(event: LogEvent | null, log: readonly DraftEntry[]): void {
  const focus = useEffectEvent((row: number) => {
    const neighbour = log[row - 1] ?? log.at(-1);
    if (document.activeElement === document.body && neighbour)
      document.getElementById(removeId(neighbour.id))?.focus();
  });
  useEffect(() => {
    if (event?.kind === 'removed') focus(event.row);
  }, [event]);
}
