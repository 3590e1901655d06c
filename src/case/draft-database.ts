import { promisifyRequest } from 'idb-keyval';
import { isObject } from './checker';
import type { Draft } from './draft';
import { mergeDrafts } from './merge-drafts';
import { deleteDatabase, openDatabase, table } from './open-database';
import { storedDraft, storedForm } from './stored-draft';

const draftPrefix = 'draft:';
const draftKey = (id: string) => draftPrefix + id;
/** When a draft was changed last: read before each write, where the draft itself may be long. */
const changedKey = (id: string) => `changed:${id}`;
/** The draft that a product's wizard is at. */
const currentKey = (product: string) => `current:${product}`;
const leftPrefix = 'left:';
/** What a page that went away had not written yet. */
const leftKey = (id: string) => leftPrefix + id;

/** A draft to be written, and the state of it that it was made of. */
export interface Change {
  readonly draft: Draft;
  readonly base: Draft | undefined;
}

/** The drafts that the browser keeps. Where it forbids that, each use rejects; making one must not stop the page. */
export class DraftDatabase {
  private opened: Promise<IDBDatabase | undefined> | null = null;
  private handle: IDBDatabase | null = null;
  /** The last that writes a draft, ended or not. */
  private running: IDBTransaction | null = null;

  async ids(): Promise<string[]> {
    const keys = await this.reading((store) => store.getAllKeys(prefixed(draftPrefix)));
    return (keys ?? []).flatMap((key) => (typeof key === 'string' ? key.slice(draftPrefix.length) : []));
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
   * Writes a draft. What another tab wrote since its base is not written over but joined with it, in one transaction.
   * `current`: the draft that the product's wizard is at. Answers with the draft as it stands now.
   */
  async write(change: Change, current: string | undefined): Promise<Draft> {
    return this.writing(async (store) => {
      this.running = store.transaction;
      const written = await join(store, change);
      if (current !== undefined) store.put(current, currentKey(written.product));
      await promisifyRequest(store.transaction);
      return written;
    });
  }

  /** The page goes: puts down at once, without asking what is there, what `recover` writes at the next visit. */
  leave(changes: readonly Change[]): void {
    if (!this.handle) return;
    // A page that is gone does not end what it has begun, and the browser would wait for it.
    try {
      this.running?.abort();
    } catch {
      // It has ended.
    }
    const transaction = this.handle.transaction(table, 'readwrite');
    for (const { draft, base } of changes) {
      const left = { draft: storedForm(draft), base: base && storedForm(base) };
      transaction.objectStore(table).put(left, leftKey(draft.id));
    }
    // What is not committed now goes with the page.
    transaction.commit();
  }

  /** Writes what a page that went away had left, as that page would have done. */
  async recover(): Promise<void> {
    const keys = await this.reading((store) => store.getAllKeys(prefixed(leftPrefix)));
    if (!keys?.length) return;
    await this.writing(async (store) => {
      for (const key of keys) {
        const left: unknown = await promisifyRequest(store.get(key));
        const draft = isObject(left) ? storedDraft(left['draft']) : null;
        // Another tab may have been first.
        if (draft && isObject(left))
          await join(store, { draft, base: storedDraft(left['base']) ?? undefined });
        store.delete(key);
      }
      return promisifyRequest(store.transaction);
    });
  }

  async remove(id: string): Promise<void> {
    await this.writing((store) => {
      store.delete(draftKey(id));
      store.delete(changedKey(id));
      store.delete(leftKey(id));
      return promisifyRequest(store.transaction);
    });
  }

  /** Deletes the whole database; it is made anew when something is written next. */
  async erase(): Promise<void> {
    await deleteDatabase();
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
    const onClosed = () => (this.opened = this.handle = null);
    this.opened ??= openDatabase(create, onClosed);
    try {
      const database = await this.opened;
      if (database) return (this.handle = database);
      this.opened = null;
    } catch (error) {
      this.opened = null;
      throw error;
    }
    // Where it is to be created, whoever opened it only to look came first.
    return create ? this.open(true) : undefined;
  }
}

const prefixed = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);

async function join(store: IDBObjectStore, { draft, base }: Change): Promise<Draft> {
  const { id } = draft;
  const changedAt: unknown = await promisifyRequest(store.get(changedKey(id)));
  const isTheirs = changedAt !== undefined && changedAt !== base?.changedAt;
  const theirs = isTheirs ? storedDraft(await promisifyRequest(store.get(draftKey(id)))) : null;
  const written = theirs ? mergeDrafts(base, draft, theirs) : draft;
  store.put(storedForm(written), draftKey(id));
  store.put(written.changedAt, changedKey(id));
  store.delete(leftKey(id));
  return written;
}
