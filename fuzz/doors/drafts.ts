import { draftFile, readDraftFile } from '../../src/case/draft-file';
import type { Draft } from '../../src/case/draft';
import { decodeLink } from '../../src/case/link/decode-link';
import { encodeLink } from '../../src/case/link/encode-link';
import type { Problem, ProblemCode } from '../../src/case/problem';
import { readDraft } from '../../src/case/read-draft';
import { assess, type Assessment } from '../../src/domain';
import { expectData, expectSame, Harm } from '../harm';
import { calendar, termsOf } from '../samples';

const today = '2026-06-01';

/** What a draft comes to; null where there are problems, each of them named. */
export function assessed(draft: Draft): Assessment | null {
  const terms = termsOf(draft.product);
  if (!terms) throw new Harm(`a draft of ${draft.product}`);
  const reading = readDraft(draft, terms, today);
  const { term, log, fees, asOf, problems } = reading;
  if (problems.length > 0) {
    expectNamed(problems);
    return null;
  }
  if (!term || !log || !fees || asOf === null) throw new Harm('neither a case nor a problem');
  const { assessment } = assess(terms, { product: terms.id, term, log: log.entries, fees, asOf }, calendar);
  expectSame('an assessment as JSON', JSON.parse(JSON.stringify(assessment)), assessment);
  return assessment;
}

/** Written and read again, as a file and as a link, a draft is the same and comes to the same. */
export async function expectKept(draft: Draft): Promise<void> {
  const before = assessed(draft);
  const read = readDraftFile(JSON.parse(JSON.stringify(draftFile(draft))), termsOf, draft.id);
  if (!read.ok) throw new Harm(`a saved draft is refused: ${JSON.stringify(read.problems)}`);
  const log = draft.log.map((entry, place) => ({ ...entry, id: `${draft.id}-${place}` }));
  expectSame('a saved draft', read.draft, { ...draft, log, changedAt: 0 });
  const link = await encodeLink(draft, '12345678', today);
  if (link === null) return;
  const opened = await decodeLink(link);
  if (!opened.ok) throw new Harm(`its link is ${opened.code}`);
  expectSame('what its link comes to', assessed(opened.draft), before);
}

export function expectNamed(problems: readonly Problem<ProblemCode>[]): void {
  if (problems.length === 0) throw new Harm('refused, and nobody says why');
  for (const { path, code, values } of problems.slice(0, 1000)) {
    if (typeof path !== 'string' || !/^[a-z-]+\d?$/.test(code))
      throw new Harm(`a problem ${code} at ${path}`);
    expectData(values ?? {}, JSON.stringify(values ?? {}));
  }
}
