import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, isProgram, mayInstallPackages, onPath, run } from './packages';

/**
 * Finds an nginx for the journey that walks the page as docs/hosting.md has it served; run as a script it fetches one.
 * Debian's package is unpacked, not installed: installed, it would start a server on this machine.
 */

const folder = join(import.meta.dirname, '../node_modules/.cache/nginx');

export function findNginx(): string | undefined {
  return [...onPath('nginx'), '/usr/sbin/nginx', join(folder, 'usr/sbin/nginx')].find(runs);
}

function runs(program: string): boolean {
  return isProgram(program) && spawnSync(program, ['-v']).status === 0;
}

function fetchNginx(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Fails where the lists of packages are old or missing.
  if (!download() && mayInstallPackages()) {
    installPackages('zlib1g');
    download();
  }
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    run(['dpkg-deb', '-x', file, folder], 60);
    if (!runs(join(folder, 'usr/sbin/nginx')) && mayInstallPackages()) installPackages(...librariesOf(file));
  }
}

function download(): boolean {
  return run(['apt-get', '-qq', 'download', 'nginx'], 120, folder);
}

function librariesOf(file: string): string[] {
  const { stdout } = spawnSync('dpkg-deb', ['-f', file, 'Depends'], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/\b(?:lib|zlib)[\w.+-]+/g)].map(([name]) => name);
}

if (process.argv[1] === import.meta.filename) {
  if (findNginx() === undefined) fetchNginx();
  // What makes its certificate.
  if (!onPath('openssl').some(isProgram) && mayInstallPackages()) installPackages('openssl');
  const nginx = findNginx();
  if (nginx === undefined) {
    console.error('There is no nginx for the test of hosting, and none could be fetched. Install one.');
    process.exitCode = 1;
  } else console.log(nginx);
}
