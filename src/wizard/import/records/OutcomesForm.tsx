import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomesQuestion } from '../../../import/records/outcomes';
import { useFormats } from '../../../i18n/use-formats';
import type { Terms } from '../../../terms/schema';
import { Button } from '../../../ui/Button';
import { Clauses } from '../../../ui/Clauses';
import { Select } from '../../../ui/Select';
import { Table } from '../../../ui/Table';
import { useGap } from '../use-gap';
import type { Decision } from '../file-state';
import { outcomeMeanings, proposedOutcomes, type OutcomeMeaning } from './proposed-outcomes';

interface OutcomesFormProps {
  readonly fileId: string;
  readonly question: OutcomesQuestion;
  readonly terms: Terms;
  readonly onDecide: (decision: Decision) => void;
}

/** Which outcomes count as failed, and which are no attempt at all; likely failures are proposed, never taken. */
export function OutcomesForm({ fileId, question, terms, onDecide }: OutcomesFormProps) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const gap = useGap();
  const { values } = question;
  const [chosen, setChosen] = useState(() =>
    proposedOutcomes(
      values.map(({ value }) => value),
      terms,
    ),
  );
  const { measure } = terms;
  const isOpen = [...chosen.values()].includes(null);
  const of = (meaning: OutcomeMeaning) =>
    new Set([...chosen].filter(([, is]) => is === meaning).map(([value]) => value));
  return (
    <div className="import-questions">
      <Table
        caption={
          <>
            <strong>{t(($) => $.questions.outcomes.title)}</strong>
            {gap}
            {t(($) => $.questions.outcomes.hint)}{' '}
            <Clauses
              numbers={
                measure.kind === 'timeslices'
                  ? [measure.attempt.clause]
                  : [...measure.failure.clauses, ...measure.total.clauses]
              }
            />
          </>
        }
        className="import-outcomes"
      >
        <thead>
          <tr>
            <th scope="col">{t(($) => $.questions.outcomes.value)}</th>
            <th scope="col" className="figure">
              {t(($) => $.questions.outcomes.rows)}
            </th>
            <th scope="col">{t(($) => $.questions.outcomes.means)}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ value, rows }, index) => (
            <tr key={value}>
              <th scope="row">
                <code>{value}</code>
              </th>
              <td className="figure">{formatInteger(rows)}</td>
              <td>
                <Select
                  id={`${fileId}-outcome-${index}`}
                  aria-label={t(($) => $.questions.outcomes.select, { value })}
                  options={[
                    ...(chosen.get(value)
                      ? []
                      : [{ value: '', label: t(($) => $.questions.outcomes.choose) }]),
                    ...outcomeMeanings.map((meaning) => ({
                      value: meaning,
                      label: t(($) => $.questions.outcomes.choices[meaning]),
                    })),
                  ]}
                  value={chosen.get(value) ?? ''}
                  onChange={({ target }) => {
                    const meaning = outcomeMeanings.find((some) => some === target.value);
                    if (meaning) setChosen(new Map([...chosen, [value, meaning]]));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {isOpen && <p>{t(($) => $.questions.outcomes.open)}</p>}
      <Button disabled={isOpen} onClick={() => onDecide({ failed: of('failed'), leftOut: of('left-out') })}>
        {t(($) => $.goOn)}
      </Button>
    </div>
  );
}
