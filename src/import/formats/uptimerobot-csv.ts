import { compareInstants, type AgreementTerms } from '../../domain';
import { refuse } from '../../written/reading';
import type { Format } from '../format';
import type { TableInput } from '../input';
import type { RefusalCode } from '../codes';
import type { Interpretation } from '../interpretation';
import type { Answers } from '../questions';
import type { Duration } from '../table/duration-column';
import { Findings } from './reading/findings';
import { noteOf } from './outages/incidents';
import { chosenMonitors } from './outages/monitors';
import { takeOutages, type Outage } from './outages/outages';
import { passOtherLines, type TableRecord } from './reading/records-of-table';
import { Times, type Moment, type MomentReading } from './reading/times';
import { columnsOf, eventKind, logTable, type Columns, type EventKind } from './uptimerobot-columns';
import { readEventDurations } from './uptimerobot-durations';

/** The CSV of logs: an event to a line, with its beginning and how long it lasted. */
export const uptimeRobotCsv: Format = {
  id: 'uptimerobot-csv',

  recognises(input) {
    const table = input.kind === 'table' ? logTable(input) : null;
    if (!table) return false;
    const { event } = columnsOf(table.heads);
    return table.records.some(({ cells }) => eventKind(cells[event]) !== null);
  },

  interpret: (input, answers, terms) =>
    input.kind === 'table'
      ? interpretLog(input, answers, terms)
      : new Findings('uptimerobot-csv').interpretation(),
};

interface LogEvent {
  readonly record: TableRecord;
  readonly monitor: string;
  readonly kind: EventKind;
  readonly at: Moment;
  readonly duration: Duration;
}

function interpretLog(input: TableInput, answers: Answers, terms: AgreementTerms): Interpretation {
  const findings = new Findings('uptimerobot-csv');
  findings.doubt('probe-not-attempt', 'probe-interval', 'layout-not-verified');
  const table = logTable(input);
  if (!table) return findings.interpretation();
  passOtherLines(table, findings);
  const columns = columnsOf(table.heads);
  const { headings, records } = table;
  const times = new Times(answers);
  const isTaken = chosenMonitors(
    records.map(({ cells }) => monitorOf(cells, columns)),
    findings,
    answers,
  );
  const taken = records.filter(({ cells, row }) => {
    const chosen = isTaken(monitorOf(cells, columns));
    if (!chosen) findings.pass(row, 'not-chosen');
    return chosen;
  });
  const starts = times.readColumn(
    headings[columns.start] ?? '',
    taken.map(({ cells }) => cells[columns.start] ?? ''),
  );
  const durations = readEventDurations(taken, columns, headings, answers);
  const events = taken.flatMap((record, index) =>
    read(record, starts[index], durations.of[index], columns, headings, findings),
  );
  const following = nextEvents(events);
  const outages: Outage[] = [];
  for (const event of events) {
    const { record, at: start, kind, duration } = event;
    const { row, cells } = record;
    if (kind !== 'down') {
      findings.pass(row, kind);
      continue;
    }
    const reason = columns.reason < 0 ? '' : cells[columns.reason];
    const end = duration.ok ? times.later(start, duration.value) : (following.get(event) ?? null);
    if (duration.ok ? end : duration.code === 'blank')
      outages.push({ rows: [row], start, end, note: noteOf(event.monitor, reason), raw: cells.join(' · ') });
    else {
      const { column } = durations;
      findings.refuse(row, 'unreadable-duration', headings[column] ?? null, cells[column], column);
    }
  }
  findings.ask(...durations.questions);
  takeOutages(findings, outages, times, answers, terms);
  return findings.interpretation();
}

function read(
  record: TableRecord,
  at: MomentReading = refuse('missing'),
  duration: Duration = refuse('blank'),
  columns: Columns,
  headings: readonly string[],
  findings: Findings,
): LogEvent[] {
  const { row, cells } = record;
  const kind = eventKind(cells[columns.event]);
  const refusedAt = (code: RefusalCode, place: number) => {
    findings.refuse(row, code, headings[place] ?? null, cells[place], place);
    return [];
  };
  if (cells.slice(headings.length).some((cell) => cell.trim() !== ''))
    return refusedAt('wider-than-header', headings.length);
  if (!kind) return refusedAt('unknown-status', columns.event);
  if (!at.ok) return refusedAt(at.code === 'missing' ? 'no-start' : at.code, columns.start);
  return [{ record, monitor: monitorOf(cells, columns), kind, at: at.value, duration }];
}

/** When each event's next of the same monitor came: the end of an outage for which the log gives no duration. */
function nextEvents(events: readonly LogEvent[]): Map<LogEvent, Moment> {
  const next = new Map<LogEvent, Moment>();
  const last = new Map<string, LogEvent>();
  for (const event of events.toSorted((a, b) => compareInstants(a.at.instant, b.at.instant))) {
    const before = last.get(event.monitor);
    if (before) next.set(before, event.at);
    last.set(event.monitor, event);
  }
  return next;
}

function monitorOf(cells: readonly string[], { monitor }: Columns): string {
  return monitor < 0 ? '' : (cells[monitor] ?? '').trim();
}
