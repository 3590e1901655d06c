import type { AgreementTerms } from '../../domain';
import { formats } from '../../import/formats/index';
import type { Input } from '../../import/input';
import { interpret } from '../../import/interpret';
import type { Answers } from '../../import/questions';
import { isArchive, previewOf } from '../../import/read-input';
import { readLargeWorkbook } from '../../import/records/large-workbook';
import { looksLikeRecords } from '../../import/records/looks-like-records';
import { readSample, type RecordsSample } from '../../import/records/sample';
import { sampleOfInput } from '../../import/records/sample-of-input';
import type { Reply } from './reading-protocol';

type RecordsFound = Extract<Reply, { kind: 'question' | 'records' }>;

/**
 * What a file that is to be added up while it streams begins with; null where its rows are read whole. `isSaid`: the person
 * says that each row is one attempt.
 */
export async function recordsIn(
  file: Blob,
  answers: Answers,
  terms: AgreementTerms,
  isSaid = false,
): Promise<RecordsFound | null> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isArchive(start)) return recordsInWorkbook(file, answers, terms);
  // A program is no text; JSON has no lines to count
  if (start.some((byte) => byte > 0 && byte < 9) || /^\s*[[{]/.test(new TextDecoder().decode(start)))
    return null;
  const reading = await readSample(file, answers.encoding);
  if (reading.kind !== 'sample') return null;
  const { sample } = reading;
  const isRecords = isSaid ? sample.delimiter !== null : isOfRecords(sample, answers, terms);
  return isRecords ? { kind: 'records', sample } : null;
}

/** The same of rows that were read whole: a paste, a small workbook, columns held apart by blanks. */
export function recordsOfRows(input: Input, isSaid: boolean): RecordsSample | null {
  const sample = sampleOfInput(input);
  if (!sample) return null;
  return isSaid || (looksLikeRecords(sample) && !isOfNamedSource(input)) ? sample : null;
}

/** As `recordsIn`, of a workbook with a large sheet. Where several sheets hold something it is asked which is meant. */
async function recordsInWorkbook(
  file: Blob,
  answers: Answers,
  terms: AgreementTerms,
): Promise<RecordsFound | null> {
  const samples = await readLargeWorkbook(file);
  const records = samples.filter((sample) => isOfRecords(sample, answers, terms));
  if (records.length === 0) return null;
  const [only, another] = samples;
  const chosen = another ? samples.find(({ sheet }) => sheet === answers.sheet) : only;
  if (chosen) return records.includes(chosen) ? { kind: 'records', sample: chosen } : null;
  const sheets = samples.map(({ sheet = '', rows, headings, body }) => ({
    name: sheet,
    rows,
    sample: previewOf([headings, ...body]),
  }));
  return { kind: 'question', question: { kind: 'sheet', sheets } };
}

function isOfRecords(sample: RecordsSample, answers: Answers, terms: AgreementTerms): boolean {
  const input: Input = { kind: 'table', name: '', rows: [sample.headings, ...sample.body] };
  if (sample.delimiter === null || isOfNamedSource(input)) return false;
  if (looksLikeRecords(sample)) return true;
  // So large a file is asked about before it is read whole
  const isLarge = sample.bytes > manyBytes && sample.columns === null;
  return isLarge && interpret(input, answers, terms).questions.some(({ kind }) => kind === 'column');
}

const manyBytes = 5_000_000;

/** A monitor's log has a column of outcomes too. Grafana's series have any name, so its shape proves little. */
function isOfNamedSource(input: Input): boolean {
  return formats.some(({ id, recognises }) => id !== 'table' && id !== 'grafana' && recognises(input));
}
