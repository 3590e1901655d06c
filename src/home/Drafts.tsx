import { useTranslation } from 'react-i18next';
import type { Draft } from '../case/draft';
import { readDayOf } from '../case/read-draft';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { Button } from '../ui/Button';
import './Drafts.css';
import './links.css';
import { useDrafts } from './use-drafts';

interface DraftsProps {
  readonly agreements: readonly Terms[];
  readonly openDraft: (draft: Draft) => void;
}

export default function Drafts({ agreements, openDraft }: DraftsProps) {
  const { t } = useTranslation('home');
  const { formatDay } = useFormats();
  const { drafts: all, unreadable, deleted, remove, restore } = useDrafts();
  const drafts = all.filter(({ product }) => agreements.some(({ id }) => id === product));
  if (drafts.length === 0 && unreadable === 0 && !deleted) return null;

  function nameOf({ title, product, purchase }: Draft): string {
    if (title !== '') return title;
    const short = agreements.find(({ id }) => id === product)?.short ?? product;
    const start = readDayOf(purchase.startDate);
    return start.ok
      ? t(($) => $.drafts.from, { product: short, day: formatDay(start.value) })
      : t(($) => $.drafts.untitled, { product: short });
  }

  return (
    <section className="links" aria-labelledby="drafts">
      <h2 id="drafts">{t(($) => $.drafts.title)}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className="draft">
            <div>
              <Button kind="plain" onClick={() => openDraft(draft)}>
                {nameOf(draft)}
              </Button>
              <p>
                {t(($) => $.drafts.about, {
                  count: draft.log.length,
                  day: formatDay(localDay(draft.changedAt)),
                })}
              </p>
            </div>
            <Button
              kind="plain"
              onClick={() => remove(draft)}
              aria-label={t(($) => $.drafts.deleteNamed, { name: nameOf(draft) })}
            >
              {t(($) => $.drafts.delete)}
            </Button>
          </li>
        ))}
      </ul>
      <output className="drafts__deleted">
        {deleted && (
          <>
            {t(($) => $.drafts.deleted, { name: nameOf(deleted) })}{' '}
            <Button kind="plain" onClick={restore}>
              {t(($) => $.drafts.undo)}
            </Button>
          </>
        )}
      </output>
      {unreadable > 0 && <p>{t(($) => $.drafts.unreadable, { count: unreadable })}</p>}
    </section>
  );
}

/** The day on the reader's own clock, not Beijing's: it says when they wrote. */
function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
