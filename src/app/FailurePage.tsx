import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DataFileError } from '../data-files/data-file-error';
import { usePageTitle } from '../i18n/use-page-title';
import { Button, ButtonLink } from '../ui/Button';
import { MessagePage } from './MessagePage';

/** Says what failed and what can be done; nothing that was entered is lost by it. */
export function FailurePage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('app');
  const file = error instanceof DataFileError ? error : null;
  const title = file ? t(($) => $.failure.fileTitle) : t(($) => $.failure.title);
  usePageTitle(title);
  const client = useQueryClient();
  useEffect(() => {
    // A file that could not be had is asked for again when one comes back to its page.
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [client]);
  return (
    <MessagePage
      title={title}
      actions={
        <>
          <Button kind="primary" onClick={() => window.location.reload()}>
            {t(($) => $.failure.reload)}
          </Button>
          <ButtonLink kind="plain" href="#/">
            {t(($) => $.failure.home)}
          </ButtonLink>
        </>
      }
    >
      {file ? (
        <>
          <p>{t(($) => $.failure.file[file.problem], { file: file.file, detail: file.detail ?? '' })}</p>
          <p>{t(($) => $.failure.advice)}</p>
        </>
      ) : (
        <>
          <p>{t(($) => $.failure.text)}</p>
          <p>{t(($) => $.failure.adviceOther)}</p>
          <p lang="en">
            <code>{String(error)}</code>
          </p>
        </>
      )}
    </MessagePage>
  );
}
