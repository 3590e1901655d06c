import { useTranslation } from 'react-i18next';
import { percentNumber } from '../domain';
import { tierLook } from '../ui/tier-look';
import { TierMark } from '../ui/TierMark';
import { useResult } from '../working/result';
import './TierCredit.css';

/** A credit with the mark of its tier. */
export function TierCredit({ credit }: { readonly credit: number }) {
  const { t } = useTranslation('results');
  const { terms } = useResult();
  const { rows } = terms.tiers;
  const tier = rows.findIndex((row) => percentNumber(row.credit) === credit) + 1;
  return (
    <span className="tier-credit">
      <TierMark tier={tierLook(tier, rows.length)} />
      <span>{tier === 0 ? t(($) => $.credit.none) : `${credit}%`}</span>
    </span>
  );
}
