import { parseDay } from '../../domain';
import { newEntry, type Draft, type DraftEntry } from '../draft';
import { packColumn, packField, unpackColumn, unpackField } from './field';
import { commonForm, packTimes, unpackTimes } from './instant-column';
import type { CompactLog, Field } from './schema';

const kinds = ['interval', 'unit', 'count'] as const;
/** In the order of their columns, behind the times. */
const texts = [
  'successRate',
  'requests',
  'successes',
  'total',
  'failed',
  'exclusion',
  'note',
] as const satisfies readonly (keyof DraftEntry)[];

export function packLog({ log, purchase }: Draft): CompactLog {
  const form = commonForm(log.flatMap(({ start, end }) => [start, end]));
  const times = packTimes(log, form, anchor(purchase.startDate));
  const column = (name: (typeof texts)[number]) => packColumn(log.map((entry) => packField(entry[name])));
  return [
    log.length,
    form,
    packColumn(log.map(({ kind }) => codeOf(kind))),
    packColumn(times.map(({ start }) => start)),
    packColumn(times.map(({ end }) => end)),
    column('successRate'),
    column('requests'),
    column('successes'),
    column('total'),
    column('failed'),
    column('exclusion'),
    column('note'),
  ];
}

/** Rows take their ids from the draft's. null: the columns do not belong together. */
export function unpackLog(log: CompactLog, firstDay: string, id: string): DraftEntry[] | null {
  const [rows, form, packedKinds, starts, ends, ...rest] = log;
  const kindCodes = unpackColumn(packedKinds, rows);
  const [startColumn, endColumn] = [unpackColumn(starts, rows), unpackColumn(ends, rows)];
  const columns = rest.map((column) => unpackColumn(column, rows));
  if (!kindCodes || !startColumn || !endColumn || columns.includes(null)) return null;
  const times = unpackTimes(
    startColumn.map((start, row) => ({ start, end: endColumn[row] ?? '' })),
    form,
    anchor(firstDay),
  );
  return (
    times?.map((time, row) => {
      const field = (name: (typeof texts)[number]) => at(columns[texts.indexOf(name)], row);
      return {
        ...newEntry(kinds[kindCodes[row] ?? 0], `${id}-${row}`),
        ...time,
        successRate: field('successRate'),
        requests: field('requests'),
        successes: field('successes'),
        total: field('total'),
        failed: field('failed'),
        exclusion: field('exclusion'),
        note: field('note'),
      };
    }) ?? null
  );
}

function at(column: readonly Field[] | null | undefined, row: number): string {
  return unpackField(column?.[row] ?? '');
}

function codeOf(kind: DraftEntry['kind']): 0 | 1 | 2 {
  return kind === 'interval' ? 0 : kind === 'unit' ? 1 : 2;
}

/** Where times are counted from: the term's first day, or, where that is not known, one that is near enough. */
function anchor(firstDay: string): number {
  return parseDay(firstDay) ?? parseDay('2000-01-01') ?? 0;
}
