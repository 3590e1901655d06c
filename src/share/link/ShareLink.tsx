import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenParts, holds, optionalParts, type OptionalPart } from '../../case/link/chosen-parts';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Checkbox } from '../../ui/Checkbox';
import { useCaseOf } from '../../working/use-case-of';
import { CaseSummary } from './CaseSummary';
import { LinkToCopy } from './LinkToCopy';
import './share-link.css';
import { useLink } from './use-link';

/** A case as a link: what goes in, what may be left out, and the link. Money and names are left out unless asked for. */
export default function ShareLink({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('share');
  const { formatInteger } = useFormats();
  const { draft, reading, today } = useCaseOf(terms.id);
  const [chosen, setChosen] = useState<ReadonlySet<OptionalPart>>(new Set<OptionalPart>(['notes']));
  const link = useLink(terms, draft, today, chosen);
  const there = optionalParts.filter((part) => holds(draft, part));
  const toggle = (part: OptionalPart) =>
    setChosen((before) => new Set(optionalParts.filter((one) => before.has(one) !== (one === part))));
  return (
    <div className="share-link">
      <p>{t(($) => $.link.lead)}</p>
      {there.length > 0 && (
        <fieldset className="choices">
          <legend className="choices__legend">{t(($) => $.link.choose)}</legend>
          {there.map((part) => (
            <Checkbox
              key={part}
              label={t(($) => $.link.part[part])}
              hint={part === 'fees' && !chosen.has(part) ? t(($) => $.link.withoutFees) : undefined}
              checked={chosen.has(part)}
              onChange={() => toggle(part)}
            />
          ))}
        </fieldset>
      )}
      {link && link.leftOut > 0 && (
        <p>{t(($) => $.link.leftOut, { count: link.leftOut, number: formatInteger(link.leftOut) })}</p>
      )}
      {link && <LinkToCopy terms={terms} made={link.made} />}
      <h3>{t(($) => $.link.holds)}</h3>
      <CaseSummary terms={terms} reading={reading} held={chosenParts(draft, chosen)} />
    </div>
  );
}
