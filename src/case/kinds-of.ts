import type { AgreementTerms, LogEntry } from '../domain';
import type { Draft } from './draft';

/** What a row of the log may be, by the product; any where the product is not known. */
export function kindsOf(terms: AgreementTerms | undefined): readonly LogEntry['kind'][] {
  if (!terms) return ['interval', 'unit', 'count'];
  return terms.measure.kind === 'timeslices' ? ['interval', 'unit'] : ['count'];
}

/** Whether a draft's rows are of its product, as no other file or page writes them. */
export function isOfKinds({ log }: Draft, terms: AgreementTerms): boolean {
  const kinds = kindsOf(terms);
  return log.every(({ kind }) => kinds.includes(kind));
}
