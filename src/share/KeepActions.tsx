import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '../terms/schema';
import './KeepActions.css';
import { SaveFileButton } from './file/SaveFileButton';
import { ShareLinkButton } from './link/ShareLinkButton';

/** The case of a product as a file to keep and a link to hand on. */
export function KeepActions({ terms }: { readonly terms: Terms }) {
  return (
    // Its words come when it first appears. Were the page to wait for them, what is being typed would be lost.
    <Suspense fallback={null}>
      <Actions terms={terms} />
    </Suspense>
  );
}

function Actions({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('share');
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for a form's questions
    <div className="keep-actions" role="group" aria-label={t(($) => $.keep)}>
      <SaveFileButton terms={terms} />
      <ShareLinkButton terms={terms} />
    </div>
  );
}
