import type { Draft } from '../case/draft';
import type { Terms } from '../terms/schema';
import './Begin.css';
import { Drafts } from './drafts/Drafts';
import { Kept } from './drafts/Kept';
import { Examples } from './Examples';
import { OpenCase } from './OpenCase';

interface BeginProps {
  readonly agreements: readonly Terms[];
  readonly openDraft: (draft: Draft) => void;
}

/** Where to begin: what was begun before, an example, a file. */
export default function Begin({ agreements, openDraft }: BeginProps) {
  return (
    <div className="begin">
      <Drafts agreements={agreements} openDraft={openDraft} />
      <div>
        <Examples />
        <OpenCase />
      </div>
      <Kept />
    </div>
  );
}
