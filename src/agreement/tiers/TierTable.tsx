import { useTranslation } from 'react-i18next';
import { lostUnit } from '../../figures/use-figure-words';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Clause } from '../../ui/Clause';
import { Table } from '../../ui/Table';
import { TierMark } from '../../ui/TierMark';
import { tierLook } from '../../ui/tier-look';
import { sampleDays, tierFloors } from './tier-floors';

/** The tiers from the commitment down, and what each comes to in a month that is easily imagined. */
export function TierTable({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { formatInteger } = useFormats();
  const { commitment, tiers } = terms;
  const { rows } = tiers;
  const { total, free, floors } = tierFloors(terms);
  const unit = lostUnit(terms);
  return (
    <Table className="tier-table" caption={t(($) => $.tiers.title)} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.tiers.availability)}</th>
          <th scope="col">{t(($) => $.tiers.credit)}</th>
          <th scope="col">
            {t(($) => $.tiers.inMonth[unit], { days: sampleDays, total: formatInteger(total) })}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <span className="tier-table__bound">
              <TierMark tier="t0" /> {t(($) => $.tiers.orMore, { commitment: commitment.availability })}{' '}
              <Clause number={commitment.clause} />
            </span>
          </th>
          <td>{t(($) => $.tiers.nothing)}</td>
          <td>{t(($) => $.tiers.upTo[unit], { lost: formatInteger(free) })}</td>
        </tr>
        {rows.map(({ below, credit }, index) => (
          <tr key={below}>
            <th scope="row">
              <span className="tier-table__bound">
                <TierMark tier={tierLook(index + 1, rows.length)} /> {t(($) => $.tiers.below, { below })}
              </span>
            </th>
            <td>
              <b className="tier-table__credit">{credit}</b> <Clause number={tiers.clause} />
            </td>
            <td>{t(($) => $.tiers.from[unit], { lost: formatInteger(floors[index] ?? 0) })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
