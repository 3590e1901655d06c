/** The case file, version 1, as it stands in JSON: nothing read, nothing converted. */
export interface CaseJson {
  format: 'sla-case';
  version: 1;
  product: string;
  title?: string;
  purchase: { startDate: string; months?: number; endDate?: string };
  logZone?: string;
  log: EntryJson[];
  fees: FeesJson;
  asOf: string;
}

export type EntryJson = IntervalJson | UnitJson | CountJson;

interface Marked {
  exclusion?: string;
  note?: string;
}

export interface IntervalJson extends Marked {
  kind: 'interval';
  start: string;
  end: string;
  successRate?: string;
}

export interface UnitJson extends Marked {
  kind: 'unit';
  start: string;
  requests?: number;
  successes?: number;
  successRate?: string;
}

export interface CountJson extends Marked {
  kind: 'count';
  start: string;
  total: number;
  failed: number;
}

export interface FeesJson {
  currency: string;
  default: FeeJson;
  byMonth?: ({ month: string } & FeeJson)[];
  messagePrice?: string;
}

export interface FeeJson {
  consumed: string;
  deducted?: string;
}
