import type { Page } from './journey';

/** Gives each draft that is kept a log so long that it is written half a second after a change. */
export async function makeLong(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('sla-claim-worksheet');
        open.addEventListener('success', () => {
          const { transaction } = open.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const store = transaction.objectStore('drafts');
          const request = store.openCursor(IDBKeyRange.bound('draft:', 'draft:\uffff'));
          request.addEventListener('success', () => {
            const cursor = request.result;
            if (!cursor) return;
            const [row] = cursor.value.log;
            cursor.update({
              ...cursor.value,
              log: Array.from({ length: 2000 }, (_, place) => ({ ...row, id: `row-${place}` })),
            });
          });
          transaction.addEventListener('complete', () => {
            open.result.close();
            done();
          });
        });
      }),
  );
}
