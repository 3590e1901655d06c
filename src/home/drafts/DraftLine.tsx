import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import { isBlank } from '../../case/draft';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { RenameForm } from './RenameForm';

interface DraftLineProps {
  readonly draft: Draft;
  readonly name: string;
  /** null until it is known. */
  readonly state: { readonly words: string; readonly isSoon: boolean } | null;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

export function DraftLine(props: DraftLineProps) {
  const { draft, name, state } = props;
  const { t } = useTranslation('home');
  const { formatDay, formatInteger } = useFormats();
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const count = draft.log.filter((entry) => !isBlank(entry)).length;
  const endRenaming = () => {
    setRenaming(false);
    // Back where it was called from, once that is there again
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  return (
    <li className="draft">
      {isRenaming ? (
        <RenameForm
          title={draft.title}
          name={name}
          onCancel={endRenaming}
          onRename={(title) => {
            if (title !== draft.title) props.onRename(title);
            endRenaming();
          }}
        />
      ) : (
        <Button className="draft__name" kind="plain" id={nameId(draft)} onClick={props.onOpen}>
          {name}
        </Button>
      )}
      <p className={state?.isSoon ? 'draft__state draft__state--soon' : 'draft__state'}>{state?.words}</p>
      <p className="draft__about">
        {t(($) => $.drafts.about, {
          count,
          number: formatInteger(count),
          day: formatDay(localDay(draft.changedAt)),
        })}
      </p>
      <div className="draft__actions">
        {!isRenaming && (
          <Button
            kind="plain"
            ref={renameButton}
            onClick={() => setRenaming(true)}
            aria-label={t(($) => $.drafts.renameNamed, { name })}
          >
            {t(($) => $.drafts.rename)}
          </Button>
        )}
        <Button
          kind="plain"
          onClick={props.onDuplicate}
          aria-label={t(($) => $.drafts.duplicateNamed, { name })}
        >
          {t(($) => $.drafts.duplicate)}
        </Button>
        <Button kind="plain" onClick={props.onDelete} aria-label={t(($) => $.drafts.deleteNamed, { name })}>
          {t(($) => $.drafts.delete)}
        </Button>
      </div>
    </li>
  );
}

export const nameId = ({ id }: Draft) => `draft-${id}`;

/** The day on the reader's own clock, not Beijing's: it says when they wrote. */
function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
