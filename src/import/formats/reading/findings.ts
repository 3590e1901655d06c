import { newEntry, type DraftEntry } from '../../../case/draft';
import type { Doubt, PassedOver, RefusalCode, SourceId } from '../../codes';
import type { ImportedEntry, Interpretation, Refusal } from '../../interpretation';
import type { Question } from '../../questions';

/** The rows that one entry was made of, in the order of time. */
export type Rows = readonly [number, ...(readonly number[])];

/** An entry of several rows, such as an outage seen by many probes: `row` is the earliest. */
export interface MergedEntry extends ImportedEntry {
  readonly rows: Rows;
}

type Texts = Partial<Omit<DraftEntry, 'id' | 'kind'>>;

const doubtsByWeight: readonly Doubt[] = [
  'coarser-than-slice',
  'length-unknown',
  'counters-left-aside',
  'probe-not-attempt',
  'announced-times',
  'no-time-told',
  'carrier-errors',
  'gaps-unknown',
  'probe-interval',
  'no-time-of-day',
  'several-monitors',
  'layout-not-verified',
];

/** Gathers what a format finds: each row ends in an entry, a refusal, or is passed over. */
export class Findings {
  private readonly entries: MergedEntry[] = [];
  private readonly refused = new Map<string, Refusal>();
  private readonly passed = new Map<number, PassedOver>();
  private readonly questions: Question[] = [];
  private readonly doubts = new Set<Doubt>();

  constructor(private readonly source: SourceId) {}

  take(rows: Rows, kind: DraftEntry['kind'], texts: Texts): void {
    const { id: _, ...blank } = newEntry(kind, '');
    this.entries.push({ row: rows[0], rows, entry: { ...blank, ...texts } });
  }

  /** `cell`: its place in a table's row, where a person may mend it. */
  refuse(row: number, code: RefusalCode, column: string | null = null, raw: unknown = '', cell = -1): void {
    const refusal = { row, column, ...(cell >= 0 && { cell }), raw: rawText(raw), code };
    this.refused.set(`${row} ${cell} ${code}`, refusal);
  }

  pass(row: number, reason: PassedOver): void {
    if (!this.passed.has(row)) this.passed.set(row, reason);
  }

  ask(...questions: readonly Question[]): void {
    this.questions.push(...questions);
  }

  /** Where nothing can be taken, there is nothing to ask. */
  withdrawQuestions(): void {
    this.questions.length = 0;
  }

  doubt(...doubts: readonly Doubt[]): void {
    for (const doubt of doubts) this.doubts.add(doubt);
  }

  interpretation(): Interpretation {
    return {
      source: this.source,
      questions: this.questions,
      entries: this.entries.toSorted((a, b) => a.row - b.row),
      refused: [...this.refused.values()].toSorted((a, b) => a.row - b.row),
      passedOver: this.passedOver(),
      doubts: doubtsByWeight.filter((doubt) => this.doubts.has(doubt)),
    };
  }

  /** A row of several series may say nothing in one of them, and something in another. */
  private passedOver(): Interpretation['passedOver'] {
    const said = new Set(this.entries.flatMap(({ rows }) => rows));
    for (const { row } of this.refused.values()) said.add(row);
    const byReason = new Map<PassedOver, number[]>();
    for (const [row, reason] of [...this.passed].toSorted(([a], [b]) => a - b)) {
      if (said.has(row)) continue;
      const rows = byReason.get(reason) ?? [];
      rows.push(row);
      byReason.set(reason, rows);
    }
    return [...byReason].map(([reason, rows]) => ({ reason, rows }));
  }
}

const mostCharacters = 200;

/** A value as it stood in the source, short enough to be shown. */
export function rawText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
