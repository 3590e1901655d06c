import { Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../case/draft';
import { usePageTitle } from '../i18n/use-page-title';
import { useAllTerms } from '../terms/load-terms';
import { afterDrawing, lazily } from '../ui/lazily';
import { Part } from '../ui/Part';
import { partToCome } from '../ui/part-to-come';
import { agreementTable } from './agreement-table';
import { exampleAddress } from './examples';
import './HomePage.css';

const AgreementTable = lazily(agreementTable);

/** It lies below the first screen, and so does the code that reads the browser's storage: what is above is drawn first. */
const Begin = afterDrawing(partToCome(() => import('./Begin')));

interface HomePageProps {
  readonly openDraft: (draft: Draft) => void;
}

export function HomePage({ openDraft }: HomePageProps) {
  const { t } = useTranslation('home');
  usePageTitle(t(($) => $.title));
  // What is above is drawn first, by the build even, which knows of no terms.
  const isNext = useDeferredValue(true, false);
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
      {isNext && (
        <Suspense>
          <Agreements openDraft={openDraft} />
        </Suspense>
      )}
    </>
  );
}

function Agreements({ openDraft }: HomePageProps) {
  const agreements = useAllTerms();
  return (
    <>
      <AgreementTable agreements={agreements} />
      <Part>
        <Suspense>
          <Begin agreements={agreements} openDraft={openDraft} />
        </Suspense>
      </Part>
    </>
  );
}
