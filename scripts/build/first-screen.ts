import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const entry = path.join(import.meta.dirname, '../../src/main.tsx');
const app = path.join(import.meta.dirname, '../../src/app/start.tsx');
const table = path.join(import.meta.dirname, '../../src/home/AgreementTable.tsx');
const home = path.dirname(table);

type ModulesOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** What a package offers besides, and pages alone use. */
const besides = /\/react-i18next\/.*Trans(WithoutContext)?\.js|\/html-parse-stringify\//;

/**
 * Two files: what the entry imports, which asks for all else; and the app without its pages, with one file of styles and
 * what of the kit the home page needs. Cut up by who else uses them they would be a dozen, and over a slow line each
 * takes its turn.
 */
export function firstFiles(): (id: string, modulesOf: ModulesOf) => 'ahead' | 'first' | null {
  let ahead: ReadonlySet<string> | undefined;
  let first: ReadonlySet<string> | undefined;
  return (id, modulesOf) => {
    ahead ??= reachedFrom(entry, modulesOf);
    first ??= new Set([
      ...reachedFrom(app, modulesOf),
      ...[...reachedFrom(table, modulesOf)].filter((one) => !one.startsWith(home)),
    ]);
    // The helper is what Vite makes of an `import()`.
    if (ahead.has(id) || id.includes('vite/preload-helper')) return 'ahead';
    return first.has(id) && !besides.test(id) ? 'first' : null;
  };
}

function reachedFrom(start: string, modulesOf: ModulesOf): ReadonlySet<string> {
  const reached = new Set([start]);
  // What is added while it goes on is visited too.
  for (const id of reached) for (const imported of modulesOf(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

/** The page names at once what its entry would ask for first of all: the app with its styles, and the list of terms. */
export function preloads(): Plugin {
  let publicFolder: string;
  return {
    name: 'preloads',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const first = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.moduleIds.includes(app),
        );
        if (first?.type !== 'chunk') throw new Error('The build has no file for src/app/start.tsx.');
        const { products } = JSON.parse(readFileSync(path.join(publicFolder, 'terms/index.json'), 'utf8'));
        return [
          ...[...(first.viteMetadata?.importedCss ?? [])].map((css) =>
            link({ rel: 'stylesheet', crossorigin: true, href: `./${css}` }),
          ),
          ...[first.fileName, ...first.imports].map((script) =>
            link({ rel: 'modulepreload', crossorigin: true, href: `./${script}` }),
          ),
          link({ rel: 'preload', as: 'fetch', crossorigin: true, href: './terms/index.json' }),
          // `src/app/ask-ahead.ts` reads it.
          { tag: 'meta', attrs: { name: 'agreements', content: products.join(' ') }, injectTo: 'head' },
        ];
      },
    },
  };
}

function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}
