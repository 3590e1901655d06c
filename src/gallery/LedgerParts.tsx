import { LedgerPart } from '../results/ledger/LedgerPart';
import '../results/ResultSheet.css';
import { Part } from '../ui/Part';
import { ResultProvider } from '../working/ResultProvider';
import { Fragment } from 'react';
import type { MadeProps } from './Results';

/** Each is a part of the sheet by itself, with its notes in the margin. */
export function LedgerParts({ made }: MadeProps) {
  return (
    <>
      {made.map(({ name, result }) => (
        <Fragment key={name}>
          <Part mark="P" title={<span lang="en">LedgerPart</span>}>
            <p className="specimen__name" lang="en">
              <code>{name}</code>
            </p>
          </Part>
          <ResultProvider result={result}>
            <LedgerPart />
          </ResultProvider>
        </Fragment>
      ))}
    </>
  );
}
