import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type BrowserContext, type Request } from '@playwright/test';

/**
 * Every journey is watched over, in all windows it opens and in the workers they start: the page asks for nothing but its
 * own files, and does nothing that its content policy forbids. docs/privacy.md builds on it.
 */

export { expect };
export type { Browser, BrowserContext, Locator, Page, Route } from '@playwright/test';

export const dist = path.join(import.meta.dirname, '../dist');

interface Watched {
  /** Where the journey opens a page: the address, ending with a slash, and the folder that is served there. */
  readonly sites: Map<string, string>;
  /** What no journey may come to. */
  readonly trespasses: string[];
}

export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ browser, baseURL }, use) => {
      const watched: Watched = { sites: new Map([[baseURL ?? '', dist]]), trespasses: [] };
      const contexts: BrowserContext[] = [];
      const watch = (context: BrowserContext) => {
        contexts.push(context);
        watchOver(context, watched);
      };
      browser.on('context', watch);
      await use(watched);
      browser.off('context', watch);
      // Other visitors' pages would go on beside the journeys that follow.
      await Promise.all(contexts.map((context) => context.close()));
      expect(watched.trespasses, 'what the page asked for or tried beyond its own files').toEqual([]);
    },
    { auto: true },
  ],
});

function watchOver(context: BrowserContext, { sites, trespasses }: Watched): void {
  context.on('request', (request) => {
    if (!isOwnFile(request, sites)) trespasses.push(`${request.method()} ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => trespasses.push(`WebSocket ${socket.url()}`));
    // A worker may have ended before it is asked.
    page.on('worker', (worker) => void worker.evaluate(tellBreaches).catch(() => undefined));
  });
  // The browser tells of a page's breach of the policy on the console, and of a worker's only the worker itself.
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?(Type|Script|HTML)/i.test(message.text()))
      trespasses.push(message.text());
  });
}

/** Runs in a worker. */
export const tellBreaches = `self.addEventListener('securitypolicyviolation', (breach) => {
  console.error('Content Security Policy: ' + breach.violatedDirective + ' ' + breach.blockedURI);
});`;

function isOwnFile(request: Request, sites: Watched['sites']): boolean {
  const { protocol, origin, pathname, search } = new URL(request.url());
  // Neither leaves the page: a worker it carries in itself, a file it hands to its reader.
  if (protocol === 'blob:' || protocol === 'data:') return true;
  const file = `${protocol === 'file:' ? 'file://' : origin}${pathname}`;
  const [site, folder = dist] = [...sites].find(([address]) => file.startsWith(address)) ?? [];
  if (site === undefined || request.method() !== 'GET' || request.postData() !== null) return false;
  // A query could carry something out; only the address that a test opens has one.
  if (!(request.isNavigationRequest() ? /^(\?[\d.]+)?$/ : /^$/).test(search)) return false;
  const name = file.slice(site.length);
  // Of terms a test may add some.
  return /^terms\/[a-z]+\.json$/.test(name) || existsSync(path.join(folder, name));
}
