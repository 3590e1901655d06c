import { compareInstants } from '../../domain';
import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import type { Input } from '../input';
import type { PassedOver } from '../codes';
import { answersIn } from './reading/json-answers';
import { Findings, rawText } from './reading/findings';
import { noteOf } from './outages/incidents';
import { chosenMonitors } from './outages/monitors';
import { takeOutages, type Outage } from './outages/outages';
import { Times } from './reading/times';

const down = 1;
const passedOver: Record<number, PassedOver> = { 2: 'up', 98: 'started', 99: 'paused' };
/** A monitor's own status: 8 seems down, 9 down. */
const downNow = new Set([8, 9]);

/** `getMonitors` of API v2 with its logs. Rows count the logs, monitor after monitor. */
export const uptimeRobotApi: Format = {
  id: 'uptimerobot-api',

  recognises: (input) =>
    monitorsIn(input).some(
      (monitor) => isObject(monitor) && ('logs' in monitor || 'friendly_name' in monitor),
    ),

  interpret(input, answers, terms) {
    const findings = new Findings('uptimerobot-api');
    const times = new Times(answers);
    const monitors = monitorsIn(input);
    const isTaken = chosenMonitors(monitors.filter(isObject).map(nameOf), findings, answers);
    const outages: Outage[] = [];
    let row = 0;
    for (const monitor of monitors) {
      const logs = isObject(monitor) ? monitor['logs'] : null;
      if (!isObject(monitor) || !Array.isArray(logs)) {
        findings.refuse(++row, 'not-an-object', isObject(monitor) ? 'logs' : null, monitor);
        continue;
      }
      const rows = logs.map((log: unknown) => ({ row: ++row, log }));
      if (!isTaken(nameOf(monitor))) {
        for (const place of rows) findings.pass(place.row, 'not-chosen');
        continue;
      }
      const found = rows.flatMap((place) => read(place.row, place.log, monitor, times, findings));
      outages.push(...(isDownNow(monitor) ? openLatest(found) : found));
    }
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('probe-not-attempt', 'probe-interval');
    return findings.interpretation();
  },
};

function read(row: number, log: unknown, monitor: JsonObject, times: Times, findings: Findings): Outage[] {
  const refuse = (...refusal: [Parameters<Findings['refuse']>[1], string | null, unknown]) => {
    findings.refuse(row, ...refusal);
    return [];
  };
  if (!isObject(log)) return refuse('not-an-object', null, log);
  const { type, datetime, duration, reason } = log;
  const number = numberOf(type);
  const passed = passedOver[number];
  if (passed) {
    findings.pass(row, passed);
    return [];
  }
  if (number !== down) return refuse('unknown-status', 'type', type);
  const start = times.read(datetime);
  if (!start.ok) return refuse(start.code === 'missing' ? 'no-start' : start.code, 'datetime', datetime);
  const { code, detail } = isObject(reason) ? reason : { code: null, detail: null };
  const note = noteOf(nameOf(monitor), detail, typeof code === 'number' ? String(code) : code);
  const outage = { rows: [row], start: start.value, note, raw: log } as const;
  if (duration === null || duration === undefined) return [{ ...outage, end: null }];
  const end = isDuration(duration) ? times.later(start.value, Number(duration) * 1000) : null;
  return end ? [{ ...outage, end }] : refuse('unreadable-duration', 'duration', duration);
}

/** While a monitor is down, its last log's duration only tells how long so far. */
function openLatest(outages: readonly Outage[]): Outage[] {
  const latest = outages.toSorted((a, b) => compareInstants(a.start.instant, b.start.instant)).at(-1);
  return outages.map((outage) => (outage === latest ? { ...outage, end: null } : outage));
}

function isDownNow({ status }: JsonObject): boolean {
  return downNow.has(numberOf(status));
}

/** An object could not even be asked for its number: it may have no `valueOf` that can be called. */
function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

function isDuration(value: unknown): boolean {
  return (typeof value === 'number' && value >= 0) || (typeof value === 'string' && /^\d+$/.test(value));
}

function nameOf({ friendly_name, url, id }: JsonObject): string {
  return noteOf(friendly_name) || noteOf(url) || rawText(id ?? '');
}

function monitorsIn(input: Input): readonly unknown[] {
  return answersIn(input).flatMap((answer) => (isObject(answer) ? list(answer['monitors']) : []));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
