import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What of the system's own the tests need: finding programs, and Debian's packages where they can be installed. */

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function onPath(program: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
}

export function installPackages(...packages: string[]): void {
  const aptGet = [...asRoot(), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  if (run([...aptGet, 'update'], 300)) {
    run([...aptGet, 'install', '-y', '--no-install-recommends', ...packages], 900);
  }
}

export function mayInstallPackages(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true']).status === 0;
}

export function asRoot(): string[] {
  return process.getuid?.() === 0 ? [] : ['sudo', '-n'];
}

/** Whether the command succeeded in that time. */
export function run([program = '', ...args]: readonly string[], seconds: number, cwd?: string): boolean {
  console.log(`$ ${[program, ...args].join(' ')}`);
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  return spawnSync(program, args, { stdio: [...stdio], timeout: seconds * 1000, cwd }).status === 0;
}
