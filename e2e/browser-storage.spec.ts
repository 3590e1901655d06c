import { axeFaults } from './accessible/axe';
import { expect, test, type Page } from './journey';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

const start = (page: Page) => page.getByLabel('Start of service');

/** Runs in the page before anything else. */
const full = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('There is no space left.', 'QuotaExceededError');
  };
};
const forbidden = () => {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException('The request was denied.', 'SecurityError');
      },
    });
};

for (const [what, script] of [
  ['full', full],
  ['forbidden', forbidden],
] as const)
  test(`storage that is ${what} is said, and work goes on to a file`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('./#/trtc/purchase');
    await start(page).fill('2019-03-17');
    await expect(
      page.getByText('Not saved: the browser does not allow storage, or it is full.'),
    ).toBeVisible();
    await page.getByRole('textbox', { name: 'Number of months' }).fill('3');
    await expect(page.getByRole('heading', { name: '4 service months' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.sla\.json$/);
    expect(await axeFaults(page)).toEqual([]);
    await page.goto('./#/');
    await expect(page.getByText('This browser does not allow storage here, or it is full.')).toBeVisible();
    await page.getByRole('button', { name: 'TRTC from 17 March 2019', exact: true }).click();
    await expect(start(page)).toHaveValue('2019-03-17');
  });

/** Runs in the page: what is put is written only after so many milliseconds of other requests. */
const slow = () => {
  // Called with the store that it is called of.
  // oxlint-disable-next-line typescript/unbound-method
  IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
    apply(put, store: IDBObjectStore, of: Parameters<IDBObjectStore['put']>) {
      const until = performance.now() + 600;
      const ask = (): void => {
        if (performance.now() < until) store.count().addEventListener('success', ask);
      };
      ask();
      store.transaction.addEventListener(
        'complete',
        () => (document.documentElement.dataset['written'] = 'yes'),
      );
      return put.apply(store, of);
    },
  });
};

test('nothing is called saved before it is written', async ({ page }) => {
  await page.addInitScript(slow);
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2019-03-17');
  const told = await page.waitForFunction(() => {
    const { body, documentElement } = document;
    return (
      body.innerText.includes('Saved in this browser') && (documentElement.dataset['written'] ?? 'not yet')
    );
  });
  expect(await told.jsonValue()).toBe('yes');
  await page.reload();
  await expect(start(page)).toHaveValue('2019-03-17');
});

test('what a browser keeps may be cleared, unless it promises', async ({ page }) => {
  const asked: string[] = [];
  page.on('console', (message) => asked.push(message.text()));
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => {
      console.info('persist');
      return localStorage.getItem('promise') === 'given';
    };
  });
  await page.goto('./#/trtc/purchase');
  await expect(start(page)).toBeVisible();
  expect(asked).toEqual([]);
  await start(page).fill('2019-03-17');
  await expect(page.getByText('The browser may clear what it keeps.')).toBeVisible();
  await start(page).fill('2019-03-18');
  await expect.poll(() => asked).toEqual(['persist']);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  expect(asked).toEqual(['persist']);
  await page.goto('./#/');
  await expect(page.getByText('It may clear them')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('promise', 'given'));
  await page.goto('./#/trtc/purchase');
  await page.reload();
  await start(page).fill('2019-03-19');
  await expect(page.getByText('The browser has promised to keep this.')).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText('It has promised not to clear them by itself')).toBeVisible();
});

test('“Delete everything” deletes everything, in every tab', async ({ context, page }) => {
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2024-04-01');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  const home = await context.newPage();
  await home.goto('./#/example/full-month');
  await expect(home).toHaveURL(/#\/trtc\/result$/);
  await home.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  await home.getByRole('button', { name: 'English' }).click();
  await home.evaluate(() => {
    sessionStorage.setItem('sla-claim-worksheet:worksheet-paper', 'a4');
    localStorage.setItem('another-page', 'stays');
  });
  await home.goto('./#/');
  await home.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = home.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toHaveText('2 drafts');
  await dialog.getByRole('button', { name: 'Keep everything' }).click();
  await expect(home.getByRole('region', { name: 'Your drafts' }).getByRole('listitem')).toHaveCount(2);
  await home.getByRole('button', { name: 'Delete everything…' }).click();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(home.getByText('Everything was deleted.')).toBeVisible();
  await expect(home.getByRole('region', { name: 'Your drafts' })).toHaveCount(0);
  await expect(start(page)).toHaveValue('');
  const left = await home.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));
  expect(left).toEqual({ databases: [], local: ['another-page'], session: [] });
  // What is written afterwards is kept again.
  await start(page).fill('2025-01-01');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await home.reload();
  await expect(home.getByRole('region', { name: 'Your drafts' }).getByRole('listitem')).toHaveCount(1);
});

test('nothing is called saved while one case is not', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (JSON.stringify(value)?.includes('"product":"trtc"') && 'full' in sessionStorage)
        throw new DOMException('There is no space left.', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await page.goto('./#/trtc/purchase');
  await page.evaluate(() => sessionStorage.setItem('full', ''));
  await start(page).fill('2019-03-17');
  const unsaved = page.getByText('Not saved: the browser does not allow storage, or it is full.');
  await expect(unsaved).toBeVisible();
  // Where nothing is kept, nothing can be cleared.
  await expect(page.getByText('The browser may clear what it keeps.')).toHaveCount(0);
  await page.goto('./#/im/purchase');
  await start(page).fill('2024-04-01');
  await expect(unsaved).toBeVisible();
  await page.goto('./#/trtc/purchase');
  await expect(unsaved).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.goto('./#/im/purchase');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('3');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('./#/trtc/purchase');
  await page.reload();
  await expect(start(page)).toHaveValue('2019-03-17');
});

test('what the browser does not delete stays in the list, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('The request was denied.', 'UnknownError');
    };
  });
  await page.goto('./#/');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('sla-claim-worksheet');
        open.addEventListener('upgradeneeded', () => open.result.createObjectStore('drafts'));
        open.addEventListener('success', () => {
          const store = open.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const draft = {
            format: 'sla-draft',
            version: 1,
            id: 'one',
            changedAt: 5,
            product: 'ccc',
            title: 'One',
            claimant: { account: '', contact: '', reference: '' },
            purchase: { startDate: '', until: 'months', months: '', endDate: '' },
            logZone: 'Asia/Shanghai',
            log: [],
            fees: { currency: 'CNY', consumed: '', deducted: '', each: false, byMonth: {}, messagePrice: '' },
            asOf: '',
          };
          store.put(5, 'changed:one');
          store.put(draft, 'draft:one').addEventListener('success', () => {
            open.result.close();
            done();
          });
        });
      }),
  );
  await page.reload();
  const drafts = page.getByRole('region', { name: 'Your drafts' });
  await drafts.getByRole('button', { name: 'Delete “One”' }).click();
  await expect(page.getByText('“One” could not be deleted: the browser refused.')).toBeVisible();
  await expect(drafts.getByRole('listitem')).toHaveCount(1);
});

test('“Delete everything” deletes the cases where other storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
  });
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2024-04-01');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a database that never answers holds nobody up', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: () => undefined },
        oncomplete: { writable: true, value: null },
        onsuccess: { writable: true, value: null },
        onerror: { writable: true, value: null },
        onabort: { writable: true, value: null },
      });
  });
  await page.goto('./#/trtc/purchase');
  await expect(start(page)).toBeVisible({ timeout: 20_000 });
});
