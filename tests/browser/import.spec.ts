// Bringing in stories, in the built extension: pasted, from Word and PDF files, from what cannot be read, and taken back.
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { makeDocx, makePdf, pdfLines } from '../platform/documents/make-documents.ts';
import { expect, test } from './extension-fixture.ts';

const CV = `Priya Lindqvist
priya@example.com

EMPLOYMENT
Receptionist, Seaview Hotel, Whitby, 2019–2022
• Reorganised the morning queue, which cut waiting from 10 to 4 minutes
• Trained four new starters on the booking system
• Responsible for cash handling

SKILLS
Excel`;
const chooser = (page: Page) => page.getByLabel('Choose a file', { exact: true });
const give = (page: Page, name: string, content: Uint8Array | string) => chooser(page).first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

test('a pasted CV is looked through, brought in, and taken back', async ({ underline }) => {
  const page = await underline.openOwn('library.html');
  await page.getByRole('link', { name: 'Bring in stories' }).click();
  await page.getByRole('textbox', { name: 'Your text' }).fill(CV);
  await page.getByRole('button', { name: 'Look for stories' }).click();
  await expect(page.getByText('2 stories found, 3 left out.')).toBeVisible();
  await expect(page.getByText('which cut waiting from 10 to 4 minutes', { exact: true })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('textbox', { name: 'Title' }).first().fill('The morning queue');
  await page.getByText('Left out (3)').click();
  await page.getByRole('checkbox', { name: /Responsible for cash/ }).check();
  await page.getByRole('button', { name: 'Bring in 3 stories' }).click();
  await expect(page.getByRole('button', { name: 'The morning queue' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Stories 3/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Stories 0/ })).toBeVisible();
});

test('a story that is there already is skipped, or what it lacks is added and taken off again', async ({ underline }) => {
  const page = await underline.openOwn('library.html#stories/import');
  const read = async (text: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Your text' }).fill(text);
    await page.getByRole('button', { name: 'Look for stories' }).click();
  };
  await read('- Trained four new starters on the booking system');
  await page.getByRole('button', { name: 'Bring in 1 story' }).click();
  await expect(page.getByRole('link', { name: /^Stories 1/ })).toBeVisible();

  await page.getByRole('link', { name: 'Bring in stories' }).click();
  await read(CV);
  await expect(page.getByText('Looks like “Trained four new starters on the booking system”')).toBeVisible();
  await page.getByRole('radio', { name: 'Add what is missing to it' }).check();
  await page.getByRole('button', { name: 'Bring in 1 story, add to 1' }).click();
  await page.getByRole('button', { name: /^Trained four new starters/ }).click();
  const situation = page.getByRole('textbox', { name: 'Situation' });
  await expect(situation).toHaveValue('Receptionist, Seaview Hotel, Whitby, 2019–2022');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('link', { name: /^Stories 1/ })).toBeVisible();
  await expect(situation).toHaveValue('');
});

test('Word and PDF files are read on the device', async ({ underline }) => {
  const page = await underline.openOwn('library.html#stories/import');
  await give(page, 'cv.docx', await makeDocx(['# Employment', 'Porter, Grand Pier Hotel, 2017–2019', '• Evacuated sixty guests during a fire']));
  await expect(page.getByText('1 story found')).toBeVisible();
  await expect(page.getByText('Porter, Grand Pier Hotel, 2017–2019', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Change the text' }).click();
  await give(page, 'a word file by name.docx', makePdf([pdfLines(['EMPLOYMENT', 'Waiter, Copper Kettle, 2015–2016', '• Served twelve tables at once'])]));
  await expect(page.getByText('Waiter, Copper Kettle, 2015–2016', { exact: true })).toBeVisible();

  // A PDF as browsers print it, with its own fonts inside.
  const printer = await underline.context().newPage();
  await printer.setContent(`<h2>Employment</h2><p>Barista, Fog &amp; Bean, 2021–2023</p><ul><li>Opened the café alone five mornings a week</li><li>Cut milk waste by a third by dating every jug, and found the efficient flow of office coffee</li></ul>`);
  const printed = await printer.pdf({ format: 'A4' });
  await page.getByRole('button', { name: 'Change the text' }).click();
  await give(page, 'printed.pdf', printed);
  await expect(page.getByText('2 stories found')).toBeVisible();
  await expect(page.getByText('Opened the café alone five mornings a week', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 2 stories' }).click();
  await expect(page.getByRole('link', { name: /^Stories 2/ })).toBeVisible();
});

test('what cannot be read is named with what to do, and the pasted text stays', async ({ underline }, testInfo) => {
  const page = await underline.openOwn('library.html#stories/import');
  await page.getByRole('textbox', { name: 'Your text' }).fill('- Half of my notes');
  for (const [name, content, says] of [
    ['cv.pdf', '%PDF-1.7\n1 0 obj <<', /This PDF is damaged/],
    ['cv.docx', 'PK\u0003\u0004 word/document.xml', /This Word file is damaged/],
    ['scan.pdf', makePdf([[]]), /only pictures of them/],
    ['locked.pdf', makePdf([pdfLines(['Trained four starters'])], { encrypt: true }), /has a password/],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word file/],
    ['cv.rtf', '{\\rtf1 }', /rich text file/],
    ['bomb.docx', await makeDocx(['• Trained'], { 'word/footnotes.xml': new Uint8Array(60_000_000) }), /This Word file is damaged/],
    ['other.json', '{"recipes":[]}', /neither a JSON Resume nor a backup/],
  ] as const) {
    await give(page, name, content);
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your text' })).toHaveValue('- Half of my notes');
  }
  // From the disk: so large a file is slow to hand over otherwise.
  const large = testInfo.outputPath('large.txt');
  writeFileSync(large, 'a'.repeat(11_000_000));
  await chooser(page).first().setInputFiles(large, { timeout: 40_000 });
  await expect(page.getByRole('alert').filter({ hasText: 'too large (11 MB' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Stories 0/ })).toBeVisible();
});

test('a JSON Resume is proposed from, and a backup is handed to restoring', async ({ underline }) => {
  const page = await underline.openOwn('library.html#stories/import');
  await give(page, 'resume.json', JSON.stringify({ basics: {}, work: [{ name: 'Seaview Hotel', position: 'Receptionist', highlights: ['Trained four new starters'] }, { name: 7 }] }));
  await expect(page.getByText('1 story found')).toBeVisible();
  await expect(page.getByText('work[1].name')).toBeVisible();
  await page.getByRole('button', { name: 'Change the text' }).click();
  await give(page, 'bank.json', JSON.stringify({ stories: [{ id: 'a', title: 'The ring', action: 'I found it.' }] }));
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'The ring' })).toBeVisible();
});

test('by keyboard alone, at the width of a panel', async ({ underline }) => {
  const page = await underline.openOwn('library.html');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('link', { name: 'Bring in stories' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your text' }).focus();
  await page.keyboard.insertText(CV);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bring in stories' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  const box = page.getByRole('checkbox').first();
  for (let presses = 0; presses < 10 && !(await box.evaluate((element) => element === element.ownerDocument.activeElement)); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  const act = page.getByRole('button', { name: 'Bring in 1 story' });
  for (let presses = 0; presses < 20 && !(await act.evaluate((element) => element === element.ownerDocument.activeElement)); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The keyboard goes on at the top of the list.
  await expect(page.getByRole('button', { name: /^Trained four new starters/ })).toBeFocused();
});

test('stories brought in stand in the list in the order of the text', async ({ underline }) => {
  const page = await underline.openOwn('library.html#stories/import');
  const titles = ['Opened the café alone', 'Baked forty loaves', 'Mended the till', 'Sold the last pie', 'Washed every pan'];
  await page.getByRole('textbox', { name: 'Your text' }).fill(titles.map((title) => `- ${title} on my first day`).join('\n'));
  await page.getByRole('button', { name: 'Look for stories' }).click();
  await page.getByRole('button', { name: 'Bring in 5 stories' }).click();
  await expect(page.locator('.story-item__name')).toHaveText(titles.map((title) => new RegExp(`^${title}`)));
});
