import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { parseCaseFile } from '../case/case-file';
import type { Problem } from '../case/problem';
import { problemMessage } from '../case/problem-message';
import { calendarSchema } from '../calendar/schema';
import { assess } from '../domain';
import { termsIndexSchema, termsSchema } from '../terms/schema';

/**
 * `npm run --silent assess -- CASE.json …`: one assessment, or one list of problems, a line each. Reads the same terms
 * and calendar that the browser fetches; `SLA_TERMS` names another folder of terms with an index of its own.
 */
const publicFolder = path.join(import.meta.dirname, '../../public');
/** npm starts scripts in the project's folder; files are named from where the person stands. */
const here = process.env['INIT_CWD'] ?? process.cwd();
const termsFolder = path.resolve(here, process.env['SLA_TERMS'] ?? path.join(publicFolder, 'terms'));

const { products } = dataFile(termsFolder, 'index.json', termsIndexSchema);
const terms = new Map(products.map((id) => [id, dataFile(termsFolder, `${id}.json`, termsSchema)]));
const calendar = dataFile(publicFolder, 'calendars/cn.json', calendarSchema);

/** Reads one of the files that the page fetches. */
function dataFile<T>(folder: string, file: string, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  } catch (error) {
    return endFor(path.join(path.basename(folder), file), error);
  }
}

/** A wrong data file ends the command, named with the path in it. */
function endFor(file: string, error: unknown): never {
  const [issue] = error instanceof z.core.$ZodError ? error.issues : [];
  const what = issue ? `${z.core.toDotPath(issue.path) || '.'}: ${issue.message}` : String(error);
  process.stderr.write(`${file}: ${what}\n`);
  return process.exit(1);
}

function answer(file: string): { line: object; ok: boolean } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.resolve(here, file));
  } catch {
    return refused([{ path: '', code: 'unreadable-file' }]);
  }
  const reading = parseCaseFile(bytes, (product) => terms.get(product));
  if (!reading.ok) return refused(reading.problems);
  return { line: assess(reading.terms, reading.value, calendar).assessment, ok: true };
}

function refused(problems: readonly Problem[]): { line: object; ok: boolean } {
  const told = problems.map((problem) => ({
    path: problem.path,
    code: problem.code,
    message: problemMessage(problem),
  }));
  return { line: { format: 'sla-problems', version: 1, problems: told }, ok: false };
}

// A reader that has seen enough closes the pipe (`… | head`): no failure of ours.
process.stdout.on('error', () => process.exit());

for (const file of process.argv.slice(2)) {
  const { line, ok } = answer(file);
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (!ok) process.exitCode = 2;
}
