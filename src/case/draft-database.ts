import { promisifyRequest } from 'idb-keyval';
import type { Draft } from './draft';
import { mergeDrafts } from './merge-drafts';
import { storedDraft, storedForm } from './stored-draft';

const name = 'sla-claim-worksheet';
const table = 'drafts';

const draftPrefix = 'draft:';
const draftKey = (id: string) => draftPrefix + id;
/** When a draft was changed last: read before each write, where the draft itself may be long. */
const changedKey = (id: string) => `changed:${id}`;
/** The draft that a product's wizard is at. */
const currentKey = (product: string) => `current:${product}`;

/** The drafts that the browser keeps. Where it forbids that, each use rejects; making one must not stop the page. */
export class DraftDatabase {
  private opened: Promise<IDBDatabase | undefined> | null = null;

  async ids(): Promise<string[]> {
    const keys = await this.reading((store) => store.getAllKeys());
    return (keys ?? [])
      .map(String)
      .filter((key) => key.startsWith(draftPrefix))
      .map((key) => key.slice(draftPrefix.length));
  }

  /** null: what is there cannot be read; undefined: there is nothing. */
  async read(id: string): Promise<Draft | null | undefined> {
    const value: unknown = await this.reading((store) => store.get(draftKey(id)));
    return value === undefined ? undefined : storedDraft(value);
  }

  async current(product: string): Promise<string | undefined> {
    return this.reading<string | undefined>((store) => store.get(currentKey(product)));
  }

  async setCurrent(product: string, id: string): Promise<void> {
    await this.writing((store) => {
      store.put(id, currentKey(product));
      return promisifyRequest(store.transaction);
    });
  }

  /**
   * Writes a draft that was made of `base`. What another tab wrote since is not written over but joined with it, in one
   * transaction. `current`: the draft that the product's wizard is at. Answers with the draft as it stands now.
   */
  async write(draft: Draft, base: Draft | undefined, current: string | undefined): Promise<Draft> {
    return this.writing(async (store) => {
      const { transaction } = store;
      const changedAt: unknown = await promisifyRequest(store.get(changedKey(draft.id)));
      const theirs =
        changedAt === undefined || changedAt === base?.changedAt
          ? null
          : storedDraft(await promisifyRequest(store.get(draftKey(draft.id))));
      const written = theirs ? mergeDrafts(base, draft, theirs) : draft;
      store.put(storedForm(written), draftKey(draft.id));
      store.put(written.changedAt, changedKey(draft.id));
      if (current !== undefined) store.put(current, currentKey(draft.product));
      await promisifyRequest(transaction);
      return written;
    });
  }

  async remove(id: string): Promise<void> {
    await this.writing((store) => {
      store.delete(draftKey(id));
      store.delete(changedKey(id));
      return promisifyRequest(store.transaction);
    });
  }

  /** Deletes the whole database; it is made anew when something is written next. */
  async erase(): Promise<void> {
    await promisifyRequest(indexedDB.deleteDatabase(name));
  }

  private async reading<T>(read: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    const database = await this.open(false);
    return database && promisifyRequest(read(database.transaction(table).objectStore(table)));
  }

  private async writing<T>(write: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const database = (await this.open(false)) ?? (await this.open(true));
    if (!database) throw new Error('The browser made no database.');
    return write(database.transaction(table, 'readwrite').objectStore(table));
  }

  private async open(create: boolean): Promise<IDBDatabase | undefined> {
    this.opened ??= openDatabase(create, () => (this.opened = null));
    try {
      const database = await this.opened;
      if (database) return database;
      this.opened = null;
    } catch (error) {
      this.opened = null;
      throw error;
    }
    // Where it is to be created, whoever opened it only to look came first.
    return create ? this.open(true) : undefined;
  }
}

/** Whoever only looks leaves nothing in the browser: unless it is to be created, there may be none. */
async function openDatabase(create: boolean, onClosed: () => void): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.addEventListener('upgradeneeded', () => {
    isNew = true;
    if (create) request.result.createObjectStore(table);
    else request.transaction?.abort();
  });
  const database = await promisifyRequest(request).catch((error: unknown) => {
    if (isNew && !create) return undefined;
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
