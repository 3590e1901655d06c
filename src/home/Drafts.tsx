import { useTranslation } from 'react-i18next';
import type { Draft } from '../case/draft';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { Button } from '../ui/Button';
import { hasWizard } from './has-wizard';
import './links.css';
import { useDrafts } from './use-drafts';

interface DraftsProps {
  readonly agreements: readonly Terms[];
  readonly openDraft: (draft: Draft) => void;
}

export default function Drafts({ agreements, openDraft }: DraftsProps) {
  const { t } = useTranslation('home');
  const { formatDay } = useFormats();
  const drafts = useDrafts().filter(({ product }) => hasWizard(product));
  if (drafts.length === 0) return null;
  return (
    <section className="links" aria-labelledby="drafts">
      <h2 id="drafts">{t(($) => $.drafts.title)}</h2>
      <ul>
        {drafts.map((draft) => {
          const product = agreements.find(({ id }) => id === draft.product)?.short ?? draft.product;
          return (
            <li key={draft.id}>
              <Button kind="plain" onClick={() => openDraft(draft)}>
                {draft.title || t(($) => $.drafts.untitled, { product })}
              </Button>
              <p>
                {t(($) => $.drafts.about, {
                  count: draft.log.length,
                  product,
                  day: formatDay(localDay(draft.changedAt)),
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The day on the reader's own clock, not Beijing's: it says when they wrote. */
function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
