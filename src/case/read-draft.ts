import type { AgreementTerms } from '../domain';
import { readDay } from '../written/date';
import { readInstant } from '../written/instant';
import { isOtherCurrency } from '../written/currency';
import { readAmount, readCount } from '../written/number';
import type { Reading } from '../written/reading';
import type { Draft, DraftFee } from './draft';
import { FieldReader } from './field-reader';
import type { Problem, ProblemCode } from './problem';
import { readCaseParts, type CaseParts } from './read-case';
import { goodEntries, readRows } from './read-rows';

export interface DraftReading extends Omit<CaseParts, 'problems'> {
  readonly problems: readonly Problem<ProblemCode>[];
  /** The case file that the draft amounts to; fields that could not be read are null in it. */
  readonly json: CaseJson;
  /** For each entry of the case file's log, its row in the draft. */
  readonly rows: readonly number[];
}

export type CaseJson = Readonly<Record<string, unknown>>;

/**
 * Reads what a person wrote: each field as people write such things, then the whole by the rules of a case file.
 * Problems are placed by the draft's rows. `today`: the as-of day where the draft gives none.
 */
export function readDraft(draft: Draft, terms: AgreementTerms, today: string): DraftReading {
  const fields = new FieldReader();
  const { rows, log } = readRows(fields, draft.log, terms);
  const json: CaseJson = {
    format: 'sla-case',
    version: 1,
    product: draft.product,
    ...(draft.title.trim() !== '' && { title: draft.title.trim() }),
    ...readClaimant(draft.claimant),
    purchase: readPurchase(fields, draft.purchase),
    logZone: draft.logZone,
    log,
    fees: readFees(fields, draft, terms),
    asOf: draft.asOf.trim() === '' ? today : fields.read('asOf', readDayOf(draft.asOf)),
  };
  const good = goodEntries(terms, draft.logZone);
  const parts = readCaseParts(json, (product) => (product === terms.id ? terms : undefined), good);
  const problems = parts.problems.map((problem): Problem<ProblemCode> => {
    const code = fields.codes.get(problem.path);
    const path = toRow(problem.path, rows);
    return code ? { path, code } : { ...problem, path };
  });
  return { ...parts, problems, json, rows };
}

/** A date, or the date of a pasted timestamp. */
export function readDayOf(text: string): ReturnType<typeof readDay> {
  const day = readDay(text);
  if (day.ok || day.code !== 'not-a-date') return day;
  const instant = readInstant(text);
  return instant.ok ? { ok: true, value: instant.value.day } : day;
}

/** A number of months, with or without the word for it. */
export function readMonths(text: string): ReturnType<typeof readCount> {
  return readCount(text.replace(/(?:个月|個月|[かカヶケヵ]月|months?)\s*$/iu, ''));
}

/** Whatever is wrong with a number of months, the help is which numbers there are. */
function inMonths(reading: ReturnType<typeof readMonths>): Reading<number, ProblemCode | 'empty'> {
  return reading.ok || reading.code === 'empty' ? reading : { ok: false, code: 'months-out-of-range' };
}

/** What is left blank is no key of the case file. */
function readClaimant(claimant: Draft['claimant']): { claimant?: CaseJson } {
  const given = Object.entries(claimant)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return given.length === 0 ? {} : { claimant: Object.fromEntries(given) };
}

function readPurchase(fields: FieldReader, purchase: Draft['purchase']) {
  const startDate = fields.read('purchase.startDate', readDayOf(purchase.startDate));
  return purchase.until === 'months'
    ? { startDate, months: fields.read('purchase.months', inMonths(readMonths(purchase.months))) }
    : { startDate, endDate: fields.read('purchase.endDate', readDayOf(purchase.endDate)) };
}

function readFees(fields: FieldReader, draft: Draft, terms: AgreementTerms) {
  const { fees } = draft;
  const price = fees.messagePrice.trim();
  return {
    currency: fees.currency,
    default: readFee(fields, fees, 'fees.default', fees.currency),
    ...(fees.each && {
      byMonth: Object.entries(fees.byMonth)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .filter(([, fee]) => fee.consumed.trim() !== '' || fee.deducted.trim() !== '')
        .map(([month, fee], place) => ({
          month,
          ...readFee(fields, fee, `fees.byMonth[${place}]`, fees.currency),
        })),
    }),
    ...(terms.remedy.kind === 'messages' &&
      price !== '' && { messagePrice: fields.read('fees.messagePrice', readMoney(price, fees.currency)) }),
  };
}

/** An amount; one that names another currency than the case's is refused, not taken for it. */
function readMoney(text: string, currency: string): Reading<string, ProblemCode | 'empty'> {
  return isOtherCurrency(text, currency) ? { ok: false, code: 'other-currency' } : readAmount(text);
}

function readFee(fields: FieldReader, fee: DraftFee, path: string, currency: string) {
  return {
    consumed: fields.read(`${path}.consumed`, readMoney(fee.consumed, currency)),
    ...(fee.deducted.trim() !== '' && {
      deducted: fields.read(`${path}.deducted`, readMoney(fee.deducted, currency)),
    }),
  };
}

function toRow(path: string, rows: readonly number[]): string {
  return path.replace(/^log\[(\d+)\]/, (_, place: string) => `log[${rows[Number(place)] ?? place}]`);
}
