import { useMemo } from 'react';
import { newDraft } from '../case/draft';
import { Part } from '../ui/Part';
import LiveSheet from '../wizard/live/LiveSheet';
import { comesTo } from '../wizard/so-far';
import { WizardContext } from '../wizard/wizard-context';
import './LiveSheetPart.css';
import type { MadeProps } from './Results';
import { Specimen } from './Specimen';
import type { Made } from './use-made-results';

type WrittenProps = Omit<Made, 'name' | 'result'> & { readonly isCurrent?: boolean };

export function LiveSheetPart({ made }: MadeProps) {
  const [first] = made;
  if (!first) return null;
  const blank = newDraft(first.draft.product, 'blank');
  return (
    <Part mark="O" title={<span lang="en">LiveSheet</span>}>
      <div className="live-sheets">
        <Specimen of="of nothing written">
          <Written {...first} draft={blank} />
        </Specimen>
        <Specimen of="behind what is written">
          <Written {...first} isCurrent={false} />
        </Specimen>
        {made.map((one) => (
          <Specimen key={one.name} of={one.name}>
            <Written {...one} />
          </Specimen>
        ))}
      </div>
    </Part>
  );
}

function Written({ draft, terms, calendar, today, isCurrent = true }: WrittenProps) {
  const soFar = useMemo(() => comesTo(draft, terms, calendar, today), [draft, terms, calendar, today]);
  return (
    <WizardContext value={{ terms, calendar, today, draft, update, soFar, isCurrent }}>
      <LiveSheet />
    </WizardContext>
  );
}

/** Nothing is written in the gallery. */
function update() {}
