// Reads and writes what is stored in the real IndexedDB of a page, past the product: as an older or newer version, or a fault, would have left it.
import type { Page } from '@playwright/test';

export interface Store {
  keyPath: string;
  indexes?: readonly string[];
}

/** Puts rows into a table as they are. */
export async function putRaw(page: Page, table: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    async ([store, values]) => {
      const open = indexedDB.open('underline');
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = reject;
      });
      const transaction = open.result.transaction(store, 'readwrite');
      for (const value of values) transaction.objectStore(store).put(value);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      open.result.close();
    },
    [table, rows] as const,
  );
}

/** All rows of a table, by their key. */
export async function readRaw(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(async (store) => {
    const open = indexedDB.open('underline');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const request = open.result.transaction(store).objectStore(store).getAll();
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    open.result.close();
    return request.result;
  }, table);
}

/** Keeps the table of stories busy for so long: what is to be written waits in line. */
export async function holdTable(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(async (time) => {
    const open = indexedDB.open('underline');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const transaction = open.result.transaction('stories', 'readwrite');
    const until = performance.now() + time;
    const again = (): void => {
      if (performance.now() < until) transaction.objectStore('stories').count().onsuccess = again;
    };
    again();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    open.result.close();
  }, milliseconds);
}

/** Makes the database in the given native version with stores and rows, in one upgrade; closes it unless it is to be held open, as a window does that never hears of an upgrade. */
export async function makeDatabase(page: Page, version: number, stores: Readonly<Record<string, Store>>, rows: Readonly<Record<string, readonly object[]>>, hold = false): Promise<void> {
  await page.evaluate(
    async ([native, tables, content, keepOpen]) => {
      const open = indexedDB.open('underline', native);
      open.onupgradeneeded = () => {
        for (const [name, { keyPath, indexes = [] }] of Object.entries(tables)) {
          const store = open.result.objectStoreNames.contains(name) ? open.transaction?.objectStore(name) : open.result.createObjectStore(name, { keyPath });
          for (const index of indexes) store?.createIndex(index, index);
          for (const row of content[name] ?? []) store?.put(row);
        }
      };
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = reject;
      });
      if (keepOpen) Object.assign(globalThis, { held: open.result });
      else open.result.close();
    },
    [version, stores, rows, hold] as const,
  );
}

/** The native version of the database and the names of its tables. */
export async function describeDatabase(page: Page): Promise<{ version: number; tables: string[] }> {
  return page.evaluate(async () => {
    const open = indexedDB.open('underline');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const { version, objectStoreNames } = open.result;
    open.result.close();
    return { version, tables: [...objectStoreNames] };
  });
}

/** A story as it is stored now. */
export function storedStory(parts: object): object {
  const time = new Date().toISOString();
  return { id: 's1', title: 'Gate', situation: '', task: '', action: '', result: '', insight: '', tags: [], createdAt: time, updatedAt: time, sample: false, deletedAt: null, forBehaviour: null, starter: null, ...parts };
}

/** Chooses a file from the disk in the file field with the label, as a person does: Playwright's own way hands the content over piece by piece, which takes long for a large one. */
export async function chooseFromDisk(page: Page, label: string, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await page.getByLabel(label).evaluate((input) => void Object.assign(globalThis, { chosenField: input }));
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'globalThis.chosenField' });
  await devtools.send('DOM.setFileInputFiles', { files: [path], ...(result.objectId === undefined ? {} : { objectId: result.objectId }) });
  await devtools.detach();
}
