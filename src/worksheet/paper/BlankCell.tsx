import { tableRoles } from '../../ui/table-roles';

/** A cell without text: to be filled in by hand, or beside a sum. */
export function BlankCell({ colSpan }: { readonly colSpan?: number }) {
  return <td {...tableRoles.cell} colSpan={colSpan} />;
}
