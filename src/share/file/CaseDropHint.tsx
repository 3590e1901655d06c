import { useTranslation } from 'react-i18next';
import { DropHint } from './DropHint';

export default function CaseDropHint() {
  const { t } = useTranslation('share');
  return <DropHint title={t(($) => $.file.drop.title)} hint={t(($) => $.file.drop.hint)} />;
}
