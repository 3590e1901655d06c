import type { MonthAssessment } from '../../domain';
import { amountWorking } from '../../working/amount-working';
import { exactPercent } from '../../working/exact-percent';
import { rangeCauses } from '../../working/range-causes';
import type { Result } from '../../working/result';
import { decimalText } from '../../working/sums';
import { tierWorking } from '../../working/tier-working';
import { sentences, type TicketWords } from './ticket-words';

/** The availability of a month that qualifies, and the tier it falls into. */
export function availabilityLines(words: TicketWords, result: Result, month: MonthAssessment): string[] {
  const { t, formats } = words;
  const { terms } = result;
  const { unit, total, bad } = month.measured;
  const number = formats.formatInteger;
  const { availability, credit } = month;
  const counts = t(($) => $.text.bad[unit], { bad: number(bad.expected), total: number(total) });
  return [
    counts,
    ...rangeLine(words, result, month),
    ...(availability
      ? [
          t(($) => $.text.availability, {
            good: number(BigInt(availability.fraction[0])),
            total: number(BigInt(availability.fraction[1])),
            percent: exactPercent(availability),
            clause: terms.availability.clause,
          }),
        ]
      : []),
    t(($) => $.text.tier, {
      commitment: terms.commitment.availability,
      commitmentClause: terms.commitment.clause,
      credit: `${credit.expected}%`,
      tierClause: terms.tiers.clause,
    }),
  ];
}

/** Only where the tier hangs on it: elsewhere the lowest figure is nobody's business in a claim. */
function rangeLine({ t, formats }: TicketWords, result: Result, month: MonthAssessment): string[] {
  const { measure } = result.terms;
  const isSensitive = result.assessment.findings.some(
    (finding) => finding.code === 'edge-sensitive' && finding.months.includes(month.index),
  );
  if (!isSensitive || measure.kind !== 'timeslices') return [];
  const { lower, upper } = month.measured.bad;
  const { minutes } = measure.minimum;
  const causes = rangeCauses(result, month).map((cause) => t(($) => $.text.causes[cause], { minutes }));
  return [
    t(($) => $.text.range, {
      lower: formats.formatInteger(lower),
      upper: formats.formatInteger(upper),
      causes: formats.formatList(causes),
    }),
  ];
}

/** What is asked for, and the fee that it is a part of. */
export function compensationLines(words: TicketWords, result: Result, month: MonthAssessment): string[] {
  const { terms, subject, evidence } = result;
  const { currency } = subject.fees;
  const { tier } = tierWorking(terms, month.measured);
  const fee = evidence.months[month.index - 1]?.fee;
  if (!tier || !fee) return [];
  const { t, formats } = words;
  const money = (amount: string) => formats.formatMoney(amount, currency);
  const { base, cap, isCapped } = amountWorking(terms, month, tier, fee, currency);
  const of = { credit: tier.credit, fee: money(base), clause: terms.fee.clause };
  return [
    remedy(words, result, month),
    isCapped
      ? t(($) => $.text.capped, { ...of, cap: money(cap), capClause: terms.cap.clause })
      : t(($) => $.text.base[terms.fee.basis], of),
  ];
}

function remedy({ t, formats }: TicketWords, { terms, subject }: Result, month: MonthAssessment): string {
  const { currency, messagePrice } = subject.fees;
  const { messages } = month;
  const what = {
    amount: formats.formatMoney(month.amount, currency),
    product: terms.short,
    clause: terms.remedy.clause,
  };
  if (terms.remedy.kind === 'cash') return t(($) => $.text.cash, what);
  if (terms.remedy.kind === 'voucher') return t(($) => $.text.voucher, what);
  if (messages === null || messagePrice === null) return t(($) => $.text.messagesWorth, what);
  const price = formats.formatMoney(decimalText(messagePrice), currency);
  return t(($) => $.text.messages, {
    ...what,
    price,
    count: messages,
    number: formats.formatInteger(messages),
  });
}

/** By whose record and within which days. */
export function checkLines(words: TicketWords, { terms }: Result, { claim }: MonthAssessment): string[] {
  const { t, formats } = words;
  const window = t(($) => $.text.window, {
    range: formats.formatDayRange(claim.opensOn, claim.closesOn),
    opensClause: terms.claim.opens.clause,
    closesClause: terms.claim.closes.clause,
  });
  return [
    claim.provisional ? sentences(words, [ended(words, window), t(($) => $.text.provisional)]) : window,
    t(($) => $.text.prevails, { clause: terms.claim.record.clause }),
  ];
}

function ended({ language }: TicketWords, line: string): string {
  return line + (language === 'en' ? '.' : '。');
}
