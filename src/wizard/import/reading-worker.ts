import type { AgreementTerms } from '../../domain';
import { isObject } from '../../case/checker';
import { formats } from '../../import/formats/index';
import { withCell, type Input } from '../../import/input';
import { interpret } from '../../import/interpret';
import type { Answers, ImportedEntry } from '../../import/interpretation';
import { readFileInput, readTextInput, type InputReading } from '../../import/read-input';
import { looksLikeRecords } from '../../import/records/looks-like-records';
import { readSample, type RecordsSample } from '../../import/records/sample';
import type { Fix } from './fix';
import type { Answered, Ask, ImportSource, Reply } from './reading-protocol';
import { viewOf } from './rows-view';

/** Reads one file or paste and keeps it, so that an answer does not read it again and the page stays free. */
let read: { readonly input: Input; readonly terms: AgreementTerms } | null = null;
let entries: readonly ImportedEntry[] = [];
let before: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  before = before.then(() => answer(data));
});

async function answer(ask: Ask): Promise<void> {
  let reply: Answered['reply'];
  try {
    reply = await replyTo(ask);
  } catch {
    reply = { kind: 'failed' };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ id: ask.id, reply } satisfies Answered);
}

async function replyTo(ask: Ask): Promise<Reply> {
  switch (ask.kind) {
    case 'open':
      return open(ask.source, ask.answers, ask.terms, ask.asTable);
    case 'interpret':
      return rows(ask.answers, ask.fixes);
    case 'entries':
      return { kind: 'entries', entries };
    default:
      return ask satisfies never;
  }
}

async function open(
  source: ImportSource,
  answers: Answers,
  terms: AgreementTerms,
  asTable: boolean,
): Promise<Reply> {
  const reading: FileReading =
    source.kind === 'paste'
      ? beforeRows(readTextInput('', source.text))
      : await readFile(source, answers, terms, asTable);
  if (reading.kind !== 'input') return reading;
  const { input } = reading;
  if (isCaseFile(input)) return { kind: 'case-file' };
  read = { input, terms };
  return rows(answers, []);
}

type FileReading =
  | Extract<Reply, { kind: 'question' | 'unreadable' | 'records' }>
  | Extract<InputReading, { kind: 'input' }>;

async function readFile(
  { name, file }: Extract<ImportSource, { kind: 'file' }>,
  answers: Answers,
  terms: AgreementTerms,
  asTable: boolean,
): Promise<FileReading> {
  try {
    const sample = asTable ? null : await recordsIn(file, answers, terms);
    if (sample) return { kind: 'records', sample };
    return beforeRows(await readFileInput(name, new Uint8Array(await file.arrayBuffer()), answers));
  } catch (error) {
    // Gone, changed meanwhile, or not permitted
    if (error instanceof DOMException) return { kind: 'unreadable', code: 'unreadable-file' };
    throw error;
  }
}

function beforeRows(reading: InputReading): FileReading {
  if (reading.kind !== 'question') return reading;
  const { question } = reading;
  if (question.kind === 'encoding' || question.kind === 'sheet') return { kind: 'question', question };
  throw new TypeError(`${question.kind} is not asked before reading`);
}

/** The sample of a file that is to be added up while it streams; null where its rows are read one by one. */
async function recordsIn(file: Blob, answers: Answers, terms: AgreementTerms): Promise<RecordsSample | null> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  // An archive or a program is no text; JSON has no lines to count
  if (start.some((byte) => byte > 0 && byte < 9) || /^\s*[[{]/.test(new TextDecoder().decode(start)))
    return null;
  const reading = await readSample(file, answers.encoding);
  if (reading.kind !== 'sample') return null;
  const { sample } = reading;
  const input: Input = { kind: 'table', name: '', rows: [sample.headings, ...sample.body] };
  if (sample.delimiter === null || isOfNamedSource(input)) return null;
  if (looksLikeRecords(sample)) return sample;
  // So large a file is asked about before it is read whole
  const isLarge = sample.bytes > manyBytes && sample.columns === null;
  return isLarge && interpret(input, answers, terms).questions.some(({ kind }) => kind === 'column')
    ? sample
    : null;
}

const manyBytes = 5_000_000;

/** A monitor's log has a column of outcomes too. Grafana's series have any name, so its shape proves little. */
function isOfNamedSource(input: Input): boolean {
  return formats.some(({ id, recognises }) => id !== 'table' && id !== 'grafana' && recognises(input));
}

function rows(answers: Answers, fixes: readonly Fix[]): Reply {
  if (!read) throw new Error('nothing was read');
  const { input, terms } = read;
  const mended = fixes.reduce<Input>(
    (table, { row, cell, text }) => (table.kind === 'table' ? withCell(table, row, cell, text) : table),
    input,
  );
  const interpretation = interpret(mended, answers, terms);
  ({ entries } = interpretation);
  return { kind: 'rows', view: viewOf(interpretation, answers, fixes) };
}

function isCaseFile(input: Input): boolean {
  return input.kind === 'json' && isObject(input.value) && input.value['format'] === 'sla-case';
}
