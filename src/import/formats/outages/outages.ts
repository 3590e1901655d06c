import { compareInstants, type AgreementTerms } from '../../../domain';
import { read, refuse, type Reading } from '../../../written/reading';
import type { RefusalCode } from '../../codes';
import type { Answers } from '../../questions';
import { rawText, type Findings, type Rows } from '../reading/findings';
import type { Moment, Times } from '../reading/times';

/** A stretch in which a source says that the service was down. */
export interface Outage {
  readonly rows: Rows;
  readonly start: Moment;
  /** Null while it is still open. */
  readonly end: Moment | null;
  readonly note: string;
  /** What the source says of it, shown where it is refused or asked about. */
  readonly raw: unknown;
}

/**
 * Makes interval entries of the outages, and asks what must be asked: the zone of the source's times, then the end of
 * each open incident. `times` has read everything by now.
 */
export function takeOutages(
  findings: Findings,
  outages: readonly Outage[],
  times: Times,
  answers: Answers,
  terms: AgreementTerms,
): void {
  if (terms.measure.kind === 'occurrences') {
    for (const outage of outages) refuseRows(findings, outage, 'interval-for-counts');
    findings.withdrawQuestions();
    return;
  }
  findings.ask(...times.questions());
  for (const outage of outages) {
    const end = outage.end ? read(outage.end) : answeredEnd(outage, times, findings, answers);
    if (end.ok) take(findings, outage, end.value);
    else refuseRows(findings, outage, end.code);
  }
}

/** The end as it was answered; asked for while there is none that can be read. */
function answeredEnd(
  { rows, start, raw }: Outage,
  times: Times,
  findings: Findings,
  answers: Answers,
): Reading<Moment, RefusalCode> {
  const answer = answers.openEnds?.[rows[0]];
  if (answer === null) return refuse('still-open');
  const end = answer === undefined ? refuse('still-open') : times.readAnswer(answer, start);
  if (!end.ok) findings.ask({ kind: 'open-end', row: rows[0], start: start.text, raw: rawText(raw) });
  return end;
}

function take(findings: Findings, outage: Outage, end: Moment): void {
  const { rows, start, note } = outage;
  const order = compareInstants(end.instant, start.instant);
  if (order < 0) refuseRows(findings, outage, 'end-not-after-start');
  else if (order === 0) for (const row of rows) findings.pass(row, 'no-downtime');
  else findings.take(rows, 'interval', { start: start.text, end: end.text, note });
}

function refuseRows(findings: Findings, { rows, raw }: Outage, code: RefusalCode): void {
  for (const row of rows) findings.refuse(row, code, null, raw);
}
