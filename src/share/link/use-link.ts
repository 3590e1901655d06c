import { useEffect, useMemo, useState } from 'react';
import { useCalendar } from '../../calendar/load-calendar';
import type { Draft } from '../../case/draft';
import { chosenParts, type OptionalPart } from '../../case/link/chosen-parts';
import { encodeLink } from '../../case/link/encode-link';
import { withoutIdleSlices } from '../../case/link/idle-slices';
import { greatestLength, linkAddress } from '../../case/link/link-address';
import { termsEdition } from '../../terms/edition';
import type { Terms } from '../../terms/schema';

export interface MadeLink {
  /** null: the case is too much for a link. */
  readonly address: string | null;
  /** How many measured slices it does without. */
  readonly leftOut: number;
}

/** The link of a draft with the parts chosen; null until it is made the first time. */
export function useLink(
  terms: Terms,
  draft: Draft,
  today: string,
  chosen: ReadonlySet<OptionalPart>,
): MadeLink | null {
  const calendar = useCalendar();
  const less = useMemo(
    () => withoutIdleSlices(draft, terms, calendar, today),
    [draft, terms, calendar, today],
  );
  const [link, setLink] = useState<MadeLink | null>(null);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const text = await encodeLink(chosenParts(less.draft, chosen), termsEdition(terms), today);
      const address = text === null ? null : linkAddress(window.location.href, terms.id, text);
      const isFitting = address !== null && address.length <= greatestLength;
      if (isWanted) setLink({ address: isFitting ? address : null, leftOut: less.leftOut });
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [less, chosen, terms, today]);
  return link;
}
