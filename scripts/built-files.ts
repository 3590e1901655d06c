import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.optional(z.string()),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
  }),
);

/** The scripts of a build, those of the first screen first: the entry, the app, and all they import statically. */
export function builtFiles(dist: string) {
  const read = (file: string) => readFileSync(path.join(dist, file));
  const manifest = manifestSchema.parse(JSON.parse(read('.vite/manifest.json').toString()));
  const firstScreen = new Set<string>();
  const load = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest names no chunk ${key}.`);
    if (firstScreen.has(chunk.file)) return;
    firstScreen.add(chunk.file);
    for (const imported of chunk.imports ?? []) load(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry || chunk.name === 'first') load(key);

  // From the folder: the manifest leaves workers out.
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = read(file);
      return {
        file,
        code,
        bytes: gzipSync(code).length,
        // The manifest does not know the script that chooses what is shown of the drawn page.
        first: firstScreen.has(file) || file.startsWith('assets/early-'),
      };
    })
    .toSorted((a, b) => Number(b.first) - Number(a.first) || b.bytes - a.bytes);
}
