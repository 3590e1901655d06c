import { isObject, join, type Checker, type JsonObject } from './checker';

/** The fields of one object in a draft's file. Of an object that is itself wrong, which is told once, all are blank. */
export class DraftFields {
  private readonly object: JsonObject | null;

  constructor(
    private readonly checker: Checker,
    value: unknown,
    private readonly path: string,
    allowed: ReadonlySet<string>,
  ) {
    this.object = isObject(value) ? value : checker.object(value, path);
    for (const key of Object.keys(this.object ?? {}))
      if (!allowed.has(key)) checker.report(join(path, key), 'unknown-key', { key });
  }

  get(name: string): unknown {
    return this.object?.[name];
  }

  /** A text as it was typed. `absent`: what it is where it may be left out. */
  text(name: string, absent?: string): string {
    const value = this.get(name);
    if (typeof value === 'string') return value;
    if (!this.object || (value === undefined && absent !== undefined)) return absent ?? '';
    return this.checker.string(value, join(this.path, name)) ?? '';
  }

  /** One of several values; the first where it is none of them. */
  oneOf<Value extends string | boolean>(name: string, values: readonly [Value, ...Value[]]): Value {
    const value = this.get(name);
    const found = values.find((one) => one === value);
    if (found === undefined && this.object)
      this.checker.report(join(this.path, name), value === undefined ? 'missing' : 'wrong-type', {
        expected: values.map((one) => JSON.stringify(one)).join(' | '),
      });
    return found ?? values[0];
  }
}
