import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { isComposing } from '../../ui/is-composing';
import { TextInput } from '../../ui/TextInput';

interface RenameFormProps {
  readonly title: string;
  /** What it is called without a title. */
  readonly name: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** Takes the place of a draft's name. */
export function RenameForm({ title, name, onRename, onCancel }: RenameFormProps) {
  const { t } = useTranslation('home');
  const [text, setText] = useState(title);
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isComposing(event)) onCancel();
  };
  return (
    <form
      className="draft__rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(text.trim());
      }}
    >
      <TextInput
        // It takes the place of the button that was pressed.
        ref={focusOnce}
        aria-label={t(($) => $.drafts.newName)}
        placeholder={name}
        value={text}
        maxLength={120}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={cancelOnEscape}
      />
      <Button type="submit">{t(($) => $.drafts.saveName)}</Button>
      <Button kind="plain" onClick={onCancel}>
        {t(($) => $.drafts.cancel)}
      </Button>
    </form>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.select();
}
