import type { AgreementTerms } from '../domain';
import { Checker } from './checker';
import type { Draft, DraftEntry } from './draft';
import { draftContent } from './draft-content';
import { kindsOf } from './kinds-of';
import { draftVersion, migrate } from './migrations/migrate';
import type { Problem, ProblemCode } from './problem';

export type DraftFileReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly Problem<ProblemCode>[] };

/** A draft as the file that it is kept in: every text as it was typed. `readDraftFile` takes it back. */
export function draftFile({ product, title, claimant, purchase, logZone, fees, asOf, log }: Draft): object {
  return {
    format: 'sla-draft',
    version: draftVersion,
    product,
    title,
    claimant,
    purchase,
    logZone,
    fees,
    asOf,
    log: log.map(withoutBlanks),
  };
}

/** A long log is mostly cells that nobody wrote in. */
function withoutBlanks(entry: DraftEntry): object {
  return Object.fromEntries(Object.entries(entry).filter(([cell, text]) => cell !== 'id' && text !== ''));
}

/** Reads the JSON of a draft's file, of this version or an older one. Every problem is told at once. */
export function readDraftFile(
  json: unknown,
  termsOf: (product: string) => AgreementTerms | undefined,
  id: string,
): DraftFileReading {
  const checker = new Checker();
  const root = checker.object(json, '');
  const version = root && readVersion(checker, root['version']);
  if (!root || version === null) return { ok: false, problems: checker.problems };
  const product = checker.string(root['product'], 'product');
  const terms = product === null ? undefined : termsOf(product);
  if (product !== null && !terms) checker.report('product', 'unknown-product', { product });
  const content = draftContent(checker, migrate(root, version), {
    kinds: kindsOf(terms),
    rowIds: { beginWith: id },
  });
  return content && checker.problems.length === 0
    ? { ok: true, draft: { ...content, id, changedAt: 0 } }
    : { ok: false, problems: checker.problems };
}

function readVersion(checker: Checker, version: unknown): number | null {
  if (version === undefined) return checker.report('version', 'missing');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return checker.report('version', 'wrong-version');
  return version > draftVersion ? checker.report('version', 'newer-version', { version }) : version;
}
