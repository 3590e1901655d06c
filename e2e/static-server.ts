import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves `dist/` under a sub-path, as a plain static host would: no rewriting, everything else is 404. */
export async function serveUnder(prefix: string): Promise<{ address: string; close: () => Promise<void> }> {
  const dist = path.join(import.meta.dirname, '../dist');
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const inside = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : null;
    const file = path.join(dist, inside === '' ? 'index.html' : (inside ?? '\0'));
    const answer = async () => {
      try {
        if (inside === null || !file.startsWith(dist)) throw new Error('outside');
        const body = await readFile(file);
        response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    };
    void answer();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${bound.port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
      }),
  };
}
