import path from 'node:path';
import type { Plugin } from 'vite';

const entry = path.join(import.meta.dirname, '../../src/main.tsx');

type ModulesOf = (id: string) => { readonly importedIds: readonly string[] } | null;

let known: ReadonlySet<string> | undefined;

/**
 * All that the entry imports, in one file with one file of styles: cut up by who else uses them they would be a dozen,
 * and over a slow line each takes its turn.
 */
export function firstScreen(id: string, modulesOf: ModulesOf): boolean {
  known ??= reachedFrom(entry, modulesOf);
  return known.has(id);
}

function reachedFrom(start: string, modulesOf: ModulesOf): ReadonlySet<string> {
  const reached = new Set([start]);
  // What is added while it goes on is visited too.
  for (const id of reached) for (const imported of modulesOf(id)?.importedIds ?? []) reached.add(imported);
  // The entry keeps a file of its own, which the page names.
  reached.delete(start);
  return reached;
}

const ahead = path.join(import.meta.dirname, '../../src/app/prefetch.ts');

/** The page names at once what its script would ask for first of all: the list of terms, and the file that loads the rest. */
export function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.facadeModuleId === ahead,
        );
        if (!chunk) throw new Error('The build has no file of its own for src/app/prefetch.ts.');
        return [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
            injectTo: 'head',
          },
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './terms/index.json' },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
