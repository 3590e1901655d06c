import type { Findings } from '../reading/findings';
import type { Outage } from './outages';
import type { Times } from '../reading/times';

/** One incident of a list, with the keys that its times stand under. */
export interface IncidentFields {
  readonly row: number;
  readonly start: readonly [key: string, value: unknown];
  readonly end: readonly [key: string, value: unknown];
  readonly note: string;
  readonly raw: unknown;
}

/** The incident's outage, open where it has no end yet; none where a time cannot be read, which is refused. */
export function readIncident(fields: IncidentFields, times: Times, findings: Findings): Outage[] {
  const { row, note, raw } = fields;
  const [startKey, startValue] = fields.start;
  const [endKey, endValue] = fields.end;
  const start = times.read(startValue);
  const end = times.read(endValue, true);
  if (!start.ok) {
    findings.refuse(row, start.code === 'missing' ? 'no-start' : start.code, startKey, startValue ?? raw);
    return [];
  }
  if (!end.ok && end.code !== 'missing') {
    findings.refuse(row, end.code, endKey, endValue);
    return [];
  }
  return [{ rows: [row], start: start.value, end: end.ok ? end.value : null, note, raw }];
}

/** The texts among the values, joined: what a source says of the cause. */
export function noteOf(...values: readonly unknown[]): string {
  const texts = values.filter((value) => typeof value === 'string').map((text) => text.trim());
  return [...new Set(texts)].filter((text) => text !== '').join(' · ');
}
