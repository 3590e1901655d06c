import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWizard } from '../wizard-context';
import './OrBehind.css';

/** Its content; or, where the figures are not yet those of what stands in the form, that. Both have the same place. */
export function OrBehind({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('wizard');
  const { isCurrent } = useWizard();
  return (
    <span className={isCurrent ? 'or-behind' : 'or-behind or-behind--is'}>
      <span>{children}</span>
      <span>{t(($) => $.live.behind)}</span>
    </span>
  );
}
