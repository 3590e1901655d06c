import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../../../import/table/cell-look';
import type { RecordsSample } from '../../../import/records/sample';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
import type { RecordsChoice } from '../file-state';
import { ZoneField } from '../questions/ZoneQuestion';
import { choiceOf, columnsOf, type ColumnsChoice } from './records-choice';

interface RecordsColumnsFormProps {
  readonly fileId: string;
  readonly sample: RecordsSample;
  readonly choice: RecordsChoice;
  readonly isOpen: boolean;
  readonly hasAmbiguousDates: boolean;
  readonly onChoose: (choice: RecordsChoice) => void;
  readonly onTable: () => void;
}

const kinds = ['outcome', 'successes', 'failures'] as const;
const needed = {
  outcome: ['outcome'],
  successes: ['requests', 'successes'],
  failures: ['requests', 'failed'],
} as const;

/** How the records are read: which columns, by which clock. Another choice adds them up anew. */
export function RecordsColumnsForm({
  fileId,
  sample,
  choice,
  isOpen,
  hasAmbiguousDates,
  onChoose,
  onTable,
}: RecordsColumnsFormProps) {
  const { t } = useTranslation('import');
  const [columns, setColumns] = useState<ColumnsChoice>(() => choiceOf(choice.columns));
  const [zone, setZone] = useState(choice.zone);
  const [dateOrder, setDateOrder] = useState(choice.dateOrder);
  const [attempted, setAttempted] = useState(false);
  const times = sample.body.slice(0, 50).map((cells) => cells[columns.time] ?? '');
  const needsDate = lookOf(times) === 'time';
  const parts = [...(needsDate ? (['time', 'date'] as const) : (['time'] as const)), ...needed[columns.kind]];
  const chosen = columnsOf(columns, sample.columns?.zone ?? null, needsDate);
  const options = [
    { value: '-1', label: t(($) => $.records.choose) },
    ...sample.headings.map((heading, index) => {
      const text = sample.body.find((cells) => (cells[index] ?? '') !== '')?.[index];
      return {
        value: String(index),
        label:
          text === undefined ? heading : t(($) => $.records.column, { heading, sample: text.slice(0, 40) }),
      };
    }),
  ];
  return (
    <details className="import-records__how" open={isOpen || hasAmbiguousDates || undefined}>
      <summary>{t(($) => $.records.how)}</summary>
      <div className="import-questions">
        <RadioGroup
          id={`${fileId}-kind`}
          name={`${fileId}-kind`}
          legend={t(($) => $.records.kind)}
          value={columns.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t(($) => $.records.kinds[kind]) }))}
          onChange={({ target }) => {
            const kind = kinds.find((some) => some === target.value);
            if (kind) setColumns({ ...columns, kind });
          }}
        />
        {parts.map((part) => (
          <Field
            key={part}
            id={`${fileId}-${part}`}
            label={t(($) => $.records.columns[part])}
            error={attempted && columns[part] < 0 ? t(($) => $.unanswered) : undefined}
          >
            <Select
              options={options}
              value={String(columns[part])}
              onChange={({ target }) => setColumns({ ...columns, [part]: Number(target.value) })}
            />
          </Field>
        ))}
        <ZoneField id={`${fileId}-zone`} label={t(($) => $.clock)} zone={zone} onChange={setZone} />
        {(hasAmbiguousDates || dateOrder !== null) && (
          <RadioGroup
            id={`${fileId}-order`}
            name={`${fileId}-order`}
            legend={t(($) => $.questions['date-order'].title, {
              column: sample.headings[columns.time] ?? '',
            })}
            value={dateOrder ?? ''}
            choices={(['day-first', 'month-first'] as const).map((order) => ({
              value: order,
              label: t(($) => $.questions['date-order'].choices[order]),
            }))}
            onChange={({ target }) =>
              setDateOrder(target.value === 'day-first' ? 'day-first' : 'month-first')
            }
          />
        )}
        {attempted && !chosen && <p className="field__error">{t(($) => $.records.columnsWrong)}</p>}
        <p className="import-records__buttons">
          <Button
            onClick={() => {
              setAttempted(true);
              if (chosen) onChoose({ columns: chosen, zone, dateOrder });
            }}
          >
            {t(($) => $.records.addUp)}
          </Button>
          <Button kind="plain" onClick={onTable}>
            {t(($) => $.records.asTable)}
          </Button>
        </p>
      </div>
    </details>
  );
}
