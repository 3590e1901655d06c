import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNginx } from '../scripts/nginx';

const repository = path.join(import.meta.dirname, '..');

export interface Nginx {
  readonly address: string;
  /** The same without encryption, which leads to the other. */
  readonly plainAddress: string;
  stop(): Promise<void>;
}

/**
 * Serves the build by hosting/nginx.conf as it stands, but for ports, paths and a certificate that nobody else has signed;
 * an nginx of its own, in a folder of its own.
 */
export async function startNginx(dist = path.join(repository, 'dist')): Promise<Nginx> {
  const program = findNginx();
  if (program === undefined) throw new Error('There is no nginx; `npx tsx scripts/nginx.ts` fetches one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  mkdirSync(path.join(folder, 'temp'));
  makeCertificate(folder);
  const [plainPort, port] = [await freePort(), await freePort()];
  const site = [
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ', `listen 127.0.0.1:${port} `],
    ['/etc/ssl/', `${folder}/`],
    ['/srv/sla-claim-worksheet/', `${dist}/`],
  ].reduce(
    (text, [from = '', to = '']) => {
      if (!text.includes(from)) throw new Error(`hosting/nginx.conf says nowhere "${from}".`);
      return text.replaceAll(from, to);
    },
    readFileSync(path.join(repository, 'hosting/nginx.conf'), 'utf8'),
  );
  writeFileSync(path.join(folder, 'nginx.conf'), main(site));

  const server = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<void>((done) => {
    server.once('exit', () => done());
  });
  const address = `https://127.0.0.1:${port}/sla/`;
  for (let tries = 100; !(await answers(address)); tries--) {
    if (tries === 0 || server.exitCode !== null) throw new Error(`nginx does not serve the page: ${errors}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    plainAddress: `http://127.0.0.1:${plainPort}/sla/`,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function makeCertificate(folder: string): void {
  const [certificate, key] = ['pem', 'key'].map((end) => path.join(folder, `sla-claim-worksheet.${end}`));
  const kind = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-subj',
    '/CN=127.0.0.1',
  ];
  const files = ['-out', certificate ?? '', '-keyout', key ?? ''];
  execFileSync('openssl', ['req', '-x509', '-days', '1', ...kind, ...files], { stdio: 'ignore' });
}

/** What Debian's own nginx.conf says around the files of conf.d, without its user and its log files. */
function main(site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    pid nginx.pid;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off;
      ${temporary.map((kind) => `${kind}_temp_path temp/${kind};`).join(' ')}
      types {
        text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg;
      }
      ${site}
    }`;
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
