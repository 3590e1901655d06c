import type { AgreementTerms } from '../domain';
import { readInstant } from '../written/instant';
import { readCount, readPercent } from '../written/number';
import type { Reading } from '../written/reading';
import type { JsonObject } from './checker';
import { isBlank, type Draft, type DraftEntry } from './draft';
import { FieldReader } from './field-reader';
import type { ProblemCode } from './problem';
import type { GoodEntries } from './read-log';

/** What a row says, as a case file would; null for a blank one. */
interface RowReading {
  readonly json: JsonObject;
  readonly codes: ReadonlyMap<string, ProblemCode>;
}

/*
 * A log may have tens of thousands of rows, and is read at every key. A row that is not typed in stays the same object,
 * so what it says is kept by that object, and what the case's door made of it by the JSON.
 */
const rowReadings = {
  withRates: new WeakMap<DraftEntry, RowReading | null>(),
  withoutRates: new WeakMap<DraftEntry, RowReading | null>(),
};
const goodByTerms = new WeakMap<AgreementTerms, { zone: string; entries: GoodEntries }>();

/** What the door has made of the entries so far, under these terms and this zone. */
export function goodEntries(terms: AgreementTerms, zone: string): GoodEntries {
  const known = goodByTerms.get(terms);
  if (known?.zone === zone) return known.entries;
  const entries: GoodEntries = new WeakMap();
  goodByTerms.set(terms, { zone, entries });
  return entries;
}

/** The log as a case file has it, and for each of its entries the row in the draft. */
export function readRows(fields: FieldReader, log: Draft['log'], { measure }: AgreementTerms) {
  const hasRates = measure.kind === 'timeslices' && measure.breach.kind === 'below';
  const known = hasRates ? rowReadings.withRates : rowReadings.withoutRates;
  const rows: number[] = [];
  const entries: JsonObject[] = [];
  log.forEach((entry, row) => {
    let reading = known.get(entry);
    if (reading === undefined) known.set(entry, (reading = isBlank(entry) ? null : readRow(entry, hasRates)));
    if (!reading) return;
    for (const [field, code] of reading.codes) fields.codes.set(`log[${entries.length}].${field}`, code);
    rows.push(row);
    entries.push(reading.json);
  });
  return { rows, log: entries };
}

function readRow(entry: DraftEntry, hasRates: boolean): RowReading {
  const fields = new FieldReader();
  return { json: readEntry(fields, entry, hasRates), codes: fields.codes };
}

function readEntry(fields: FieldReader, entry: DraftEntry, hasRates: boolean): JsonObject {
  const at = (field: 'start' | 'end', options?: { dateAlone: boolean }) =>
    fields.read(field, instantText(readInstant(entry[field], options)));
  const count = (field: 'requests' | 'successes' | 'total' | 'failed') =>
    fields.read(field, readCount(entry[field]));
  const rate =
    entry.successRate.trim() === ''
      ? {}
      : { successRate: fields.read('successRate', readPercent(entry.successRate)) };
  const common = {
    kind: entry.kind,
    ...(entry.exclusion !== '' && { exclusion: entry.exclusion }),
    ...(entry.note.trim() !== '' && { note: entry.note.trim() }),
  };
  if (entry.kind === 'count')
    return {
      ...common,
      start: at('start', { dateAlone: true }),
      total: count('total'),
      failed: count('failed'),
    };
  if (entry.kind === 'interval')
    return { ...common, start: at('start'), end: at('end'), ...(hasRates && rate) };
  const counts =
    entry.requests.trim() === '' && entry.successes.trim() === '' && entry.successRate.trim() !== ''
      ? {}
      : { requests: count('requests'), successes: count('successes') };
  return { ...common, start: at('start'), ...counts, ...rate };
}

function instantText(reading: ReturnType<typeof readInstant>): Reading<string, ProblemCode | 'empty'> {
  return reading.ok ? { ok: true, value: reading.value.text } : reading;
}
