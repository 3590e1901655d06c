import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/Checkbox';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/TextInput';
import { beijing } from '../../../case/draft';
import { momentParts } from '../moment-parts';
import { useZoneName } from '../use-zone-name';
import { useMoment } from '../use-moment';
import type { QuestionProps } from './question-props';

/** An incident without an end: when it ended, or that it is left out. */
export function OpenEndQuestion({ id, question, answers, onChange, error }: QuestionProps<'open-end'>) {
  const { t } = useTranslation('import');
  const moment = useMoment();
  const zoneName = useZoneName();
  const { row, start, raw } = question;
  const end = answers.openEnds?.[row];
  const hasOffset = (momentParts(start)?.offset ?? '') !== '';
  const zone = answers.zone ?? answers.logZone ?? beijing;
  const isOut = end === null;
  const give = (text: string | null) =>
    onChange({ ...answers, openEnds: { ...answers.openEnds, [row]: text } });
  return (
    <div className="import-open-end">
      <Field
        id={id}
        label={<strong>{t(($) => $.questions['open-end'].title, { row, start: moment(start) })}</strong>}
        hint={
          <>
            {raw && <code>{raw}</code>}
            {hasOffset && <span>{t(($) => $.questions['open-end'].clock, { zone: zoneName(zone) })}</span>}
          </>
        }
        error={error}
      >
        <TextInput
          width={18}
          value={end ?? ''}
          disabled={isOut}
          placeholder={hasOffset ? undefined : `${start.slice(0, 10)} 12:00`}
          onChange={({ target }) => give(target.value)}
        />
      </Field>
      <Checkbox
        label={t(($) => $.questions['open-end'].leaveOut)}
        checked={isOut}
        onChange={({ target }) => give(target.checked ? null : '')}
      />
    </div>
  );
}
