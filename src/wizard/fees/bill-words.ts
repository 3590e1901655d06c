import { normalise } from '../../written/normalise';

/*
 * What the headings of bills say, in Chinese, English and Japanese: how the vendor's console, its exports and people's own
 * spreadsheets call them.
 */

const month = /账期|帐期|月|month/i;
const span = /周期|週期|期|period|cycle/i;
const day = /日|date/i;
const settled = /支付|付款|扣费|结算|出账|支払|発行|paid|payment|due|issue/i;

const rate = /率|系数|係数|倍|multiplier|ratio|\brate\b|%/i;
const noMoney =
  /单价|單價|単価|单号|单號|余额|餘額|残高|税[额額]|消費税|编号|編號|番号|(?<![a-z])(?:unit (?:price|cost)|balance|id)(?![a-z])|^(?:sales |consumption )?(?:tax|vat)(?: amount)?$/i;
const voucher =
  /券|抵扣|赠送|贈送|减免|減免|ク[ー-]ポン|ポイント|充当|voucher|coupon|deduct|waive|credit|promotion/i;
const afterVoucher =
  /(?:券|抵扣|ク[ー-]ポン|充当|voucher|coupon|deduction).*(?:后|後|after)|after.*(?:voucher|coupon|deduct|credit)/i;
const discount = /优惠|優惠|折|割引|値引|discount/i;
const after = /后|後|after/i;
const paid = /现金|現金|实付|實付|支付|已付|分成金|支払|入金|paid|cash|payment|(?<![a-z])net(?![a-z])/i;
const due = /应付|應付|payable|(?<![a-z])due(?![a-z])/i;
const list = /原价|原價|刊例|定価|优惠前|優惠前|折扣?前|割引前|original|list|gross|before discount/i;
const consumed = /消费|消耗|消費|利用料|费用|費用|料金|usage|consum|fee|charge/i;
const quantity =
  /用量|数量|數量|时长|時長|时间|時間|通数|件数|quantity|qty|duration|minutes|(?<![a-z])time(?![a-z])/i;
const money = /费|費|额|額|价|價|金|料|款|請求|amount|cost|total|price|spend/i;

/** How plainly a heading names the month that its rows are of: 0 not at all. */
export function namesMonth(heading: string): number {
  const plain = normalise(heading);
  if (settled.test(plain)) return 0;
  return month.test(plain) ? 3 : span.test(plain) ? 2 : day.test(plain) ? 1 : 0;
}

export type MoneyWord =
  | 'rate'
  | 'no-money'
  | 'voucher'
  /** Discounts and vouchers in one. */
  | 'all-covered'
  | 'discount'
  | 'paid'
  /** What was to be paid: before vouchers where what was paid stands beside it. */
  | 'due'
  | 'after-discount'
  | 'consumed'
  | 'amount'
  | 'list';

/** What sum a heading names; the order decides where it could be several. */
export function moneyWord(heading: string): MoneyWord | null {
  const plain = normalise(heading);
  if (rate.test(plain)) return 'rate';
  if (noMoney.test(plain)) return 'no-money';
  if (afterVoucher.test(plain)) return 'paid';
  if (voucher.test(plain)) return discount.test(plain.replace(/[优優]惠券/g, '')) ? 'all-covered' : 'voucher';
  if (list.test(plain)) return 'list';
  if (after.test(plain) && discount.test(plain)) return 'after-discount';
  if (discount.test(plain)) return 'discount';
  if (due.test(plain)) return 'due';
  if (paid.test(plain)) return 'paid';
  if (consumed.test(plain)) return 'consumed';
  if (quantity.test(plain)) return 'no-money';
  return money.test(plain) ? 'amount' : null;
}

export function namesMoney(heading: string): boolean {
  return ![null, 'no-money'].includes(moneyWord(heading));
}

/** The currency of a row is told in a column of its own. */
export function namesCurrency(heading: string): boolean {
  return /币种|幣種|货币|貨幣|通貨|currency/i.test(normalise(heading));
}

/** The sum at the foot of a bill: no month's fee, whatever column it stands in. */
export function isTotal(row: readonly string[]): boolean {
  const label = normalise(row.find((cell) => cell !== '') ?? '');
  return /^(?:(?:合|总|總|小|共)[计計]|総?合計|[小総]計|(?:grand ?|sub-?)?totals?\b|sum\b)/i.test(label);
}
