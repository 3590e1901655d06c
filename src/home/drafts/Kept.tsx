import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPromised, useSaving } from '../../case/use-draft';
import { Button } from '../../ui/Button';
import '../links.css';
import { eraseEverything } from './erase-everything';
import { EraseDialog } from './EraseDialog';
import './Kept.css';

/** How long the browser keeps what was entered, and how to have it kept no longer. */
export function Kept() {
  const { t } = useTranslation('home');
  const isPromised = useIsPromised();
  const isUnsaved = useSaving() === 'unsaved';
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'erased' | 'notErased' | null>(null);
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
      <Button
        kind="plain"
        onClick={() => {
          setOutcome(null);
          setAsking(true);
        }}
      >
        {t(($) => $.kept.eraseOpen)}
      </Button>
      <output className="kept__outcome">{outcome && t(($) => $.kept[outcome])}</output>
      <EraseDialog open={isAsking} onClose={() => setAsking(false)} onErase={() => void erase()} />
    </section>
  );
}
