import { caseChecksum } from '../../case/case-checksum';
import type { Claimant } from '../../case/draft';
import { formatDay as isoDay, type MonthAssessment } from '../../domain';
import { citeTerms } from '../../terms/cite';
import { titleLine } from '../../working/as-written';
import { oneLine, plainText } from '../../working/plain-text';
import type { Result } from '../../working/result';
import { isOver } from '../../working/standing';
import { availabilityLines, checkLines, compensationLines } from './claim-lines';
import { recordLines } from './record-lines';
import { sentences, type TicketWords } from './ticket-words';

/** Plain text: a ticket's form takes nothing else. */
export interface Ticket {
  readonly subject: string;
  readonly body: string;
}

/** What a clerk needs to check a claim for one service month. `month` has a credit. */
export function ticketText(
  words: TicketWords,
  result: Result,
  claimant: Claimant,
  month: MonthAssessment,
): Ticket {
  const { t, formats, language } = words;
  const { terms, subject: claim } = result;
  const range = formats.formatDayRange(month.start, month.end);
  const service = { name: terms.name[language], product: terms.short };
  const [contact, reference] = [oneLine(claimant.contact), oneLine(claimant.reference)];
  const title = titleLine(result.file);
  const sections = [
    [t(($) => $.text.greeting)],
    [
      t(($) => $.text.opening, { document: documentOf(words, result), month: range }),
      ...notOverLine(words, result, month),
    ],
    [
      t(($) => $.text.heading.about),
      accountLine(words, oneLine(claimant.account)),
      ...(contact === '' ? [] : [t(($) => $.text.contact, { contact })]),
      ...(reference === '' ? [] : [t(($) => $.text.reference, { reference })]),
      ...(title === '' ? [] : [t(($) => $.text.case, { title })]),
      t(($) => $.text.service, service),
      t(($) => $.text.term, {
        range: formats.formatDayRange(isoDay(claim.term.first), isoDay(claim.term.last)),
      }),
      t(($) => $.text.month, { range, count: month.days }),
    ],
    [t(($) => $.text.heading.records), ...recordLines(words, result, month)],
    [t(($) => $.text.heading.availability), ...availabilityLines(words, result, month)],
    [t(($) => $.text.heading.compensation), ...compensationLines(words, result, month)],
    [
      t(($) => $.text.heading.check),
      ...checkLines(words, result, month),
      t(($) => $.text.attached, { checksum: caseChecksum(result.file) }),
    ],
    [t(($) => $.text.thanks)],
  ];
  return {
    subject: plainText(t(($) => $.text.subject, { ...service, month: range })),
    body: plainText(sections.map((lines) => lines.join('\n')).join('\n\n')),
  };
}

/** A text that is kept for later, or sent too early, says by itself what its figures are worth. */
function notOverLine(words: TicketWords, { assessment, shares }: Result, month: MonthAssessment): string[] {
  const { t, formats } = words;
  const { asOf, findings } = assessment;
  if (isOver(month, asOf)) return [];
  const later = findings.flatMap((finding) => (finding.code === 'after-as-of' ? finding.entries : []));
  const isPlanned = later.some((entry) => shares[entry]?.some((share) => share.month === month.index));
  const lines = [t(($) => $.text.notOver, { day: formats.formatDay(asOf) })];
  return [sentences(words, isPlanned ? [...lines, t(($) => $.text.planned)] : lines)];
}

function accountLine({ t }: TicketWords, account: string): string {
  return account === '' ? t(($) => $.text.accountBlank) : t(($) => $.text.account, { account });
}

/** A title in another language stands behind the agreement's name in the text's own. */
function documentOf({ t, formats, language }: TicketWords, { terms }: Result): string {
  const { document } = citeTerms(terms, language)(terms.claim.channel.clause);
  const { title, date } = document;
  const isForeign = document.language !== language;
  const named = { title, product: terms.short };
  if (date === null) return t(($) => $.text[isForeign ? 'foreign' : 'document'], named);
  const day = formats.formatDay(date);
  return t(($) => $.text[isForeign ? 'foreignDated' : 'dated'], { ...named, day });
}
