import { useTranslation } from 'react-i18next';
import type { LinkFault } from '../case/link/decode-link';
import { usePageTitle } from '../i18n/use-page-title';
import { OpenFileButton } from '../share/file/OpenFileButton';
import { ButtonLink } from '../ui/Button';
import { MessagePage } from './MessagePage';

interface SharedFaultProps {
  readonly code: LinkFault | 'mark-changed' | 'unknown-product';
  readonly product?: string;
}

/** Says why a link opens nothing, and how to go on without it. */
export function SharedFault({ code, product = '' }: SharedFaultProps) {
  const { t } = useTranslation('share');
  const title = t(($) => $.link.fault.title);
  usePageTitle(title);
  return (
    <MessagePage
      title={title}
      actions={
        <>
          <OpenFileButton kind="primary" />
          <ButtonLink kind="plain" href="#/">
            {t(($) => $.link.fault.home)}
          </ButtonLink>
        </>
      }
    >
      <p>{t(($) => $.link.fault[code], { product })}</p>
      <p>{t(($) => (code === 'old-browser' ? $.link.fault.adviceOldBrowser : $.link.fault.advice))}</p>
    </MessagePage>
  );
}
