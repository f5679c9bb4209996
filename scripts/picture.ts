// Puts pictures side by side into one, by letting the browser draw them.
import { writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** Writes one PNG with the pictures from left to right, tops aligned. */
export async function joinPictures(context: BrowserContext, pictures: readonly Buffer[], target: string): Promise<void> {
  const page = await context.newPage();
  const images = pictures.map((picture) => `<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`).join('');
  await page.setContent(`<style>body { margin: 0; } div { display: inline-flex; align-items: flex-start; background: #fff; }</style><div>${images}</div>`);
  writeFileSync(target, await page.locator('div').screenshot());
  await page.close();
}
