import type { RecordRefusal, RecordRefusalCode, RefusedRecords } from './tally';

/** A file whose every row is refused must not become as many objects: beyond these only the reasons are counted. */
export const mostKept = 1000;

export class Refusals implements RefusedRecords {
  readonly first: RecordRefusal[] = [];
  readonly byCode = new Map<RecordRefusalCode, number>();

  /** `refusal` is asked for only while refusals are kept in full. */
  add(code: RecordRefusalCode, refusal: () => Omit<RecordRefusal, 'code'>): void {
    this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
    if (this.first.length < mostKept) this.first.push({ ...refusal(), code });
  }
}
