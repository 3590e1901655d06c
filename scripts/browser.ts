import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromium, type Browser } from '@playwright/test';
import { asRoot, installPackages, isProgram, mayInstallPackages, onPath, run } from './packages';

/**
 * Finds a Chromium for the journeys in e2e; run as a script it installs one where there is none, with the fonts and the
 * tools that the journeys read a print with.
 */

const debian = '/usr/bin/chromium';

const byHand = `There is no Chromium for the browser tests, and none could be installed. Do one of these, then try again:
  npx playwright install --with-deps chromium
  apt-get install chromium fonts-noto-cjk        (Debian, as root)
  set CHROMIUM_PATH to a Chromium or Chrome that is already here`;

/** The one named in CHROMIUM_PATH, else Playwright's own, else the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    // To fall back here would test in another browser than the one asked for.
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no program is there.`);
    return named;
  }
  return [
    chromium.executablePath(),
    debian,
    ...onPath('chromium'),
    ...onPath('chromium-browser'),
    ...onPath('google-chrome'),
  ].find(isProgram);
}

/**
 * Debian's Chromium without windows, which goes the journeys in three quarters of the time; undefined where it is not
 * there or not Debian's is the browser. Print is set otherwise by it.
 */
export function findShell(): string | undefined {
  const shell = `${debian}-headless-shell`;
  return findBrowser() === debian && isProgram(shell) ? shell : undefined;
}

/** One of our own, for what is measured or drawn outside of the journeys. It opens no page but ours, and needs no sandbox. */
export async function launchBrowser(...args: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    args: [...args],
  });
}

function install(): string | undefined {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  // The whole Chromium, not the cut-down shell; and first alone, since where it cannot be downloaded the libraries
  // that --with-deps would fetch before it are fetched for nothing.
  if (run([process.execPath, playwright, 'install', '--no-shell', 'chromium'], 120)) {
    if (mayInstallPackages())
      run([...asRoot(), process.execPath, playwright, 'install-deps', 'chromium'], 600);
  } else if (mayInstallPackages()) {
    installPackages('chromium', 'fonts-noto-cjk');
  }
  return findBrowser();
}

/** On a machine of its own: beside the shell it brings the browser to the same version, or apt would take that away. */
function ensureShell(): void {
  if (process.env.CI === undefined || findBrowser() !== debian || findShell() !== undefined) return;
  if (mayInstallPackages()) installPackages('chromium', 'chromium-headless-shell');
}

/** Without such fonts two of the three languages would be tested, and printed, as empty boxes. */
function ensureFonts(): void {
  if (process.platform !== 'linux' || hasFonts()) return;
  if (mayInstallPackages()) installPackages('fonts-noto-cjk');
  if (!hasFonts()) console.warn('No font for Chinese and Japanese was found; install one (fonts-noto-cjk).');
}

function hasFonts(): boolean {
  return ['zh-cn', 'ja'].every((language) => {
    const { stdout } = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
    return (stdout ?? '') !== '';
  });
}

/** What the printed worksheet is read with. */
function ensurePdfTools(): void {
  if (!hasPdfTools() && mayInstallPackages()) installPackages('poppler-utils');
  if (!hasPdfTools())
    console.warn('The printed worksheet cannot be tested without pdftotext; install poppler-utils.');
}

function hasPdfTools(): boolean {
  return ['pdfinfo', 'pdftotext', 'pdftoppm'].every((tool) => onPath(tool).some(isProgram));
}

if (process.argv[1] === import.meta.filename) {
  const browser = findBrowser() ?? install();
  if (browser === undefined) {
    console.error(byHand);
    process.exitCode = 1;
  } else {
    ensureShell();
    ensureFonts();
    ensurePdfTools();
    console.log([findShell(), browser].filter(Boolean).join(', and for print '));
  }
}
