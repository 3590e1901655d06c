import { useTranslation } from 'react-i18next';
import { beijing } from '../../case/draft';
import { languageTags } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import { zoneName } from '../log/zones';

/** What people call a zone, with its identifier. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTranslation('import');
  const tag = languageTags[useLanguage()];
  return (zone) => {
    if (zone === beijing) return t(($) => $.beijing);
    const name = zoneName(zone, tag);
    return name === zone ? zone : t(($) => $.zoneName, { name, zone });
  };
}
