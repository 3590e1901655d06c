import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '../../ui/Button';
import { openFiles } from './opening';

/** Opens a case file as a case of its own. */
export function OpenFileButton({ kind = 'secondary' }: { readonly kind?: ButtonKind }) {
  const { t } = useTranslation('share');
  const input = useRef<HTMLInputElement>(null);
  const label = t(($) => $.file.open);
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ currentTarget }) => {
          openFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again
          currentTarget.value = '';
        }}
      />
    </>
  );
}
