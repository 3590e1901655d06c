import type { ReactNode } from 'react';
import { tableRoles } from '../ui/table-roles';

/** The name of a row, in the clause margin. */
export function RowHead({ note, children }: { readonly note?: string; readonly children: ReactNode }) {
  return (
    <th {...tableRoles.rowHeader}>
      {children}
      {note && <span className="agreements__note">{note}</span>}
    </th>
  );
}
