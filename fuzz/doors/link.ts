import { isOfKinds } from '../../src/case/kinds-of';
import { decodeLink } from '../../src/case/link/decode-link';
import { isLinkPath, readLinkPath } from '../../src/case/link/link-address';
import { textOf, type Door } from '../door';
import { expectData, Harm } from '../harm';
import { mutatedText } from '../mutate';
import { mutatedLink } from '../mutated-links';
import type { Random } from '../random';
import { links, termsOf } from '../samples';
import { assessed, expectKept } from './drafts';

const signs = [...Array.from('/?=#%25.-_~\\'), 'shared?c=', 'trtc', '%2F', '%25', '\ud800'];

/** The place behind the # of an address. */
export const link: Door = {
  name: 'link',

  make(random: Random) {
    const place = `/trtc/shared?c=${mutatedLink(random, links)}`;
    return random.once(8) ? mutatedText(random, place, signs) : place;
  },

  async enter(entered) {
    const address = textOf(entered);
    isLinkPath(address);
    const place = readLinkPath(address);
    if (!place.ok) return place.code;
    const opened = await decodeLink(place.text);
    if (!opened.ok) return opened.code;
    const { draft } = opened;
    expectData(draft, JSON.stringify(draft));
    const terms = termsOf(draft.product);
    if (!terms) return 'another product';
    if (!isOfKinds(draft, terms)) return 'rows of another product';
    if (Object.keys(draft.fees.byMonth).some((month) => !/^\d{4}-\d{2}-\d{2}$/.test(month)))
      throw new Harm('a fee of no month');
    await expectKept(draft);
    return assessed(draft) ? 'a case' : 'a draft';
  },
};
