import { useMemo, useState } from 'react';
import type { DraftEntry } from '../../case/draft';
import { useWizard } from '../wizard-context';
import { arranged, filterCounts, type Filter, type Sort, type SortColumn } from './log-view';

export interface LogView {
  /** Places in the log of the rows that are shown, in the order in which they are. */
  readonly shown: readonly number[];
  readonly sort: Sort | null;
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  /** Whether rows have changed since they were sorted and filtered. */
  readonly isOld: boolean;
  readonly sortBy: (sort: Sort | null) => void;
  /** By a column; again, the other way round; a third time, as entered. */
  readonly turn: (column: SortColumn) => void;
  readonly filterBy: (filter: Filter) => void;
  readonly again: () => void;
}

interface Choice {
  readonly sort: Sort | null;
  readonly filter: Filter;
  /** What came of it, and of which log. A row must not jump away or vanish while somebody writes in it. */
  readonly order: readonly string[] | null;
  readonly of: readonly DraftEntry[];
  /** What rows come to was not known yet: they are arranged again as soon as it is. */
  readonly isEarly: boolean;
}

const asEntered: Choice = { sort: null, filter: 'all', order: null, of: [], isEarly: false };

export function useLogView(): LogView {
  const { terms, draft, soFar, isCurrent } = useWizard();
  const { log } = draft;
  const [choice, setChoice] = useState(asEntered);
  const ids = useIds(log);
  const { sort, filter, order, of } = choice;
  const shown = useMemo(() => placesOf(ids, order, of), [ids, order, of]);
  const counts = useMemo(() => filterCounts(soFar), [soFar]);

  function choose(by: Sort | null, through: Filter): void {
    if (by === null && through === 'all') setChoice(asEntered);
    else {
      const arrangement = arranged(log, by, through, soFar, terms);
      setChoice({ sort: by, filter: through, order: arrangement, of: log, isEarly: !isCurrent });
    }
  }
  if (choice.isEarly && isCurrent) choose(sort, filter);

  return {
    shown,
    sort,
    filter,
    counts,
    isOld: order !== null && of !== log,
    sortBy: (by) => choose(by, filter),
    turn: (column) => {
      if (sort?.column !== column) choose({ column, descending: false }, filter);
      else choose(sort.descending ? null : { column, descending: true }, filter);
    },
    filterBy: (through) => choose(sort, through),
    again: () => choose(sort, filter),
  };
}

/** The rows' ids: the same array as long as they are the same. */
function useIds(log: readonly DraftEntry[]): readonly string[] {
  const [ids, setIds] = useState(() => log.map(({ id }) => id));
  const isSame = ids.length === log.length && log.every(({ id }, index) => id === ids[index]);
  if (isSame) return ids;
  const next = log.map(({ id }) => id);
  setIds(next);
  return next;
}

/** Rows that came since then stand at the end. */
function placesOf(
  ids: readonly string[],
  order: readonly string[] | null,
  of: readonly DraftEntry[],
): readonly number[] {
  if (!order) return ids.map((_, place) => place);
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = new Set(of.map(({ id }) => id));
  return [
    ...order.flatMap((id) => places.get(id) ?? []),
    ...ids.flatMap((id, place) => (known.has(id) ? [] : [place])),
  ];
}
