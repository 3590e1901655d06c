import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { oneFilePolicy, policyTags } from './content-policy.ts';

export const oneFileName = 'sla-claim-worksheet.html';

const publicFolder = path.join(import.meta.dirname, '../../public');

/** Leaves of the build a single HTML file that holds everything else: script, style, icon, data files and workers. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    generateBundle: {
      // After Vite itself has finished page and script.
      order: 'post',
      handler(_, bundle) {
        const { 'index.html': page, ...rest } = bundle;
        if (page?.type !== 'asset') throw new Error('There is no index.html to put everything into.');
        const files = Object.values(rest);
        const source = assemble(textOf(page), files);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: oneFileName, source });
      },
    },
  };
}

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

function assemble(page: string, files: readonly Built[]): string {
  const chunks = files.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`One script was expected, not ${chunks.length}.`);
  const script = inScript(chunks.map(({ code }) => code).join(''));
  const style = files.filter(isStyle).map(textOf).join('');
  const workers = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.js'));
  const carried = Object.fromEntries([
    ...dataFiles().map((name) => [name, readFileSync(path.join(publicFolder, name), 'utf8')]),
    ...workers.map((file) => [path.basename(file.fileName), textOf(file)]),
  ]);
  const tags = policyTags(oneFilePolicy(hash(script), hash(style)));
  const head = [
    ...tags.map(({ tag, attrs }) => `<${tag} ${attributes(attrs)}>`),
    `<link rel="icon" type="image/svg+xml" href="${icon()}">`,
    `<style>${style}</style>`,
    `<script type="application/json" id="embedded-files">${inData(JSON.stringify(carried))}</script>`,
    `<script type="module">${script}</script>`,
  ];
  return (
    page
      .replaceAll(/<script\b[^>]*><\/script>|<link\b[^>]*>/g, '')
      .replaceAll(/\n\s*(?=\n)/g, '')
      // As a function: a script has `$&` in it.
      .replace('</title>', () => ['</title>', ...head].join('\n    '))
  );
}

/** Terms, calendars, examples. */
function dataFiles(): string[] {
  return readdirSync(publicFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.split(path.sep).join('/'));
}

function icon(): string {
  const svg = readFileSync(path.join(publicFolder, 'favicon.svg'));
  return `data:image/svg+xml;base64,${svg.toString('base64')}`;
}

const isStyle = (file: Built) => file.fileName.endsWith('.css');

function textOf(file: Built): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** To JavaScript the same, in a string or a regular expression; to HTML the script's end, or a comment. */
function inScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

function inData(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function attributes(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}
