import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { useFormats } from '../../i18n/use-formats';
import { undoId } from '../mistakes';
import type { LogActions, LogEvent } from './use-log-actions';

/** A word on what was last done to the table, and the way back and forth. */
export function LogEventLine({ actions }: { readonly actions: LogActions }) {
  const { t } = useTranslation('wizard');
  const words = useEventWords();
  const { event, canUndo, canRedo } = actions;
  return (
    <div className="log-bar__event">
      <output>{event && words(event)}</output>
      {(canUndo || canRedo) && (
        // Not `disabled`, which would take the focus from the button that was just pressed.
        <span>
          <Button
            kind="plain"
            id={undoId}
            onClick={actions.undo}
            aria-disabled={!canUndo}
            aria-keyshortcuts="Control+Z Meta+Z"
          >
            {t(($) => $.log.undo)}
          </Button>
          <Button
            kind="plain"
            onClick={actions.redo}
            aria-disabled={!canRedo}
            aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
          >
            {t(($) => $.log.redo)}
          </Button>
        </span>
      )}
    </div>
  );
}

function useEventWords(): (event: LogEvent) => string {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  return (event) => {
    if (event.kind === 'removed') return t(($) => $.log.removed, { row: event.row });
    if (!('rows' in event)) return t(($) => $.log[event.kind]);
    const values = { count: event.rows, number: formatInteger(event.rows) };
    if (event.kind === 'removed-rows') return t(($) => $.log.removedRows, values);
    if (event.kind === 'excluded-rows')
      return event.clause === ''
        ? t(($) => $.log.includedRows, values)
        : t(($) => $.log.excludedRows, { ...values, clause: event.clause });
    if (event.kind === 'taken-in')
      return event.from === null
        ? t(($) => $.log.takenIn, values)
        : t(($) => $.log.takenInFrom, { ...values, from: event.from });
    return t(($) => $.log.pasted, values);
  };
}
