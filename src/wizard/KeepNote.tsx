import { useTranslation } from 'react-i18next';
import { useIsPromised, useSaving } from '../case/use-draft';
import { KeepActions } from '../share/KeepActions';
import './KeepNote.css';
import { useWizard } from './wizard-context';

/** What a browser keeps can be gone: the file that cannot is one click away. */
export function KeepNote() {
  const { t } = useTranslation('wizard');
  const { draft, terms } = useWizard();
  const isPromised = useIsPromised();
  const isUnsaved = useSaving() === 'unsaved';
  if (draft.changedAt === 0) return null;
  return (
    <aside className="keep-note" aria-label={t(($) => $.keep.label)}>
      {!isUnsaved && <p>{t(($) => $.keep[isPromised ? 'promised' : 'mayClear'])}</p>}
      <KeepActions terms={terms} />
    </aside>
  );
}
