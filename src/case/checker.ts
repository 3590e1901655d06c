import { parseDecimal, type Decimal } from '../domain';
import type { CaseProblemCode, Problem } from './problem';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads fields of a case file one by one and keeps every problem it meets, not the first alone. */
export class Checker {
  readonly problems: Problem[] = [];

  report(path: string, code: CaseProblemCode, values?: Problem['values']): null {
    this.problems.push(values ? { path, code, values } : { path, code });
    return null;
  }

  object(value: unknown, path: string): JsonObject | null {
    if (isObject(value)) return value;
    return this.report(path, value === undefined ? 'missing' : 'wrong-type', { expected: 'object' });
  }

  /** A misspelt key must not vanish. */
  keys(object: JsonObject, path: string, allowed: readonly string[]): void {
    for (const key of Object.keys(object)) {
      if (!allowed.includes(key)) this.report(join(path, key), 'unknown-key', { key });
    }
  }

  string(value: unknown, path: string): string | null {
    if (typeof value === 'string') return value;
    return this.report(path, value === undefined ? 'missing' : 'wrong-type', { expected: 'string' });
  }

  optionalString(value: unknown, path: string): string | null {
    return value === undefined ? null : this.string(value, path);
  }

  /** An integer from 0 to 2^53 − 1. */
  count(value: unknown, path: string): number | null {
    if (isCount(value)) return value;
    if (value === undefined) return this.report(path, 'missing');
    return this.report(path, 'not-a-count');
  }

  decimal(value: unknown, path: string): Decimal | null {
    const text = this.string(value, path);
    if (text === null) return null;
    return parseDecimal(text) ?? this.report(path, 'not-a-decimal');
  }
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
