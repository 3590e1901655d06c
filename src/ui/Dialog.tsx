import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import './Dialog.css';
import { useWords } from './words';

interface DialogProps {
  readonly open: boolean;
  /** Asked for by Escape, by the close button, or by closing the form within. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog. Its content exists only while it is open. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useWords();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <header className="dialog__head">
            <h2 id={titleId}>{title}</h2>
            <Button kind="plain" onClick={onClose}>
              {words.close}
            </Button>
          </header>
          {children}
        </>
      )}
    </dialog>
  );
}
