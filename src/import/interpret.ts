import type { AgreementTerms } from '../domain';
import type { Format } from './format';
import { formats as allFormats } from './formats/index';
import { table } from './formats/table';
import type { Input } from './input';
import type { SourceId } from './codes';
import type { Interpretation } from './interpretation';
import { shortened } from './shortened';
import type { Answers } from './questions';

/**
 * What an input says, given the answers so far: read as the source whose shape it has, or as a table. `source` overrules
 * the shape, for a person who knows better.
 */
export function interpret(
  input: Input,
  answers: Answers,
  terms: AgreementTerms,
  { source, formats = allFormats }: { readonly source?: SourceId; readonly formats?: readonly Format[] } = {},
): Interpretation {
  const named = formats.find(({ id }) => id === source);
  const format = named ?? formats.find((some) => some.recognises(input)) ?? table;
  if (!named && format.id === 'grafana') {
    const asTable = table.interpret(input, answers, terms);
    if (speaksForItself(asTable)) return withLegibleNotes(asTable);
  }
  return withLegibleNotes(format.interpret(input, answers, terms));
}

/** Longer than anybody reads; millions of letters in one cell would keep the page from drawing it. No figure depends on it. */
const mostOfNote = 10_000;

function withLegibleNotes(interpretation: Interpretation): Interpretation {
  const { entries } = interpretation;
  if (entries.every(({ entry }) => entry.note.length <= mostOfNote)) return interpretation;
  return {
    ...interpretation,
    entries: entries.map((imported) => {
      const { entry } = imported;
      return { ...imported, entry: { ...entry, note: shortened(entry.note, mostOfNote) } };
    }),
  };
}

/** Series have any name; where all columns say what they hold, there is nothing to ask about them. */
function speaksForItself({ columns, entries, questions }: Interpretation): boolean {
  return questions.length === 0 && entries.length > 0 && (columns ?? []).every(({ by }) => by === 'heading');
}
