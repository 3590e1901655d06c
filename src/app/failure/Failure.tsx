import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DataFileError } from '../../data-files/data-file-error';
import { usePageTitle } from '../../i18n/use-page-title';
import { Button, ButtonLink } from '../../ui/Button';
import { tryAnew } from '../../ui/lazily';
import { MessagePage } from '../MessagePage';
import type { FallbackProps } from './ErrorBoundary';
import { FailureText } from './FailureText';
import { isMissingPart } from './missing-parts';

/** Says what failed and what can be done; nothing that was entered is lost by it. */
export default function Failure({ error, retry }: FallbackProps) {
  const { t } = useTranslation('app');
  const file = error instanceof DataFileError ? error : null;
  const isPart = isMissingPart(error);
  const title = t(($) => (file ? $.failure.fileTitle : isPart ? $.failure.missing.title : $.failure.title));
  usePageTitle(title);
  const client = useQueryClient();
  useEffect(() => {
    // What could not be had is asked for again when one comes back to its page.
    tryAnew();
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [client]);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
  // Whoever reloads without a connection loses the page.
  const isLine = file?.problem === 'unreachable' || (isPart && !navigator.onLine);
  return (
    <MessagePage
      title={title}
      actions={
        <>
          <Button kind="primary" onClick={isLine ? retry : () => window.location.reload()}>
            {t(($) => (isLine ? $.failure.tryAgain : $.failure.reload))}
          </Button>
          <ButtonLink kind="plain" href="#/">
            {t(($) => $.failure.home)}
          </ButtonLink>
        </>
      }
    >
      <FailureText error={error} />
    </MessagePage>
  );
}
