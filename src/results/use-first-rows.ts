import { useState } from 'react';

/** The first of many rows, and a way to all of them. */
export function useFirstRows<Row>(rows: readonly Row[], most: number) {
  const [all, setAll] = useState(false);
  // A few rows more cost less than a button.
  const shown = all || rows.length <= most + 5 ? rows : rows.slice(0, most);
  return { shown, hidden: rows.length - shown.length, showAll: () => setAll(true) };
}
