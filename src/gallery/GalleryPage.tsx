import { useEffect } from 'react';
import { isPseudo, setPseudo } from '../i18n/pseudo';
import { usePageTitle } from '../i18n/use-page-title';
import { Checkbox } from '../ui/Checkbox';
import { Part } from '../ui/Part';
import { Sheet } from '../ui/Sheet';
import { BudgetPart } from './BudgetPart';
import { ChartPart } from './ChartPart';
import { ChoicesPart } from './ChoicesPart';
import { ColourPart } from './ColourPart';
import { ControlsPart } from './ControlsPart';
import { FieldsPart } from './FieldsPart';
import { forceStates } from './force-states';
import { LedgerParts } from './LedgerParts';
import { LiveSheetPart } from './LiveSheetPart';
import { MarksPart } from './MarksPart';
import { RulerPart } from './RulerPart';
import { SayingsPart } from './SayingsPart';
import { SliceMapPart } from './SliceMapPart';
import { TablesPart } from './TablesPart';
import { TiersPart } from './TiersPart';
import { TypePart } from './TypePart';
import { useMadeResults } from './use-made-results';
import { WindowsPart } from './WindowsPart';
import './GalleryPage.css';

/**
 * Every part of the kit in every state, in the language of the page and by sentences of the locales, and what is drawn of
 * made cases. Its own names are the code's and stay as they are.
 */
export default function GalleryPage() {
  usePageTitle('Gallery');
  const made = useMadeResults();
  useEffect(forceStates, []);
  return (
    <Sheet>
      <Part>
        <h1 lang="en">Gallery</h1>
        <div className="gallery__switch" lang="en">
          <Checkbox
            label="Pseudo-locale"
            hint="On every page, as long as this tab lives: what has no marks is in no locale. Also by ?pseudo in an address."
            checked={isPseudo()}
            onChange={({ target }) => setPseudo(target.checked)}
          />
        </div>
      </Part>
      <ColourPart />
      <TiersPart />
      <TypePart />
      <ControlsPart />
      <FieldsPart />
      <ChoicesPart />
      <SayingsPart />
      <MarksPart />
      <TablesPart />
      <RulerPart made={made} />
      <ChartPart made={made} />
      <SliceMapPart made={made} />
      <WindowsPart made={made} />
      <BudgetPart />
      <LiveSheetPart made={made} />
      <LedgerParts made={made} />
    </Sheet>
  );
}
