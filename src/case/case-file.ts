import type { AgreementTerms } from '../domain';
import { readCase, type CaseReading } from './read-case';

/** Reads the bytes of a case file: UTF-8 JSON, a leading byte-order mark skipped. */
export function parseCaseFile(
  bytes: Uint8Array,
  termsOf: (product: string) => AgreementTerms | undefined,
): CaseReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [{ path: '', code: 'not-utf8' }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ path: '', code: 'not-json' }] };
  }
  return readCase(json, termsOf);
}
