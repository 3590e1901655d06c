import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Notice } from '../../ui/Notice';
import { RadioGroup } from '../../ui/RadioGroup';
import type { ComingIn } from './coming-in';

interface RepeatedRowsProps {
  readonly fileId: string;
  readonly coming: ComingIn;
  readonly repeats: boolean;
  /** Another file stands above, and may be what has them. */
  readonly isBelow: boolean;
  readonly onChoose: (repeats: boolean) => void;
}

/** Rows that the log already has: a second copy of counts would double them. */
export function RepeatedRows({ fileId, coming, repeats, isBelow, onChoose }: RepeatedRowsProps) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const { all, repeated } = coming;
  if (repeated.size === 0) return null;
  const counts = all.some(({ kind }, place) => kind !== 'interval' && repeated.has(place));
  const numbers = {
    count: repeated.size,
    number: formatInteger(repeated.size),
    all: formatInteger(all.length),
  };
  return (
    <Notice>
      <RadioGroup
        id={`${fileId}-repeated`}
        name={`${fileId}-repeated`}
        legend={
          <strong>
            {t(
              ($) => $.repeated[repeated.size < all.length ? 'some' : 'all'][isBelow ? 'logOrFile' : 'log'],
              numbers,
            )}
          </strong>
        }
        hint={t(($) => $.repeated[counts ? 'counts' : 'outages'])}
        value={repeats ? 'again' : 'leave-out'}
        choices={(['leave-out', 'again'] as const).map((choice) => ({
          value: choice,
          label: t(($) => $.repeated.choices[choice]),
        }))}
        onChange={({ target }) => onChoose(target.value === 'again')}
      />
    </Notice>
  );
}
