import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../terms/schema';
import { interpret } from './interpret';
import type { Interpretation } from './interpretation';
import type { Answers, Encoding } from './questions';
import { readFileInput } from './read-input';

/**
 * Tables as people paste and programs export them, and beside each, in a file of the same name with .json, what must
 * come in: by answer, for those that ask something.
 */
interface Expected {
  readonly product: string;
  readonly cases: readonly {
    readonly answers: Answers;
    readonly questions: readonly string[];
    readonly entries: readonly Readonly<Record<string, string | number | readonly number[]>>[];
    readonly refused: readonly unknown[];
    readonly passedOver: Readonly<Record<string, readonly number[]>>;
    readonly doubts: readonly string[];
    readonly sameRows?: readonly number[];
  }[];
}

const folder = path.join(import.meta.dirname, 'fixtures/tables');
const files = readdirSync(folder).filter((file) => /\.(?:csv|tsv|txt)$/.test(file));
const encodings: Readonly<Record<string, Encoding>> = { gbk: 'gb18030', sjis: 'shift_jis', big5: 'big5' };

function termsOf(product: string) {
  const file = path.join(import.meta.dirname, `../../public/terms/${product}.json`);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What an interpretation amounts to, without what is empty. */
function summary({ questions, entries, refused, passedOver, doubts, sameRows }: Interpretation) {
  return {
    questions: questions.map(({ kind }) => kind),
    entries: entries.map(({ row, rows, entry }) => ({
      row,
      ...(rows && { rows }),
      ...Object.fromEntries(Object.entries(entry).filter(([, text]) => text !== '')),
    })),
    refused: refused.map(({ row, code, column, raw }) => ({ row, code, column, raw })),
    passedOver: Object.fromEntries(passedOver.map(({ reason, rows }) => [reason, rows])),
    doubts,
    ...(sameRows && { sameRows }),
  };
}

it('there are as many as were promised', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});

describe.each(files)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
  const { product, cases }: Expected = JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8'));
  const encoding = encodings[file.split('.').at(-2) ?? ''];

  it.each(cases)('with $answers', async ({ answers, ...expected }) => {
    if (encoding) {
      const asked = await readFileInput(file, bytes, answers);
      expect(asked).toMatchObject({ kind: 'question', question: { kind: 'encoding' } });
      if (asked.kind === 'question' && asked.question.kind === 'encoding')
        expect(asked.question.candidates[0]?.encoding).toBe(encoding);
    }
    const read = await readFileInput(file, bytes, { ...answers, ...(encoding && { encoding }) });
    if (read.kind !== 'input') throw new Error(`${file} is ${read.kind}`);
    const found = interpret(read.input, answers, termsOf(product));
    expect(summary(found)).toEqual(expected);
    expect(found.source).toBe('table');
  });
});
