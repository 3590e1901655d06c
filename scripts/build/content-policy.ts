import { readdirSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the page may load and run: its own files, and nothing that is written into it. docs/hosting.md tells why. */

export type Policy = Readonly<Record<string, readonly string[]>>;

const always: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['own-workers'],
};

const site: Policy = {
  ...always,
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
};

/** Nothing at all is fetched: what runs is told by its hash, and workers come out of the page itself. */
export function oneFilePolicy(script: string, style: string): Policy {
  return {
    ...always,
    'script-src': [`'${script}'`],
    'style-src': [`'${style}'`],
    'img-src': ['data:'],
    'worker-src': ['blob:'],
  };
}

/** As a server sends them with every file; frame-ancestors counts in a header only. */
export const headers = {
  'Content-Security-Policy': policyText({ ...site, 'frame-ancestors': ["'none'"] }),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Writes the policy into the built page, and beside it as `_headers` for the hosts that read such a file. */
export function contentPolicy(): Plugin {
  let publicFolder: string;
  return {
    name: 'content-policy',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    transformIndexHtml: { order: 'post', handler: () => policyTags(site) },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headerFile(publicFolder) });
    },
  };
}

export interface MetaTag extends HtmlTagDescriptor {
  readonly attrs: Record<string, string>;
}

export function policyTags(policy: Policy): MetaTag[] {
  return [
    meta({ 'http-equiv': 'Content-Security-Policy', content: policyText(policy) }),
    meta({ name: 'referrer', content: 'no-referrer' }),
  ];
}

/** Before all that it is to hold for. */
function meta(attrs: Record<string, string>): MetaTag {
  return { tag: 'meta', attrs, injectTo: 'head-prepend' };
}

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Each file has its caching from one rule: what several say of a header, these hosts send joined together. */
function headerFile(publicFolder: string): string {
  const noCache = headerLines({ 'Cache-Control': 'no-cache' });
  return [
    '/*\n',
    ...headerLines(headers),
    '/assets/*\n',
    ...headerLines({ 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...['', 'index.html', ...publicPaths(publicFolder)].flatMap((path) => [`/${path}\n`, ...noCache]),
    // With the headers above its inline script would not run in place.
    '/sla-claim-worksheet.html\n',
    ...noCache,
    ...headerLines({ 'Content-Disposition': 'attachment' }),
  ].join('');
}

/** What is copied as it is: its files, and its folders as a whole. */
function publicPaths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).map((one) =>
    one.isDirectory() ? `${one.name}/*` : one.name,
  );
}

function headerLines(of: Readonly<Record<string, string>>): string[] {
  return Object.entries(of).map(([name, value]) => `  ${name}: ${value}\n`);
}
