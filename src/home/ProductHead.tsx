import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import type { Terms } from '../terms/schema';
import { ButtonLink } from '../ui/Button';
import { tableRoles } from '../ui/table-roles';

export function ProductHead({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const start = t(($) => $.start, { product: terms.short });
  return (
    <th {...tableRoles.columnHeader}>
      <b className="agreements__short">{terms.short}</b>
      <span className="agreements__name">{terms.name[language]}</span>
      <ButtonLink className="agreements__start" href={`#/${terms.id}/new`} aria-label={start}>
        <span className="agreements__wide">{start}</span>
        <span className="agreements__narrow">{t(($) => $.startShort)}</span>
      </ButtonLink>
      <a className="agreements__about" href={`#/${terms.id}/agreement`}>
        {t(($) => $.about, { product: terms.short })}
      </a>
    </th>
  );
}
