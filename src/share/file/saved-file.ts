import type { Draft } from '../../case/draft';
import { draftFile } from '../../case/draft-file';
import { readDayOf, readDraft } from '../../case/read-draft';
import type { AgreementTerms } from '../../domain';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
  /** How many things are missing or wrong: 0 for a whole case, else it is saved as a draft. */
  readonly open: number;
}

/** A draft as a file to keep: a case file where it is complete and right, else everything as it was typed. */
export function savedFile(draft: Draft, terms: AgreementTerms, today: string): SavedFile {
  const { json, problems } = readDraft(draft, terms, today);
  const file = problems.length === 0 ? json : draftFile(draft);
  return { name: nameOf(draft), text: `${JSON.stringify(file, null, 1)}\n`, open: problems.length };
}

const longestTitle = 60;

/** "trtc-2026-03-17.sla.json", or by its title: "trtc-March outage.sla.json". */
function nameOf({ product, title, purchase }: Draft): string {
  const start = readDayOf(purchase.startDate);
  const named = Array.from(asFileName(title)).slice(0, longestTitle).join('').trim();
  return `${[product, named || (start.ok ? start.value : 'draft')].join('-')}.sla.json`;
}

/** Without what some system does not allow in a name, or what would show it in another order. */
function asFileName(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\\/:*?"<>|]+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}
