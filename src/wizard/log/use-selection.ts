import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

export interface Selection {
  /** Rows that are selected and shown. */
  readonly ids: ReadonlySet<string>;
  /** `isRange`: with all rows between it and the row last selected. */
  readonly select: (id: string, isSelected: boolean, isRange: boolean) => void;
  readonly selectAll: (isSelected: boolean) => void;
}

const nothing: ReadonlySet<string> = new Set();

/** `shown`: the ids of the rows that can be selected, in the order in which they stand. `select` never changes. */
export function useSelection(shown: readonly string[]): Selection {
  const [selected, setSelected] = useState(nothing);
  const order = useRef(shown);
  const anchor = useRef<string | null>(null);
  useEffect(() => {
    order.current = shown;
  }, [shown]);

  const ids = useMemo(
    () => (selected.size === 0 ? nothing : new Set(shown.filter((id) => selected.has(id)))),
    [selected, shown],
  );
  const select = useCallback((id: string, isSelected: boolean, isRange: boolean) => {
    const range = isRange ? between(order.current, anchor.current, id) : [id];
    anchor.current = id;
    setSelected((before) => {
      const after = new Set(before);
      for (const one of range) {
        if (isSelected) after.add(one);
        else after.delete(one);
      }
      return after;
    });
  }, []);
  return { ids, select, selectAll: (isSelected) => setSelected(isSelected ? new Set(shown) : nothing) };
}

function between(order: readonly string[], from: string | null, to: string): readonly string[] {
  const [a, b] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
  return a < 0 || b < 0 ? [to] : order.slice(Math.min(a, b), Math.max(a, b) + 1);
}
