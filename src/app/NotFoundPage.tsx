import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../i18n/use-page-title';
import { OpenFileButton } from '../share/file/OpenFileButton';
import { ButtonLink } from '../ui/Button';
import { MessagePage } from './MessagePage';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  const title = t(($) => $.notFound.title);
  usePageTitle(title);
  return (
    <MessagePage
      title={title}
      actions={
        <>
          <ButtonLink kind="primary" href="#/">
            {t(($) => $.notFound.home)}
          </ButtonLink>
          <OpenFileButton />
        </>
      }
    >
      <p>{t(($) => $.notFound.text)}</p>
    </MessagePage>
  );
}
