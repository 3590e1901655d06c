import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { ImportButton } from '../import/ImportButton';
import './LogTools.css';
import type { LogActions } from './use-log-actions';

interface LogToolsProps {
  readonly actions: LogActions;
  readonly children: ReactNode;
}

/** How rows come into the table other than by typing. */
export function LogTools({ actions, children }: LogToolsProps) {
  const { t } = useTranslation('wizard');
  return (
    <div className="log-tools">
      {children}
      <div className="log-tools__in">
        <Button onClick={() => void actions.pasteFromClipboard()}>{t(($) => $.log.paste)}</Button>
        <ImportButton addRows={actions.addRows} />
      </div>
    </div>
  );
}
