import { useEffect, useMemo, useState } from 'react';
import { useCalendar } from '../../calendar/load-calendar';
import type { Draft } from '../../case/draft';
import { chosenParts, type OptionalPart } from '../../case/link/chosen-parts';
import { encodeLink } from '../../case/link/encode-link';
import { withoutIdleSlices } from '../../case/link/idle-slices';
import { greatestLength, linkAddress } from '../../case/link/link-address';
import { termsEdition } from '../../terms/edition';
import type { Terms } from '../../terms/schema';

export type MadeLink =
  | { readonly address: string }
  /** The case is too much for a link, or the browser cannot pack one. */
  | { readonly address: null; readonly whyNone: 'tooLong' | 'notMade' };

interface LinkOfDraft {
  readonly made: MadeLink;
  /** How many measured slices it does without. */
  readonly leftOut: number;
}

/** The link of a draft with the parts chosen; null until it is made the first time. */
export function useLink(
  terms: Terms,
  draft: Draft,
  today: string,
  chosen: ReadonlySet<OptionalPart>,
): LinkOfDraft | null {
  const calendar = useCalendar();
  const less = useMemo(
    () => withoutIdleSlices(draft, terms, calendar, today),
    [draft, terms, calendar, today],
  );
  const [link, setLink] = useState<LinkOfDraft | null>(null);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const made = await madeLink(chosenParts(less.draft, chosen), terms, today);
      if (isWanted) setLink({ made, leftOut: less.leftOut });
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [less, chosen, terms, today]);
  return link;
}

async function madeLink(draft: Draft, terms: Terms, today: string): Promise<MadeLink> {
  try {
    const text = await encodeLink(draft, termsEdition(terms), today);
    const address = text === null ? null : linkAddress(window.location.href, terms.id, text);
    return address !== null && address.length <= greatestLength
      ? { address }
      : { address: null, whyNone: 'tooLong' };
  } catch {
    return { address: null, whyNone: 'notMade' };
  }
}
