import { beijing, type Draft } from '../draft';
import { packLog, unpackLog } from './compact-log';
import { packField, unpackField } from './field';
import type { Compact } from './schema';

/** A draft as a link holds it (`link-draft.ts`) as one tuple; the README says what stands where. */
export function pack(draft: Draft, termsEdition: string): Compact {
  const { purchase, fees, claimant } = draft;
  const isEnd = purchase.until === 'endDate';
  return [
    termsEdition,
    draft.product,
    packField(draft.title),
    [packField(claimant.account), packField(claimant.contact), packField(claimant.reference)],
    [
      packField(purchase.startDate),
      isEnd ? 1 : 0,
      isEnd ? packField(purchase.endDate) : packField(purchase.months),
    ],
    draft.logZone === beijing ? 0 : draft.logZone,
    [
      fees.currency,
      packField(fees.consumed),
      packField(fees.deducted),
      packField(fees.messagePrice),
      fees.each ? 1 : 0,
      Object.entries(fees.byMonth).map(([month, fee]) => [
        month,
        packField(fee.consumed),
        packField(fee.deducted),
      ]),
    ],
    packField(draft.asOf),
    packLog(draft),
  ];
}

/** null: its parts do not belong together. */
export function unpack(compact: Compact, id: string): Draft | null {
  const [, product, title, [account, contact, reference], [first, isEnd, until], zone, fee, asOf, packed] =
    compact;
  const [currency, consumed, deducted, messagePrice, each, byMonth] = fee;
  const startDate = unpackField(first);
  const log = unpackLog(packed, startDate, id);
  return (
    log && {
      id,
      product,
      title: unpackField(title),
      claimant: {
        account: unpackField(account),
        contact: unpackField(contact),
        reference: unpackField(reference),
      },
      purchase: {
        startDate,
        until: isEnd ? 'endDate' : 'months',
        months: isEnd ? '' : unpackField(until),
        endDate: isEnd ? unpackField(until) : '',
      },
      logZone: zone === 0 ? beijing : zone,
      log,
      fees: {
        currency,
        consumed: unpackField(consumed),
        deducted: unpackField(deducted),
        messagePrice: unpackField(messagePrice),
        each: each === 1,
        byMonth: Object.fromEntries(
          byMonth.map(([month, own, covered]) => [
            month,
            { consumed: unpackField(own), deducted: unpackField(covered) },
          ]),
        ),
      },
      asOf: unpackField(asOf),
      changedAt: 0,
    }
  );
}
