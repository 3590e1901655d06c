import type { DraftFee } from '../../case/draft';
import type { Terms } from '../../terms/schema';

/** A fee as it is typed, as a case file has it, and what is wrong with it. */
export interface FeeChoice {
  readonly typed: DraftFee;
  readonly means: Readonly<Partial<DraftFee>>;
  readonly wrong: readonly string[];
}

/** What is done to the months' own fees; null: one fee holds for all. */
type MonthsChoice = null | {
  /** The last service month's own; null: left as it is. */
  readonly last: FeeChoice | null;
  /** The fee of a month of another term, left behind. */
  readonly left: FeeChoice | null;
};

/** A bill that is pasted: its text, and the fees in it, from the first service month on. */
interface BillChoice {
  readonly text: (months: readonly string[]) => string;
  readonly fees: readonly FeeChoice[];
}

export interface FeeChoices {
  readonly fee: FeeChoice & { readonly currency: string };
  readonly months: MonthsChoice;
  readonly bill: BillChoice | null;
  readonly price: {
    readonly typed: string;
    readonly means: string | null;
    readonly wrong: readonly string[];
  };
}

type FeeForks = { readonly [Fork in keyof FeeChoices]: Readonly<Record<string, FeeChoices[Fork]>> };

export function feeForks(terms: Terms): FeeForks {
  return {
    fee: fees,
    months: {
      'one fee for all': null,
      'each by itself': { last: null, left: null },
      'each, the last its own': { last: good('8000', '100'), left: null },
      'each, the last not given': { last: nothing, left: null },
      'each, the last wrong': { last: unreadable, left: null },
      'each, one left behind': { last: null, left: good('700', '') },
      'each, a wrong one left behind': { last: null, left: unreadable },
    },
    bill: {
      'no bill': null,
      'a bill': {
        text: (months) => months.map((month) => `${month.slice(0, 7)}\t6,000\t60`).join('\n'),
        // As many as there are months.
        fees: Array.from({ length: 12 }, () => good('6,000', '60')),
      },
      'a bill with headings, of the first month alone': {
        text: ([first = '']) => `账期\t优惠后总价\t代金券支付\n${first}\t5,000\t50`,
        fees: [good('5,000', '50')],
      },
    },
    price:
      terms.remedy.kind === 'messages'
        ? {
            'a price': { typed: '0.045', means: '0.045', wrong: [] },
            'no price': { typed: '', means: null, wrong: [] },
            'a price of nothing': { typed: '0', means: null, wrong: ['price-not-positive'] },
            'no such price': { typed: 'dear', means: null, wrong: ['not-an-amount'] },
          }
        : { 'not paid in messages': { typed: '', means: null, wrong: [] } },
  };
}

const plain = (text: string) => text.replaceAll(',', '');

function fee(consumed: string, deducted: string, ...wrong: readonly string[]): FeeChoice {
  return {
    typed: { consumed, deducted },
    means: { consumed: plain(consumed), ...(deducted !== '' && { deducted: plain(deducted) }) },
    wrong,
  };
}

const good = (consumed: string, deducted: string) => fee(consumed, deducted);
const nothing = fee('', '', 'consumed missing');
const unreadable = fee('12x', '', 'consumed not-an-amount');

const inYuan = (one: FeeChoice) => ({ ...one, currency: 'CNY' });

const fees: FeeForks['fee'] = {
  'a fee': inYuan(good('12,000', '')),
  // Of which there is no smaller unit.
  'a fee in yen, part of it covered': { ...good('12345', '1,500'), currency: 'JPY' },
  'no fee': inYuan(nothing),
  'covered alone': inYuan(fee('', '1500', 'consumed missing')),
  'more covered than due': inYuan(fee('1000', '1500', 'deducted deducted-exceeds-consumed')),
  'no amount': inYuan(unreadable),
  'another currency': inYuan(fee('12000 USD', '', 'consumed other-currency')),
};
