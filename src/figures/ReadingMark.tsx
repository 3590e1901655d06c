import { useTranslation } from 'react-i18next';
import { readings, type ReadingCode } from '../terms/readings';
import { useIsCited } from '../ui/citation';
import { Reading } from '../ui/Reading';

/** The mark of a reading that a figure rests on, opening to what it says where references open. */
export function ReadingMark({ code }: { readonly code: ReadingCode }) {
  const { t } = useTranslation('readings');
  const isCited = useIsCited();
  const key = readings.find((reading) => reading.code === code)?.key;
  return <Reading code={code}>{isCited && key && <span>{t(($) => $[key].ours)}</span>}</Reading>;
}
