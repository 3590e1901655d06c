import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { SoFar } from '../so-far';

const mostNamed = 5;

/** What keeps the sheet from being full: rows that are not counted yet, fees that are not written yet. */
export function LiveNotes({ soFar }: { readonly soFar: SoFar }) {
  const { t } = useTranslation('wizard');
  const { formatInteger, formatList } = useFormats();
  const { draft, rows, measured, total } = soFar;
  const numbersOf = (kind: 'wrong' | 'unfinished') =>
    draft.log.flatMap(({ id }, row) => (rows.get(id)?.kind === kind ? [row + 1] : []));
  const named = (numbers: readonly number[]) => ({
    count: numbers.length,
    rows: formatList(numbers.slice(0, mostNamed).map(formatInteger)),
    number: formatInteger(numbers.length),
  });
  const [wrong, unfinished] = [numbersOf('wrong'), numbersOf('unfinished')];
  const sentences = [
    wrong.length > 0 &&
      (wrong.length > mostNamed
        ? t(($) => $.live.wrongMany, named(wrong))
        : t(($) => $.live.wrong, named(wrong))),
    unfinished.length > 0 &&
      (unfinished.length > mostNamed
        ? t(($) => $.live.unfinishedMany, named(unfinished))
        : t(($) => $.live.unfinished, named(unfinished))),
    measured && total === null && t(($) => $.live.feesMissing),
  ];
  return sentences.map(
    (sentence, index) =>
      sentence && (
        <p key={sentence} className={index === 0 ? 'live-note live-note--wrong' : 'live-note'}>
          {sentence}
        </p>
      ),
  );
}
