import { checksum } from '../data-files/checksum';
import type { CaseJson } from './read-draft';

/** Twelve digits in three groups, to compare two prints of a case by eye: 9B6F-585D-9CC5. */
export function caseChecksum(json: CaseJson): string {
  return checksum(json, 12)
    .toUpperCase()
    .replace(/(....)(?=.)/g, '$1-');
}
