// A step of the database's history that fails half way leaves everything as it was; mended, it runs. The product's database module in a real browser.
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { z } from '../../lib/schema/zod.ts';
import { prepareBrowser } from '../../scripts/browsers.ts';
import { serveBuilt } from '../gallery/serve.ts';

const Rows = z.record(z.string(), z.array(z.unknown()));
const Opened = z.strictObject({ error: z.string().nullable(), rows: Rows, version: z.number() });
const OutcomeSchema = z.strictObject({ before: Rows, failed: Opened, after: Opened, mended: Opened, older: Opened });

test('an upgrade that fails half way leaves everything as it was, and runs once it is mended', async () => {
  const program = prepareBrowser();
  if (!program.ok) throw new Error(program.problem);
  const served = await serveBuilt(join(import.meta.dirname, 'database-page'), 'database-page');
  const browser = await chromium.launch({ executablePath: program.value, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${served.address}index.html`);
    await expect(page.locator('#outcome')).not.toBeEmpty();
    const { before, failed, after, mended, older } = OutcomeSchema.parse(JSON.parse((await page.locator('#outcome').textContent()) ?? ''));
    expect(before.stories).toHaveLength(4);
    expect(failed.error).toContain('half way');
    expect(after).toEqual({ error: null, rows: before, version: 30 });
    expect(mended.error).toBeNull();
    expect(JSON.stringify(mended.rows.stories)).toContain('The gate that would not open!');
    expect({ ...mended.rows, stories: [] }).toEqual({ ...before, stories: [] });
    // The version before then leaves it alone.
    expect(older.error).toContain('newer version');
  } finally {
    await browser.close();
    await served.close();
  }
});
