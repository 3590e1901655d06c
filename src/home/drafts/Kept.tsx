import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPromised, useSaving } from '../../case/use-draft';
import { Button } from '../../ui/Button';
import '../links.css';
import { eraseEverything, keepsChoices } from './erase-everything';
import { EraseDialog } from './EraseDialog';
import './Kept.css';
import { useDrafts } from './use-drafts';

/** How long the browser keeps what was entered, and how to have it kept no longer. */
export function Kept() {
  const { t } = useTranslation('home');
  const isPromised = useIsPromised();
  const isUnsaved = useSaving() === 'unsaved';
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'erased' | 'notErased' | null>(null);
  const { drafts, unreadable } = useDrafts();
  // Once everything is deleted the button stays: the focus is on it.
  const canErase = outcome !== null || drafts.length + unreadable > 0 || keepsChoices();
  const erase = async () => {
    setAsking(false);
    setOutcome(
      await eraseEverything().then(
        () => 'erased' as const,
        () => 'notErased' as const,
      ),
    );
  };
  return (
    <section className="links kept" aria-labelledby="kept">
      <h2 id="kept">{t(($) => $.kept.title)}</h2>
      <p className={isUnsaved ? 'kept__refused' : undefined}>
        {t(($) => $.kept[isUnsaved ? 'refused' : isPromised ? 'promised' : 'mayClear'])}
      </p>
      {canErase && (
        <Button kind="plain" onClick={() => setAsking(true)}>
          {t(($) => $.kept.eraseOpen)}
        </Button>
      )}
      <output className="kept__outcome">{outcome && t(($) => $.kept[outcome])}</output>
      <EraseDialog open={isAsking} onClose={() => setAsking(false)} onErase={() => void erase()} />
    </section>
  );
}
