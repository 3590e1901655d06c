import { useCallback, useEffect, useEffectEvent, useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import { Field } from '../../ui/Field';
import { fieldId, logId, removeId, undoId, type Column, type Mistake } from '../mistakes';
import { StepForm } from '../StepForm';
import { useProblemText } from '../use-problem-text';
import { useStep } from '../use-step';
import { useWizard } from '../wizard-context';
import { measureWord } from './columns';
import { DeductDialog } from './DeductDialog';
import { LogBar } from './LogBar';
import { LogContext } from './log-context';
import { LogHints } from './LogHints';
import './LogStep.css';
import { LogTable } from './LogTable';
import { LogTools } from './LogTools';
import type { RowError } from './log-row-props';
import { useLogActions, type LogEvent } from './use-log-actions';
import { useLogContextValue } from './use-log-context-value';
import { useLogView } from './use-log-view';
import { useSelection } from './use-selection';
import { useUndoKeys } from './use-undo-keys';
import { ZoneSelect } from './ZoneSelect';

/** So many mistakes stand in the summary; of more, the number. */
const mostListed = 20;

const noErrors: readonly RowError[] = [];

export default function LogStep() {
  const { t } = useTranslation('wizard');
  const { terms, draft, soFar, isCurrent } = useWizard();
  const { log } = draft;
  const step = useStep('log');
  const { sentence, inRow, inSummary } = useProblemText();
  const [revealed, setRevealed] = useState<{ readonly row: string } | null>(null);
  const actions = useLogActions(
    useCallback((row: string | null) => row !== null && setRevealed({ row }), []),
  );
  const view = useLogView();
  const shownIds = useMemo(
    () => view.shown.flatMap((place) => log[place]?.id ?? []),
    // oxlint-disable-next-line react/exhaustive-deps -- its rows may change, which they are does not
    [view.shown],
  );
  const selection = useSelection(shownIds);
  const [deducted, setDeducted] = useState<{ readonly row: DraftEntry; readonly number: number } | null>(
    null,
  );
  const deduct = useCallback((row: DraftEntry, number: number) => setDeducted({ row, number }), []);
  const tools = useLogContextValue(actions, selection, deduct);
  useFocusAfterRemoval(actions.event, log);
  useUndoKeys(actions);

  const byRow = useMemo(() => mistakesByRow(step.shown), [step.shown]);
  const listed = step.shown.slice(0, mostListed);
  const others = step.shown.length - listed.length;
  const kept = new Set(listed.flatMap(({ place }) => (place.kind === 'row' ? [place.entry] : [])));
  const zoneMistake = step.shown.find(({ id }) => id === fieldId('logZone'));

  function errorsOf(row: string): readonly RowError[] {
    const mistakes = byRow.get(row);
    if (!mistakes) return noErrors;
    return mistakes.flatMap((mistake) =>
      mistake.place.kind === 'row' ? [{ column: mistake.place.column, text: inRow(mistake) }] : [],
    );
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = step.tryOn();
    // A row that has to be put right must be there to be found.
    const rows = found.slice(0, mostListed).flatMap(({ place }) => (place.kind === 'row' ? place.entry : []));
    if (rows.some((row) => !shownIds.includes(row))) view.filterBy('all');
  }

  const word = measureWord(terms);
  return (
    <>
      <StepForm
        step="log"
        question={t(($) => $.log.question[word])}
        lead={t(($) => $.log.lead[word])}
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
            <LogBar view={view} selection={selection} actions={actions} hasMany={log.length > 1} />
            <LogTable
              log={log}
              newRow={actions.newRow}
              view={view}
              ids={shownIds}
              selection={selection}
              reports={soFar.rows}
              areCurrent={isCurrent}
              errorsOf={errorsOf}
              kept={kept}
              revealed={revealed}
              onPaste={(row: string, column: Column, text: string) => actions.paste(row, column, text)}
              onLeave={actions.seal}
            />
          </LogContext>
          <LogHints />
        </div>
      </StepForm>
      <DeductDialog
        of={deducted}
        onClose={() => setDeducted(null)}
        onWrite={(texts) => deducted && actions.write(deducted.row, texts)}
      />
    </>
  );
}

function mistakesByRow(mistakes: readonly Mistake[]): ReadonlyMap<string, readonly Mistake[]> {
  const byRow = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const { place } = mistake;
    if (place.kind !== 'row') continue;
    const known = byRow.get(place.entry);
    if (known) known.push(mistake);
    else byRow.set(place.entry, [mistake]);
  }
  return byRow;
}

/** What was pressed is gone with its rows: focus goes to the row in their place, or to what brings them back. */
function useFocusAfterRemoval(event: LogEvent | null, log: readonly DraftEntry[]): void {
  const focus = useEffectEvent((neighbour: DraftEntry | undefined) => {
    if (document.activeElement !== document.body) return;
    const button = neighbour && document.getElementById(removeId(neighbour.id));
    (button ?? document.getElementById(undoId))?.focus();
  });
  const neighbourOf = useEffectEvent((row: number) => log[row - 1] ?? log.at(-1));
  useEffect(() => {
    if (event?.kind === 'removed') focus(neighbourOf(event.row));
    if (event?.kind === 'removed-rows') focus(undefined);
  }, [event]);
}
