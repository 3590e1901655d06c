import { promisifyRequest } from 'idb-keyval';

const name = 'sla-claim-worksheet';
export const table = 'drafts';

/** Whoever only looks leaves nothing in the browser: unless it is to be created, there may be none. */
export async function openDatabase(create: boolean, onClosed: () => void): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.addEventListener('upgradeneeded', () => {
    isNew = true;
    if (create) request.result.createObjectStore(table);
    else request.transaction?.abort();
  });
  const database = await inTime(promisifyRequest(request)).catch((error: unknown) => {
    if (isNew && !create) return undefined;
    // One that comes after all stands in nobody's way.
    request.addEventListener('success', () => request.result.close());
    throw error;
  });
  // Everything is being deleted, here or in another tab: the next use opens it anew.
  database?.addEventListener('versionchange', () => {
    database.close();
    onClosed();
  });
  database?.addEventListener('close', onClosed);
  return database;
}

/** All drafts go with it, and what belongs to them. */
export async function deleteDatabase(): Promise<void> {
  await promisifyRequest(indexedDB.deleteDatabase(name));
}

/** Milliseconds after which a browser that does not answer counts as one that refuses. */
const patience = 8000;

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser does not answer.')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
