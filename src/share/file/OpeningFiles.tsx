import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementTerms } from '../../domain';
import { useAllTerms } from '../../terms/load-terms';
import type { ReadFile } from './file-protocol';
import { OpenedFile } from './OpenedFile';
import { endOpening, type Opening } from './opening';
import './OpeningFiles.css';
import { readFile } from './read-file';
import { RefusedFile } from './RefusedFile';

/** From a file to its case on the page, or to the list of what is wrong with it. */
export default function OpeningFiles({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation('share');
  const terms = useAllTerms();
  const name = opening.files[0]?.name ?? '';
  return (
    <Suspense fallback={<output className="opening">{t(($) => $.file.reading, { name })}</output>}>
      <AnsweredFile name={name} opening={opening} reading={readingOf(opening, terms)} />
    </Suspense>
  );
}

interface AnsweredFileProps {
  readonly name: string;
  readonly opening: Opening;
  readonly reading: Promise<ReadFile>;
}

function AnsweredFile({ name, opening, reading }: AnsweredFileProps) {
  const answer = use(reading);
  const end = () => endOpening(opening);
  return answer.ok ? (
    <OpenedFile key={answer.draft.id} name={name} {...answer} onLeave={end} />
  ) : (
    <RefusedFile name={name} {...answer} onClose={end} />
  );
}

const readings = new WeakMap<Opening, Promise<ReadFile>>();

function readingOf(opening: Opening, terms: readonly AgreementTerms[]): Promise<ReadFile> {
  const known = readings.get(opening);
  if (known) return known;
  const reading = readFile(opening.files, terms);
  readings.set(opening, reading);
  return reading;
}
