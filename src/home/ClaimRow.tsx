import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { CiteContext, type Cite } from '../ui/citation';
import { Clause } from '../ui/Clause';
import { tableRoles } from '../ui/table-roles';
import { RowHead } from './RowHead';

interface ClaimRowProps {
  readonly columns: readonly { readonly terms: Terms; readonly cite: Cite }[];
  readonly cells: (content: (terms: Terms) => ReactNode) => ReactNode;
}

/** How and when to claim: said once where every agreement says the same. */
export function ClaimRow({ columns, cells }: ClaimRowProps) {
  const { t } = useTranslation('home');
  const { formatList } = useFormats();
  const [first] = columns;
  const claims = columns.map(({ terms }) => JSON.stringify(terms.claim));
  const alike = first && claims.every((claim) => claim === claims[0]);
  const title = t(($) => $.claim.documents, {
    products: formatList(columns.map(({ terms }) => terms.short)),
  });
  const citeAll: Cite = (clause) => ({
    document: { title },
    summary: first?.cite(clause)?.summary ?? null,
    page: null,
  });
  return (
    <tr {...tableRoles.row} className="agreements__claim">
      <RowHead>{t(($) => $.rows.claim)}</RowHead>
      {alike ? (
        <td {...tableRoles.cell} colSpan={columns.length} className="agreements__all">
          <CiteContext value={citeAll}>
            <ClaimTerms claim={first.terms.claim} />
          </CiteContext>
        </td>
      ) : (
        cells(({ claim }) => <ClaimTerms claim={claim} />)
      )}
    </tr>
  );
}

function ClaimTerms({ claim: { channel, opens, closes } }: { readonly claim: Terms['claim'] }) {
  const { t } = useTranslation('home');
  return (
    <ul className="claim-terms">
      <li>
        {t(($) => $.claim.channel)} <Clause number={channel.clause} />
      </li>
      <li>
        {t(($) => $.claim.opens, { day: opens.afterBusinessDay })} <Clause number={opens.clause} />
      </li>
      <li>
        {t(($) => $.claim.closes, { days: closes.afterDays })} <Clause number={closes.clause} />
      </li>
    </ul>
  );
}
