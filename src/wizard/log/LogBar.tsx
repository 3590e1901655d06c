import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { selectId } from '../mistakes';
import { columnName, rowKind } from './columns';
import { useLogContext } from './log-context';
import './LogBar.css';
import { LogEventLine } from './LogEventLine';
import { filters, type Sort, type SortColumn } from './log-view';
import type { LogActions } from './use-log-actions';
import type { LogView } from './use-log-view';
import type { Selection } from './use-selection';

interface LogBarProps {
  readonly view: LogView;
  readonly selection: Selection;
  readonly actions: LogActions;
  /** Whether there are rows enough to choose among. */
  readonly hasMany: boolean;
}

/** Which rows are shown; what was last done; and, where rows are selected, what is done with them all. */
export function LogBar({ view, selection, actions, hasMany }: LogBarProps) {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  const id = useId();
  return (
    <div className="log-bar">
      {hasMany && (
        <>
          <Field id={id} label={t(($) => $.view.filter)}>
            <Select
              value={view.filter}
              options={filters.map((filter) => ({
                value: filter,
                label: t(($) => $.view[filter], { number: formatInteger(view.counts[filter]) }),
              }))}
              onChange={({ target }) => {
                selection.selectAll(false);
                view.filterBy(filters.find((filter) => filter === target.value) ?? 'all');
              }}
            />
          </Field>
          <OrderSelect view={view} />
        </>
      )}
      {view.isOld && (
        <Button kind="plain" onClick={view.again}>
          {t(($) => $.view.again)}
        </Button>
      )}
      <LogEventLine actions={actions} />
      {selection.ids.size > 0 && <BulkTools selection={selection} actions={actions} />}
    </div>
  );
}

function BulkTools({ selection, actions }: Pick<LogBarProps, 'selection' | 'actions'>) {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  const { terms } = useLogContext();
  const language = useLanguage();
  const [clause, setClause] = useState(terms.exclusions[0]?.clause ?? '');
  const count = selection.ids.size;
  function clear(): void {
    // The button goes with what it stands among.
    const [first = ''] = selection.ids;
    document.getElementById(selectId(first))?.focus();
    selection.selectAll(false);
  }
  return (
    <fieldset className="log-bulk">
      <legend>{t(($) => $.bulk.selected, { count, number: formatInteger(count) })}</legend>
      <Select
        aria-label={t(($) => $.bulk.clause)}
        value={clause}
        options={[
          ...terms.exclusions.map((exclusion) => ({
            value: exclusion.clause,
            label: `${exclusion.clause}\u2003${exclusion.summary[language]}`,
          })),
          { value: '', label: t(($) => $.bulk.none) },
        ]}
        onChange={({ target }) => setClause(target.value)}
      />
      <Button onClick={() => actions.excludeRows(selection.ids, clause)}>{t(($) => $.bulk.mark)}</Button>
      <Button kind="plain" onClick={() => actions.removeRows(selection.ids)}>
        {t(($) => $.bulk.remove)}
      </Button>
      <Button kind="plain" onClick={clear}>
        {t(($) => $.bulk.clear)}
      </Button>
    </fieldset>
  );
}

const valueOf = (sort: Sort | null) => (sort ? `${sort.column} ${sort.descending}` : '');

/** In place of the headings, where a narrow screen has none. */
function OrderSelect({ view }: Pick<LogBarProps, 'view'>) {
  const { t } = useTranslation('wizard');
  const { terms, columns } = useLogContext();
  const id = useId();
  const names: readonly SortColumn[] = [
    ...columns.filter((column) => column !== 'note' && column !== 'requests' && column !== 'successes'),
    'report',
  ];
  const sorts = names.flatMap((column): Sort[] => [
    { column, descending: false },
    { column, descending: true },
  ]);
  const nameOf = (column: SortColumn) =>
    column === 'report'
      ? t(($) => $.log.report)
      : t(($) => $.columns[columnName(column, rowKind(terms), terms)]);
  return (
    <Field id={id} label={t(($) => $.view.order)} className="log-bar__order">
      <Select
        value={valueOf(view.sort)}
        options={[
          { value: '', label: t(($) => $.view.asEntered) },
          ...sorts.map((sort) => ({
            value: valueOf(sort),
            label: t(($) => $.view[sort.descending ? 'descending' : 'ascending'], {
              column: nameOf(sort.column),
            }),
          })),
        ]}
        onChange={({ target }) => view.sortBy(sorts.find((sort) => valueOf(sort) === target.value) ?? null)}
      />
    </Field>
  );
}
