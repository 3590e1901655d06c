import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';

/** Milliseconds that it stays where nobody turns to it. */
const stay = 10_000;

interface UndoNoteProps {
  readonly name: string;
  readonly onUndo: () => void;
  readonly onGone: () => void;
}

/** Stays until the next thing that is done, or for a while; not gone from under a pointer or the keyboard. */
export function UndoNote({ name, onUndo, onGone }: UndoNoteProps) {
  const { t } = useTranslation('home');
  const note = useRef<HTMLSpanElement>(null);
  const go = useEffectEvent(onGone);
  useEffect(() => {
    // The button that was pressed is gone with its draft.
    note.current?.querySelector('button')?.focus();
    const timer = setInterval(() => {
      if (!note.current?.matches(':hover, :focus-within')) go();
    }, stay);
    const next = ({ target }: MouseEvent) => {
      if (target instanceof Node && !note.current?.contains(target)) go();
    };
    // In the capturing phase the click that deleted has passed already.
    document.addEventListener('click', next, true);
    return () => {
      clearInterval(timer);
      document.removeEventListener('click', next, true);
    };
  }, []);
  return (
    <span ref={note}>
      {t(($) => $.drafts.deleted, { name })}{' '}
      <Button kind="plain" onClick={onUndo}>
        {t(($) => $.drafts.undo)}
      </Button>
    </span>
  );
}
