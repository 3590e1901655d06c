import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Sentences } from '../i18n/Sentences';
import './SharedPage.css';

interface SharedBannerProps {
  /** Where the link was made with other terms than this page has. */
  readonly editions: { readonly theirs: string; readonly ours: string } | null;
  /** The as-of day, where it is not today. */
  readonly asOf: string | null;
  readonly action: ReactNode;
}

/** Stands over a case from a link, so that nobody takes it for one of his own. */
export function SharedBanner({ editions, asOf, action }: SharedBannerProps) {
  const { t } = useTranslation(['share', 'working']);
  const { formatDay } = useFormats();
  return (
    <aside className="shared-banner" aria-label={t(($) => $.link.shared.from)}>
      <div>
        <p>
          <Sentences>
            <strong>{t(($) => $.link.shared.from)}</strong>
            {t(($) => $.link.shared.untouched)}
          </Sentences>
        </p>
        {asOf !== null && <p>{t(($) => $.asOf.notToday, { ns: 'working', day: formatDay(asOf) })}</p>}
        {editions && <p>{t(($) => $.link.shared.edition, editions)}</p>}
      </div>
      {action}
    </aside>
  );
}
