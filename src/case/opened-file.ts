import type { AgreementTerms } from '../domain';
import { isObject } from './checker';
import { parseJson } from './case-file';
import type { Draft } from './draft';
import { readDraftFile } from './draft-file';
import { draftOfCase } from './draft-of-case';
import type { Problem, ProblemCode } from './problem';
import { readCase } from './read-case';

export type FileOpening =
  | { readonly ok: true; readonly draft: Draft; readonly isComplete: boolean }
  | { readonly ok: false; readonly problems: readonly Problem<ProblemCode>[] };

/** The bytes of a file that somebody opens, a whole case or one still being written, as a draft of its own with this id. */
export function openedFile(
  bytes: Uint8Array,
  termsOf: (product: string) => AgreementTerms | undefined,
  id: string,
): FileOpening {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return refused(whyNoJson(bytes) ?? parsed.problem.code);
  const { json } = parsed;
  const format = isObject(json) ? json['format'] : undefined;
  if (format === 'sla-assessment') return refused('file-is-assessment');
  if (format === 'sla-draft') {
    const reading = readDraftFile(json, termsOf, id);
    return reading.ok ? { ok: true, draft: reading.draft, isComplete: false } : reading;
  }
  // Of any other file its keys are not worth a list
  if (format !== 'sla-case') return refused('wrong-format');
  const reading = readCase(json, termsOf);
  return reading.ok ? { ok: true, draft: draftOfCase(json, id), isComplete: true } : reading;
}

function refused(code: ProblemCode): FileOpening {
  return { ok: false, problems: [{ path: '', code }] };
}

/** What a file that is no JSON is instead, where its first characters tell. */
function whyNoJson(bytes: Uint8Array): ProblemCode | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trim();
  if (head === '' && bytes.length <= 1000) return 'file-empty';
  return head.startsWith('<') ? 'file-is-html' : null;
}
