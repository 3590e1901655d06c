import { checksum } from '../data-files/checksum';
import type { Terms } from './schema';

/**
 * Tells one state of an agreement's terms from another, in eight digits: two of the agreements carry no date, and any may
 * be amended.
 */
export function termsEdition(terms: Terms): string {
  return checksum(terms, 8);
}
