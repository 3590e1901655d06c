import { useTranslation } from 'react-i18next';
import type { Terms } from '../../terms/schema';
import { Button, ButtonLink } from '../../ui/Button';
import { openExample } from './open-example';

/** To begin, or to see first how it is done. */
export function Actions({ terms, isFirst = false }: { readonly terms: Terms; readonly isFirst?: boolean }) {
  const { t } = useTranslation('agreement');
  return (
    <div className="agreement__actions">
      <ButtonLink kind={isFirst ? 'primary' : 'secondary'} href={`#/${terms.id}/new`}>
        {t(($) => $.actions.start, { product: terms.short })}
      </ButtonLink>
      <Button kind={isFirst ? 'secondary' : 'plain'} onClick={() => void openExample(terms)}>
        {t(($) => $.actions.example)}
      </Button>
    </div>
  );
}
