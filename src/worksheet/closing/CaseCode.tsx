import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeLink } from '../../case/link/encode-link';
import { linkAddress } from '../../case/link/link-address';
import type { MonthAssessment } from '../../domain';
import { termsEdition } from '../../terms/edition';
import { useResult } from '../../working/result';
import { Said } from '../paper/Said';
import './CaseCode.css';
import { qrPath } from './qr-path';
import { sheetDraft } from './sheet-draft';

/** A code of a longer address has modules too small for a telephone and a printer of any age. */
const mostCharacters = 700;
const moduleMillimetres = 0.33;

/** A code that opens what the sheet shows; none where that is too much for one, or the page lies where no other opens it. */
export function CaseCode({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const address = useSheetAddress(months);
  if (address === null) return null;
  const { size, path } = qrPath(address);
  const width = `${(size * moduleMillimetres).toFixed(2)}mm`;
  return (
    <section className="case-code" aria-label={t(($) => $.code.label)}>
      <p>
        <Said>
          {t(($) => $.code.lead)}
          {t(($) => $.code.claimant)}
        </Said>
      </p>
      <svg
        aria-hidden
        viewBox={`0 0 ${size} ${size}`}
        width={width}
        height={width}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </section>
  );
}

/** null: not made yet, too long, not the same, or not to be opened elsewhere. */
function useSheetAddress(months: readonly MonthAssessment[]): string | null {
  const result = useResult();
  const [address, setAddress] = useState<string | null>(null);
  const key = months.map(({ index }) => index).join();
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      // Nothing on another device, and on paper the names of this one's folders
      if (window.location.protocol === 'file:') return;
      const { terms, assessment } = result;
      const shown = new Set(key.split(',').map(Number));
      const draft = sheetDraft(
        result,
        assessment.months.filter(({ index }) => shown.has(index)),
      );
      const text = draft && (await encodeLink(draft, termsEdition(terms), assessment.asOf));
      const made = text === null ? null : linkAddress(window.location.href, terms.id, text);
      if (isWanted) setAddress(made !== null && made.length <= mostCharacters ? made : null);
    };
    // A browser that cannot pack makes none.
    make().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [result, key]);
  return address;
}
