import type { AgreementTerms } from '../domain';
import type { Problem } from './problem';
import { readCase, type CaseReading } from './read-case';

/** Reads the bytes of a case file: UTF-8 JSON, a leading byte-order mark skipped. */
export function parseCaseFile(
  bytes: Uint8Array,
  termsOf: (product: string) => AgreementTerms | undefined,
): CaseReading {
  const parsed = parseJson(bytes);
  return parsed.ok ? readCase(parsed.json, termsOf) : { ok: false, problems: [parsed.problem] };
}

export type JsonParsing =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: Problem };

export function parseJson(bytes: Uint8Array): JsonParsing {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: { path: '', code: 'not-utf8' } };
  }
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, problem: { path: '', code: 'not-json' } };
  }
}
