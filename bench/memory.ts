import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const sampleMs = 10;

/** The processes of pages; which of them is this page's is not told. */
export async function renderersOf(of: Browser): Promise<number[]> {
  const session = await of.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Watches how much memory processes hold; what it gives ends that, and tells how much the one that grew most did. */
export function watchMemory(processes: readonly number[]): () => number {
  const before = processes.map(residentBytes);
  const most = [...before];
  const look = () => processes.forEach((id, at) => (most[at] = Math.max(most[at] ?? 0, residentBytes(id))));
  const timer = setInterval(look, sampleMs);
  return () => {
    clearInterval(timer);
    look();
    return Math.max(...most.map((bytes, at) => bytes - (before[at] ?? 0)));
  };
}

/** Only Linux tells it this way; elsewhere the table shows a question mark. */
function residentBytes(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) * 1024;
  } catch {
    return Number.NaN;
  }
}
