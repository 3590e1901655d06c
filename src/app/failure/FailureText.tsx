import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataFileError } from '../../data-files/data-file-error';
import { isMissingPart } from './missing-parts';

export function FailureText({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('app');
  const kept = useKept() ? t(($) => $.failure.kept) : t(($) => $.failure.unsaved);
  if (error instanceof DataFileError)
    return (
      <>
        <p>{t(($) => $.failure.file[error.problem], { file: error.file, detail: error.detail ?? '' })}</p>
        <p>{t(($) => $.failure.advice)}</p>
        <p>{kept}</p>
      </>
    );
  if (isMissingPart(error))
    return (
      <>
        <p>{t(($) => (navigator.onLine ? $.failure.missing.newer : $.failure.missing.offline))}</p>
        <p>{kept}</p>
      </>
    );
  return (
    <>
      <p>{t(($) => $.failure.text)}</p>
      <p>{kept}</p>
      <p>{t(($) => $.failure.adviceOther)}</p>
      <p lang="en">
        <code>{String(error)}</code>
      </p>
    </>
  );
}

/** Whether the browser keeps what was entered. Whoever has entered nothing has not loaded the store of drafts. */
function useKept(): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    import('../../case/draft-store')
      .then(({ draftStore }) => setKept(draftStore.saving !== 'unsaved'))
      .catch(() => undefined);
  }, []);
  return isKept;
}
