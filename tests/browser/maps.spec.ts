// Competency maps of one's own in the real extension: loaded from a file, seen through, kept, removed and brought back; and the
// database of the version before is brought along whole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BackupFileSchema } from '../../lib/schema/records.ts';
import { ROOT } from '../../scripts/steps.ts';
import { expect, test, type Underline } from './extension-fixture.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const EXAMPLE = readFileSync(join(ROOT, 'competency-maps', 'example-map.json'), 'utf8');
/** The posting with a line that only the example's own behaviour knows. */
const LIBRARY_PAGE = POSTING_PAGE.replaceAll('Take complaints seriously', 'Shelve returned books in the guests’ library and mend torn ones. Take complaints seriously');

async function chooseMap(library: Page, text: string, name = 'map.json'): Promise<void> {
  await library.getByLabel('Load a map from a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function loadMap(library: Page, text = EXAMPLE): Promise<void> {
  await chooseMap(library, text);
  await library.getByRole('dialog').getByRole('button', { name: /^(Load|Replace) it$/ }).click();
  await expect(library.getByRole('dialog')).toHaveCount(0);
}

async function readPosting({ open, clickToolbar }: Underline, html = POSTING_PAGE): Promise<Page> {
  const panel = await clickToolbar(await open(POSTING_ADDRESS, html));
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  return panel;
}

async function seeAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Seen as:/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('button', { name: `Seen as: ${name}` })).toBeVisible();
}

const own = (page: Page) => page.getByRole('button', { name: /^Remove the map/ });
const labels = async (panel: Page): Promise<string[]> => (await panel.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts()).sort();

test('a sheet is seen as Success Profiles with one choice, which is remembered, printed and exported', async ({ underline }) => {
  const panel = await readPosting(underline);
  const before = await labels(panel);
  await seeAs(panel, 'Success Profiles');
  await expect(panel.getByRole('heading', { level: 3, name: 'Managing a Quality Service' })).toBeVisible();
  expect(await labels(panel)).toEqual(before);
  await panel.getByText(/^What they listen for/).first().click();
  await expect(panel.getByRole('heading', { level: 4, name: 'They like to hear' }).first()).toBeVisible();
  await panel.reload();
  const library = await underline.openOwn('library.html#sheets');
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect(library.getByRole('button', { name: 'Seen as: Success Profiles' })).toBeVisible();
  expect(await underline.download(() => library.getByRole('button', { name: 'Save as Markdown' }).click())).toMatch(/^## Prepare these \(seen as Success Profiles\)$[\s\S]*^### Managing a Quality Service$/m);
  const pdf = (await library.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).toHaveLength(1);
  await seeAs(library, 'Four areas');
  await expect(library.getByRole('heading', { level: 3, name: 'Managing a Quality Service' })).toHaveCount(0);
});

test('a map from a file is shown before it is taken, finds its behaviours in the open panel, and is there after a restart', async ({ underline }) => {
  const panel = await readPosting(underline, LIBRARY_PAGE);
  await expect(panel.getByRole('heading', { level: 3, name: 'Look after a collection' })).toHaveCount(0);
  const library = await underline.openOwn('library.html#data');
  await chooseMap(library, EXAMPLE);
  const dialog = library.getByRole('dialog', { name: 'Load “Hill Street Library”?' });
  await expect(dialog.getByText('2 headings, 1 behaviour of its own.')).toBeVisible();
  await expect(dialog.getByText('Look after a collection')).toBeVisible();
  await expect(own(library)).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page: library }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']).exclude('[data-radix-focus-guard]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await dialog.getByRole('button', { name: 'Load it' }).click();
  await expect(library.getByText('2 headings, 1 behaviour of its own')).toBeVisible();

  await seeAs(panel, 'Hill Street Library');
  await expect(panel.getByRole('heading', { level: 3, name: 'Good keeping' })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3, name: 'Look after a collection' })).toBeVisible();
  await expect(panel.getByRole('article').filter({ hasText: 'Look after a collection' }).getByRole('blockquote').first()).toContainText('Shelve returned books');

  await underline.restart('crash');
  const again = await readPosting(underline, LIBRARY_PAGE);
  await expect(again.getByRole('button', { name: 'Seen as: Hill Street Library' })).toBeVisible();
  await expect(again.getByRole('heading', { level: 3, name: 'Look after a collection' })).toBeVisible();
});

test('a faulty file is told fault by fault and changes nothing; the mended one is taken', async ({ underline }) => {
  const library = await underline.openOwn('library.html#data');
  const { groups, ...rest } = JSON.parse(EXAMPLE);
  await chooseMap(library, JSON.stringify({ ...rest, colour: 'red', groups: [{ ...groups[0], behaviours: ['no-such'] }, groups[1]] }), 'torn.json');
  await expect(library.getByText('torn.json cannot be used.', { exact: false })).toBeVisible();
  await expect(library.getByText('there is no key “colour” here', { exact: false })).toBeVisible();
  await chooseMap(library, EXAMPLE.replace('"make-people-welcome"', '"no-such"'), 'torn.json');
  await expect(library.getByRole('listitem').filter({ hasText: 'groups[0].behaviours[0]' })).toContainText('there is no behaviour “no-such”');
  await chooseMap(library, '['.repeat(1_000_000), 'deep.json');
  await expect(library.getByText('more than 16 deep', { exact: false })).toBeVisible();
  await chooseMap(library, ' '.repeat(2_000_001), 'large.json');
  await expect(library.getByText('larger than 2 MB', { exact: false })).toBeVisible();
  await expect(own(library)).toHaveCount(0);
  await loadMap(library);
  await expect(own(library)).toHaveCount(1);
  await expect(library.getByText('larger than 2 MB', { exact: false })).toHaveCount(0);
});

test('loading the same id replaces, removing takes away, and both can be undone', async ({ underline }) => {
  const panel = await readPosting(underline, LIBRARY_PAGE);
  const library = await underline.openOwn('library.html#data');
  await loadMap(library);
  await seeAs(panel, 'Hill Street Library');
  await chooseMap(library, EXAMPLE.replace('"name": "Hill Street Library"', '"name": "Hill Street, renamed"'));
  await expect(library.getByRole('dialog').getByText('A map with the same id is here already.', { exact: false })).toBeVisible();
  await library.getByRole('dialog').getByRole('button', { name: 'Replace it' }).click();
  await expect(panel.getByRole('button', { name: 'Seen as: Hill Street, renamed' })).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).last().click();
  await expect(panel.getByRole('button', { name: 'Seen as: Hill Street Library' })).toBeVisible();
  await expect(own(library)).toHaveCount(1);

  await library.getByRole('button', { name: 'Remove the map “Hill Street Library”' }).click();
  await expect(panel.getByRole('button', { name: 'Seen as: Four areas' })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3, name: 'Look after a collection' })).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).last().click();
  await expect(panel.getByRole('button', { name: 'Seen as: Hill Street Library' })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3, name: 'Look after a collection' })).toBeVisible();
});

test('the example file can be saved, and loaded as it is', async ({ underline }) => {
  const library = await underline.openOwn('library.html#data');
  const example = await underline.download(() => library.getByRole('button', { name: 'Save an example file' }).click());
  expect(JSON.parse(example)).toEqual(JSON.parse(EXAMPLE));
  await loadMap(library, example);
  await expect(own(library)).toHaveCount(1);
});

test('maps go into the backup and come back from it in another profile', async ({ underline }) => {
  const library = await underline.openOwn('library.html#data');
  await loadMap(library);
  const file = await underline.download(() => library.getByRole('button', { name: 'Download a backup' }).click());
  expect(BackupFileSchema.parse(JSON.parse(file)).maps).toMatchObject([{ id: 'hill-street-library' }]);
  await underline.restart('close', { freshProfile: true });
  const other = await underline.openOwn('library.html#data');
  await other.getByLabel('Choose a file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(other.getByRole('dialog').getByText('1 competency map is new.')).toBeVisible();
  await other.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(own(other)).toHaveCount(1);
});

test('a stored map that cannot be read is kept raw and told, and sheets are made without it', async ({ underline }) => {
  const bare = await underline.openOwn('library.html#data');
  await expect(bare.getByRole('heading', { name: 'Competency maps' })).toBeVisible();
  await putRaw(bare, { id: 'torn', loadedAt: 'some day', file: { groups: 'none' } });
  await bare.reload();
  await expect(bare.getByRole('heading', { name: 'Entries that could not be read' })).toBeVisible();
  await expect(bare.getByText(/maps torn/)).toBeVisible();
  const panel = await readPosting(underline);
  await expect(panel.getByRole('article')).not.toHaveCount(0);
});

test('a stored map that no longer fits is told and left out; the others serve', async ({ underline }) => {
  const library = await underline.openOwn('library.html#data');
  await loadMap(library);
  const { behaviours: _, ...rest } = JSON.parse(EXAMPLE);
  await putRaw(library, { id: 'misfit', loadedAt: '2026-01-01T00:00:00.000Z', file: { ...rest, id: 'misfit', name: 'Misfit', behaviours: [], groups: [{ ...rest.groups[0], behaviours: ['gone-since'] }] } });
  await library.reload();
  await expect(library.getByText('This map does not go with Underline as it is now', { exact: false })).toBeVisible();
  await expect(library.getByText('there is no behaviour “gone-since”', { exact: false })).toBeVisible();
  const panel = await readPosting(underline);
  await panel.getByRole('button', { name: /^Seen as:/ }).click();
  await expect(panel.getByRole('menuitemradio', { name: /^Hill Street Library/ })).toBeVisible();
  await expect(panel.getByRole('menuitemradio', { name: /^Misfit/ })).toHaveCount(0);
});

test('a database of the version before is brought along with everything that is in it', async ({ underline }) => {
  // A page of the extension that opens no database by itself.
  const bare = await underline.openOwn('icon/16.png');
  await bare.evaluate(async () => {
    // Dexie counts versions in tens.
    const open = indexedDB.open('underline', 10);
    open.onupgradeneeded = () => {
      for (const [name, keyPath] of [['stories', 'id'], ['sheets', 'id'], ['settings', 'key'], ['quarantine', 'id']] as const) open.result.createObjectStore(name, { keyPath });
    };
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const time = new Date().toISOString();
    const transaction = open.result.transaction(['stories', 'settings', 'quarantine'], 'readwrite');
    transaction.objectStore('stories').put({ id: 's1', title: 'Gate', situation: '', task: '', action: 'I rang.', result: '', insight: '', tags: [], createdAt: time, updatedAt: time, sample: false, deletedAt: null, forBehaviour: null });
    transaction.objectStore('settings').put({ key: 'settings', value: { theme: 'dark', lastBackupAt: null } });
    transaction.objectStore('quarantine').put({ id: 'q', table: 'stories', key: 'old', problem: 'title: missing', foundAt: time, raw: { id: 'old' } });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    open.result.close();
  });
  const library = await underline.openOwn('library.html#data');
  await expect(library.getByRole('link', { name: /^Stories 1/ })).toBeVisible();
  await expect(library.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(library.getByText(/stories old/)).toBeVisible();
  await loadMap(library);
  await expect(own(library)).toHaveCount(1);
});

/** Puts a row into the table of maps as a fault or another version might have left it. */
async function putRaw(page: Page, row: object): Promise<void> {
  await page.evaluate(async (value) => {
    const open = indexedDB.open('underline');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const transaction = open.result.transaction('maps', 'readwrite');
    transaction.objectStore('maps').put(value);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    open.result.close();
  }, row);
}
