import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { useFormats } from '../../i18n/use-formats';
import './LogTools.css';
import type { LogActions, LogEvent } from './use-log-actions';

interface LogToolsProps {
  readonly actions: LogActions;
  readonly children: ReactNode;
}

/** What is done with the table as a whole; and a word on what was last done, with the way to undo it. */
export function LogTools({ actions, children }: LogToolsProps) {
  const { t } = useTranslation('wizard');
  const words = useEventWords();
  const { event } = actions;
  return (
    <div className="log-tools">
      {children}
      <Button onClick={() => void actions.pasteFromClipboard()}>{t(($) => $.log.paste)}</Button>
      <div className="log-tools__event">
        <output>{event && words(event)}</output>
        {event && 'undo' in event && (
          <Button kind="plain" onClick={actions.undo}>
            {t(($) => $.log.undo)}
          </Button>
        )}
      </div>
    </div>
  );
}

function useEventWords(): (event: LogEvent) => string {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  return (event) => {
    if (event.kind === 'removed') return t(($) => $.log.removed, { row: event.row });
    if (event.kind !== 'pasted') return t(($) => $.log[event.kind]);
    const values = { count: event.rows, number: formatInteger(event.rows) };
    return event.headerLeftOut ? t(($) => $.log.pastedWithoutHeader, values) : t(($) => $.log.pasted, values);
  };
}
