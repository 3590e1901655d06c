import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../case/draft';
import { usePageTitle } from '../i18n/use-page-title';
import { useAllTerms } from '../terms/load-terms';
import { Part } from '../ui/Part';
import { AgreementTable } from './AgreementTable';
import { exampleAddress } from './examples';
import { Examples } from './Examples';
import './HomePage.css';

/** They lie below the first screen, and so does the code that reads the browser's storage. */
const Drafts = lazy(() => import('./drafts/Drafts'));
const OpenCase = lazy(() => import('./OpenCase'));
const Kept = lazy(() => import('./drafts/Kept'));

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
      <Part className="begin">
        <div className="begin__columns">
          <Suspense>
            <Drafts agreements={agreements} openDraft={openDraft} />
          </Suspense>
          <div>
            <Examples />
            <Suspense>
              <OpenCase />
            </Suspense>
          </div>
          <Suspense>
            <Kept />
          </Suspense>
        </div>
      </Part>
    </>
  );
}
