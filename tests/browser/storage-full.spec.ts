// A full disk, with the browser's own refusal: each kind of writing says so, keeps what the person has, and works again once there is room.
import { writeFileSync } from 'node:fs';
import { expect, test } from './extension-fixture.ts';
import { chooseFromDisk, putRaw, readRaw, storedStory } from './stored-rows.ts';

const FULL = 'no room left';

test('a full disk is told for a story, a restoring and a setting; nothing changes, the text stays, and all work once there is room', async ({ underline }) => {
  const before = await underline.openOwn('library.html');
  await expect(before.getByRole('link', { name: /^Stories 0/ })).toBeVisible();
  await putRaw(before, 'stories', [storedStory({})]);
  // The browser remembers for a while how much room it found; a new one looks again.
  await underline.restart('close');
  const bare = await underline.openOwn('icon/16.png');
  const devtools = await underline.context().newCDPSession(bare);
  const origin = await bare.evaluate(() => location.origin);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  const library = await underline.openOwn('library.html');
  await library.getByRole('button', { name: /^Gate/ }).click();
  const action = library.getByRole('textbox', { name: 'Action', exact: true });
  await action.fill('I rang the depot.');
  await expect(library.getByText(FULL, { exact: false }).first()).toBeVisible();
  await expect(action).toHaveValue('I rang the depot.');

  const data = await underline.openOwn('library.html#data');
  const path = test.info().outputPath('file.json');
  writeFileSync(path, JSON.stringify({ stories: [{ id: 'a', title: 'Suit' }] }));
  await chooseFromDisk(data, 'Choose a file', path);
  await data.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(data.getByText(FULL, { exact: false }).first()).toBeVisible();
  await data.getByRole('radio', { name: 'Dark' }).check();
  await expect(data.getByText(FULL, { exact: false }).first()).toBeVisible();
  expect(await readRaw(bare, 'stories')).toMatchObject([{ title: 'Gate', action: '' }]);
  expect(await readRaw(bare, 'settings')).toEqual([]);

  // Gone from the form while it could not be stored: the words are kept, and come in by themselves later.
  await library.getByRole('link', { name: 'Data and settings' }).click();
  await expect.poll(() => bare.evaluate(() => Object.values({ ...localStorage }).join())).toContain('I rang the depot.');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await data.reload();
  await expect.poll(() => readRaw(bare, 'stories')).toMatchObject([{ title: 'Gate', action: 'I rang the depot.' }]);
  await chooseFromDisk(data, 'Choose a file', path);
  await data.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(data.getByRole('link', { name: /^Stories 2/ })).toBeVisible();
  expect(await bare.evaluate(() => Object.keys({ ...localStorage }).filter((key) => key.startsWith('draft-')))).toEqual([]);
});

test('a sheet that cannot be stored is shown all the same, and says so', async ({ underline }) => {
  const before = await underline.openOwn('library.html');
  await expect(before.getByRole('link', { name: /^Stories 0/ })).toBeVisible();
  await underline.restart('close');
  const bare = await underline.openOwn('icon/16.png');
  const devtools = await underline.context().newCDPSession(bare);
  const origin = await bare.evaluate(() => location.origin);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const panel = await underline.openOwn('sidepanel.html');
  const lines = ['Sell tickets at the counter and keep the till accurate', 'Calm passengers when a crossing is cancelled', 'Explain timetables simply to visitors', 'Report faults to the harbour office', 'Help colleagues with the luggage on busy days', 'Patience when the queue is long'];
  await panel.getByLabel('Text of the posting').fill(`Ferry Ticket Clerk\n\nWhat you will do\n${lines.map((line) => `- ${line}`).join('\n')}`);
  await panel.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(panel.getByText('Calm passengers when a crossing is cancelled').first()).toBeVisible();
  await expect(panel.getByText(/no room/).first()).toBeVisible();
  expect(await readRaw(bare, 'sheets')).toEqual([]);
});
