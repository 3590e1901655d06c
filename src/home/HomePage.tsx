import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../case/draft';
import { usePageTitle } from '../i18n/use-page-title';
import { useAllTerms } from '../terms/load-terms';
import { Part } from '../ui/Part';
import { AgreementTable } from './AgreementTable';
import { exampleAddress } from './examples';
import './HomePage.css';

/** It lies below the first screen, and so does the code that reads the browser's storage: what is above is drawn first. */
const Begin = lazy(async () => {
  await drawn();
  return import('./Begin');
});

interface HomePageProps {
  readonly openDraft: (draft: Draft) => void;
}

export function HomePage({ openDraft }: HomePageProps) {
  const { t } = useTranslation('home');
  const agreements = useAllTerms();
  usePageTitle(t(($) => $.title));
  return (
    <>
      <Part
        className="intro"
        notes={
          <>
            <p>{t(($) => $.notes.independent)}</p>
            <p>{t(($) => $.notes.private)}</p>
          </>
        }
      >
        <h1>{t(($) => $.headline)}</h1>
        <p className="intro__lead">{t(($) => $.lead)}</p>
        <p className="intro__example">
          <a href={exampleAddress('full-month')}>{t(($) => $.seeExample)}</a>
        </p>
      </Part>
      <AgreementTable agreements={agreements} />
      <Part>
        <Suspense>
          <Begin agreements={agreements} openDraft={openDraft} />
        </Suspense>
      </Part>
    </>
  );
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
