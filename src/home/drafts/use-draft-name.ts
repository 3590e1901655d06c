import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import { readDayOf } from '../../case/read-draft';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';

/** What a draft is called: its title, or else its product and start of service. */
export function useDraftName(agreements: readonly Terms[]): (draft: Draft) => string {
  const { t } = useTranslation('home');
  const { formatDay } = useFormats();
  return ({ title, product, purchase }) => {
    if (title.trim() !== '') return title.trim();
    const short = agreements.find(({ id }) => id === product)?.short ?? product;
    const start = readDayOf(purchase.startDate);
    return start.ok
      ? t(($) => $.drafts.from, { product: short, day: formatDay(start.value) })
      : t(($) => $.drafts.untitled, { product: short });
  };
}
