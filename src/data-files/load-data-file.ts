import * as z from 'zod/mini';
import { DataFileError } from './data-file-error';
import { embeddedFile } from './embedded-files';

// A strict content policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true });

/**
 * One of the JSON files that lie beside the page: `file` is its path from there (`terms/trtc.json`).
 * Throws a `DataFileError` that names it.
 */
export async function loadDataFile<T>(file: string, schema: z.ZodMiniType<T>): Promise<T> {
  const text = embeddedFile(file) ?? (await fetchText(file));
  const result = schema.safeParse(parseJson(file, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DataFileError(
    file,
    'wrong-content',
    issue && `${z.core.toDotPath(issue.path) || '.'}: ${issue.message}`,
  );
}

async function fetchText(file: string): Promise<string> {
  const address = new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI);
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new DataFileError(file, 'unreachable', undefined, { cause });
  }
  if (!response.ok) throw new DataFileError(file, 'refused', `HTTP ${response.status}`);
  return response.text();
}

function parseJson(file: string, text: string): unknown {
  // A server that answers every address with its start page says 200 to a file that it does not have.
  if (/^\s*</.test(text)) throw new DataFileError(file, 'is-html');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(file, 'not-json', undefined, { cause });
  }
}
