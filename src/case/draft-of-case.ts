import { beijing, newDraft, newEntry, type Draft, type DraftEntry, type DraftFee } from './draft';
import { isObject } from './checker';
import type { CaseJson } from './read-draft';

/** A case file, already found good by `readCase`, as a draft that a person can go on writing. */
export function draftOfCase(file: unknown, id: string): Draft {
  const json = record(file);
  const product = text(json['product']);
  const draft = newDraft(product, id);
  const purchase = record(json['purchase']);
  const fees = record(json['fees']);
  const claimant = record(json['claimant']);
  const logZone = text(json['logZone']) || draft.logZone;
  const byMonth = list(fees['byMonth']).map((fee) => [text(fee['month']), draftFee(fee)] as const);
  return {
    ...draft,
    title: text(json['title']),
    claimant: {
      account: text(claimant['account']),
      contact: text(claimant['contact']),
      reference: text(claimant['reference']),
    },
    purchase: {
      startDate: text(purchase['startDate']),
      until: purchase['endDate'] === undefined ? 'months' : 'endDate',
      months: text(purchase['months']),
      endDate: text(purchase['endDate']),
    },
    logZone,
    log: list(json['log']).map((entry, index) => draftEntry(entry, `${id}-${index}`, logZone)),
    fees: {
      ...draftFee(record(fees['default'])),
      currency: text(fees['currency']),
      each: byMonth.length > 0,
      byMonth: Object.fromEntries(byMonth),
      messagePrice: amount(fees['messagePrice']),
    },
    asOf: text(json['asOf']),
  };
}

function draftEntry(entry: CaseJson, id: string, zone: string): DraftEntry {
  const kind = text(entry['kind']);
  if (kind !== 'interval' && kind !== 'unit' && kind !== 'count')
    throw new TypeError(`no entry kind: ${kind}`);
  return {
    ...newEntry(kind, id),
    start: legible(text(entry['start']), zone),
    end: legible(text(entry['end']), zone),
    successRate: text(entry['successRate']),
    requests: text(entry['requests']),
    successes: text(entry['successes']),
    total: text(entry['total']),
    failed: text(entry['failed']),
    exclusion: text(entry['exclusion']),
    note: text(entry['note']),
  };
}

function draftFee(fee: CaseJson): DraftFee {
  return { consumed: amount(fee['consumed']), deducted: amount(fee['deducted']) };
}

/** A case file's 12.345 has a decimal point; written by a person it could be twelve thousand and more. */
function amount(value: unknown): string {
  return text(value).replace(/^[1-9]\d{0,2}\.\d{3}$/, '$&0');
}

/** `2026-03-20T10:00:00+08:00` as a person would have typed it. */
function legible(instant: string, zone: string): string {
  const local = zone === beijing ? instant.replace('+08:00', '') : instant;
  return local.replace('T', ' ').replace(/( \d{2}:\d{2}):00(?![.\d])/, '$1');
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function record(value: unknown): CaseJson {
  return isObject(value) ? value : {};
}

function list(value: unknown): CaseJson[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
