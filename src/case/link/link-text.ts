import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64url } from './base64url';

export const linkVersion = 1;

export type LinkText =
  | { readonly ok: true; readonly version: number; readonly payload: string; readonly checksum: string }
  | { readonly ok: false; readonly code: 'not-a-link' | 'damaged' };

const form = /^([1-9]\d{0,3})\.([\w-]+)\.([\w-]{8})$/;

export function linkText(payload: string): string {
  const body = `${linkVersion}.${payload}`;
  return `${body}.${checksumOf(body)}`;
}

/** Takes a link's text apart. At once and before anything is unpacked: damaged text must not even be tried. */
export function readLinkText(text: string): LinkText {
  const [, version = '', payload = '', checksum = ''] = form.exec(text) ?? [];
  if (version === '') return { ok: false, code: text === '' ? 'not-a-link' : 'damaged' };
  if (checksumOf(`${version}.${payload}`) !== checksum) return { ok: false, code: 'damaged' };
  return { ok: true, version: Number(version), payload, checksum };
}

/** 48 bits: eight characters. */
function checksumOf(body: string): string {
  return toBase64url(sha256(utf8ToBytes(body)).subarray(0, 6));
}
