import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import { answersIn } from './reading/json-answers';
import { Findings } from './reading/findings';
import { noteOf } from './outages/incidents';
import { chosenMonitors } from './outages/monitors';
import { takeOutages, type Outage } from './outages/outages';
import { outagesOf, type Probe } from './outages/probes';
import { Times } from './reading/times';

const results = new Map<unknown, Probe['state']>([
  [true, 'up'],
  [false, 'down'],
]);
const events = new Map<unknown, Probe['state']>([
  ['UNHEALTHY', 'down'],
  ['HEALTHY', 'up'],
  ['START', 'started'],
]);

/** An endpoint's statuses, or a list of them. Rows count its results, then its events, endpoint after endpoint. */
export const gatus: Format = {
  id: 'gatus',

  recognises: (input) =>
    answersIn(input).some((endpoint) => isObject(endpoint) && rowsOf(endpoint).some(isRow)),

  interpret(input, answers, terms) {
    const findings = new Findings('gatus');
    const times = new Times(answers);
    const endpoints = answersIn(input);
    const isTaken = chosenMonitors(endpoints.filter(isObject).map(nameOf), findings, answers);
    const outages: Outage[] = [];
    let row = 0;
    for (const endpoint of endpoints) {
      if (!isObject(endpoint)) {
        findings.refuse(++row, 'not-an-object', null, endpoint);
        continue;
      }
      const rows = rowsOf(endpoint).map((item) => ({ row: ++row, item }));
      if (!isTaken(nameOf(endpoint))) {
        for (const place of rows) findings.pass(place.row, 'not-chosen');
        continue;
      }
      const probes = rows.flatMap((place) => read(place.row, place.item, times, findings));
      outages.push(...outagesOf(probes, findings, answers.maintenance));
    }
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('probe-not-attempt', 'gaps-unknown', 'probe-interval');
    return findings.interpretation();
  },
};

function read(row: number, item: unknown, times: Times, findings: Findings): Probe[] {
  if (!isObject(item)) {
    findings.refuse(row, 'not-an-object', null, item);
    return [];
  }
  const { type, success, timestamp, errors } = item;
  const state = type === undefined ? results.get(success) : events.get(type);
  const at = times.read(timestamp);
  if (!state)
    findings.refuse(row, 'unknown-status', type === undefined ? 'success' : 'type', type ?? success);
  else if (at.ok) return [{ row, at: at.value, state, note: noteOf(...list(errors)), raw: item }];
  else findings.refuse(row, at.code === 'missing' ? 'no-start' : at.code, 'timestamp', timestamp);
  return [];
}

function isRow(item: unknown): boolean {
  if (!isObject(item) || !('timestamp' in item)) return false;
  return results.has(item['success']) || events.has(item['type']);
}

function rowsOf(endpoint: JsonObject): readonly unknown[] {
  return [...list(endpoint['results']), ...list(endpoint['events'])];
}

function nameOf({ group, name, key }: JsonObject): string {
  return noteOf(group, name) || noteOf(key);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
