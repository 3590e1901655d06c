import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import type { Input } from '../input';
import type { Answers } from '../questions';
import { answersIn } from './reading/json-answers';
import { Findings } from './reading/findings';
import { noteOf, readIncident } from './outages/incidents';
import { takeOutages, type Outage } from './outages/outages';
import { Times } from './reading/times';

const lists = ['incidents', 'scheduled_maintenances'] as const;
const ended = new Set(['resolved', 'completed', 'postmortem']);

/** `incidents.json`, `scheduled-maintenances.json` and `summary.json` of a status page, or the bare list. */
export const statuspage: Format = {
  id: 'statuspage',

  recognises: (input) =>
    isEmptyPage(input) ||
    incidentsIn(input).some(
      (item) =>
        isObject(item) && 'created_at' in item && ('incident_updates' in item || 'resolved_at' in item),
    ),

  interpret(input, answers, terms) {
    const findings = new Findings('statuspage');
    const times = new Times(answers);
    const outages: Outage[] = [];
    const incidents = incidentsIn(input).map((item, place) => ({ row: place + 1, item }));
    const scheduled = incidents
      .filter(({ item }) => isObject(item) && isScheduled(item))
      .map(({ row }) => row);
    if (scheduled.length > 0) findings.ask({ kind: 'maintenance', rows: scheduled });
    for (const { row, item } of incidents) {
      if (isObject(item)) outages.push(...read(row, item, times, findings, answers));
      else findings.refuse(row, 'not-an-object', null, item);
    }
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('announced-times');
    return findings.interpretation();
  },
};

function read(row: number, item: JsonObject, times: Times, findings: Findings, answers: Answers): Outage[] {
  const note = noteOf(item['name'], item['impact']);
  const fields = { row, note, raw: note };
  if (isScheduled(item)) {
    if (answers.maintenance === 'downtime')
      return readIncident({ ...fields, ...announcedTimes(item) }, times, findings);
    findings.pass(row, 'maintenance');
    return [];
  }
  if (item['impact'] === 'none') {
    findings.pass(row, 'no-downtime');
    return [];
  }
  const start = startOf(item);
  return readIncident({ ...fields, start, end: endOf(item) }, times, findings);
}

function isScheduled(item: JsonObject): boolean {
  return typeof item['scheduled_for'] === 'string' || item['impact'] === 'maintenance';
}

function announcedTimes(item: JsonObject) {
  return {
    start: ['scheduled_for', item['scheduled_for'] ?? startOf(item)[1]] as const,
    end: ['scheduled_until', item['scheduled_until'] ?? endOf(item)[1]] as const,
  };
}

function startOf(item: JsonObject) {
  const key = item['started_at'] ? 'started_at' : 'created_at';
  return [key, item[key]] as const;
}

/** When it was resolved, or else the update that said so. */
function endOf(item: JsonObject) {
  const updates = Array.isArray(item['incident_updates']) ? item['incident_updates'].filter(isObject) : [];
  const update = updates.findLast(({ status }) => typeof status === 'string' && ended.has(status));
  return ['resolved_at', item['resolved_at'] ?? update?.['display_at'] ?? update?.['created_at']] as const;
}

/** A page that had no incidents is one, too. */
function isEmptyPage(input: Input): boolean {
  if (input.kind !== 'json' || !isObject(input.value) || !isObject(input.value['page'])) return false;
  const { incidents } = input.value;
  return Array.isArray(incidents) && incidents.length === 0;
}

function incidentsIn(input: Input): readonly unknown[] {
  return answersIn(input).flatMap((answer): readonly unknown[] => {
    const isPage = isObject(answer) && lists.some((key) => Array.isArray(answer[key]));
    if (isPage) return lists.flatMap((key) => (Array.isArray(answer[key]) ? answer[key] : []));
    return input.kind === 'json' && Array.isArray(input.value) ? [answer] : [];
  });
}
