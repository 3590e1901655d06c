/** Items in rows of so many; the last row may be shorter. */
export function inRows<T>(items: readonly T[], across: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  );
}
