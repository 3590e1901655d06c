import { formatDay } from '../domain';
import type { Result } from '../working/result';

/** "sla-trtc-2026-03-17-2026-06-16-months.csv": of which service, for which term, what. */
export function fileName({ terms, subject }: Pick<Result, 'terms' | 'subject'>, what: string): string {
  return ['sla', terms.id, formatDay(subject.term.first), formatDay(subject.term.last), what].join('-');
}
