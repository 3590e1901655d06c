import type { AgreementTerms } from '../../domain';
import { isObject } from '../../case/checker';
import { withCell, type Input } from '../../import/input';
import { interpret } from '../../import/interpret';
import type { ImportedEntry } from '../../import/interpretation';
import type { Answers } from '../../import/questions';
import { readFileInput, readTextInput, type InputReading } from '../../import/read-input';
import type { Fix } from './fix';
import type { Answered, Ask, ImportSource, ReadAs, Reply } from './reading-protocol';
import { recordsIn, recordsOfRows } from './records-in';
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
      return open(ask.source, ask.answers, ask.terms, ask.readAs);
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
  readAs: ReadAs,
): Promise<Reply> {
  const reading: FileReading =
    source.kind === 'paste'
      ? beforeRows(readTextInput('', source.text))
      : await readFile(source, answers, terms, readAs);
  if (reading.kind !== 'input') return reading;
  const { input } = reading;
  if (isCaseFile(input)) return { kind: 'case-file' };
  const records = readAs === 'table' ? null : recordsOfRows(input, readAs === 'records');
  if (records) return { kind: 'records', sample: records };
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
  readAs: ReadAs,
): Promise<FileReading> {
  try {
    const records = readAs === 'table' ? null : await recordsIn(file, answers, terms, readAs === 'records');
    if (records) return records;
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
  if (input.kind !== 'json' || !isObject(input.value)) return false;
  const { format } = input.value;
  return format === 'sla-case' || format === 'sla-draft';
}
