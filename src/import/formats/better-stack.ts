import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import type { Input } from '../input';
import { answersIn } from './reading/json-answers';
import { Findings } from './reading/findings';
import { noteOf, readIncident } from './outages/incidents';
import { chosenMonitors } from './outages/monitors';
import { takeOutages, type Outage } from './outages/outages';
import { Times } from './reading/times';

/** Incidents as the Uptime API lists them: a page, several pages in a list, or one incident. */
export const betterStack: Format = {
  id: 'better-stack',

  recognises: (input) =>
    incidentsIn(input).some((item) => {
      const attributes = attributesOf(item);
      return (
        attributes && 'started_at' in attributes && ('resolved_at' in attributes || 'cause' in attributes)
      );
    }),

  interpret(input, answers, terms) {
    const findings = new Findings('better-stack');
    const times = new Times(answers);
    const incidents = incidentsIn(input);
    const names = incidents
      .map(attributesOf)
      .flatMap((attributes) => (attributes ? [monitorOf(attributes)] : []));
    const isTaken = chosenMonitors(names, findings, answers);
    const outages: Outage[] = [];
    incidents.forEach((item, place) => {
      const row = place + 1;
      const attributes = attributesOf(item);
      if (!attributes) return findings.refuse(row, 'not-an-object', 'attributes', item);
      if (!isTaken(monitorOf(attributes))) return findings.pass(row, 'not-chosen');
      const { started_at, resolved_at, name, cause } = attributes;
      const note = noteOf(name, cause);
      const start = ['started_at', started_at] as const;
      const end = ['resolved_at', resolved_at] as const;
      outages.push(...readIncident({ row, start, end, note, raw: note }, times, findings));
    });
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('probe-not-attempt', 'probe-interval');
    return findings.interpretation();
  },
};

function incidentsIn(input: Input): readonly unknown[] {
  return answersIn(input).flatMap((page) =>
    isObject(page) && page['data'] !== undefined ? page['data'] : page,
  );
}

function attributesOf(item: unknown): JsonObject | null {
  const attributes = isObject(item) ? item['attributes'] : null;
  return isObject(attributes) ? attributes : null;
}

function monitorOf({ name }: JsonObject): string {
  return typeof name === 'string' ? name : '';
}
