import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { useLanguage } from '../i18n/use-language';
import { citeTerms } from '../terms/cite';
import type { Terms } from '../terms/schema';
import { CiteContext } from '../ui/citation';
import { Clause } from '../ui/Clause';
import { Sheet } from '../ui/Sheet';
import { tableRoles } from '../ui/table-roles';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './AgreementTable.css';
import { ClaimRow } from './ClaimRow';
import { Lost } from './Lost';
import { exampleStart } from './month-cuts';
import { MonthCuts } from './MonthCuts';
import { ProductHead } from './ProductHead';
import { RowHead } from './RowHead';
import { TierColumn } from './TierColumn';
import { TierLevels } from './TierLevels';
import { tierScale } from './tier-scale';

/**
 * The agreements side by side, derived from their terms alone. The roles say what the elements already are: folded on
 * a narrow screen they are no table to some browsers.
 */
export default function AgreementTable({ agreements }: { readonly agreements: readonly Terms[] }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { formatDayShort } = useFormats();
  const columns = useMemo(
    () => agreements.map((terms) => ({ terms, cite: citeTerms(terms, language) })),
    [agreements, language],
  );
  const scale = useMemo(() => tierScale(agreements.map(({ tiers }) => tiers.rows)), [agreements]);

  const cells = (content: (terms: Terms) => ReactNode) =>
    columns.map(({ terms, cite }) => (
      <td key={terms.id} {...tableRoles.cell}>
        <span className="agreements__product" aria-hidden="true">
          {terms.short}
        </span>
        <CiteContext value={cite}>
          <div className="agreements__content">{content(terms)}</div>
        </CiteContext>
      </td>
    ));

  return (
    <Sheet className="agreements-sheet">
      <h2 id="agreements">
        <VisuallyHidden>{t(($) => $.agreements)}</VisuallyHidden>
      </h2>
      <table
        {...tableRoles.table}
        className="agreements"
        aria-labelledby="agreements"
        style={{ ['--agreements' as string]: agreements.length }}
      >
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row} className="agreements__heads">
            <td {...tableRoles.cell} />
            {agreements.map((terms) => (
              <ProductHead key={terms.id} terms={terms} />
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          <tr {...tableRoles.row} className="agreements__compact agreements__promised">
            <RowHead>{t(($) => $.rows.promised)}</RowHead>
            {cells(({ commitment }) => (
              <>
                <span className="agreements__figure">{commitment.availability}</span>{' '}
                <Clause number={commitment.clause} />
              </>
            ))}
          </tr>
          <tr {...tableRoles.row} className="agreements__compact agreements__scale">
            <RowHead>
              {t(($) => $.rows.due)}
              <TierLevels levels={scale.levels} />
            </RowHead>
            {cells((terms) => (
              <TierColumn tiers={terms.tiers} bands={scale.bands(terms.tiers.rows)} />
            ))}
          </tr>
          <tr {...tableRoles.row}>
            <RowHead>{t(($) => $.rows.lost)}</RowHead>
            {cells(({ measure }) => (
              <Lost measure={measure} />
            ))}
          </tr>
          <tr {...tableRoles.row}>
            <RowHead>{t(($) => $.rows.basis)}</RowHead>
            {cells(({ fee }) => (
              <>
                {t(($) => $.basis[fee.basis])} <Clause number={fee.clause} />
              </>
            ))}
          </tr>
          <tr {...tableRoles.row}>
            <RowHead>{t(($) => $.rows.paidAs)}</RowHead>
            {cells(({ remedy, short }) => (
              <>
                {t(($) => $.paidAs[remedy.kind], { product: short })} <Clause number={remedy.clause} />
              </>
            ))}
          </tr>
          <tr {...tableRoles.row}>
            <RowHead note={t(($) => $.rows.cutNote)}>
              {t(($) => $.rows.cut, { day: formatDayShort(exampleStart) })}
            </RowHead>
            {cells((terms) => (
              <MonthCuts serviceMonth={terms.serviceMonth} />
            ))}
          </tr>
          <ClaimRow columns={columns} cells={cells} />
        </tbody>
      </table>
    </Sheet>
  );
}
