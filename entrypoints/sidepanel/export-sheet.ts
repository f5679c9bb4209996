// Hands a sheet out of the panel: as a file, or as text on the clipboard.
import type { ExportFormat } from '../../components/sheet/SheetFooter.tsx';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { Story } from '../../lib/schema/story.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { loadEngine } from './load-engine.ts';

/** @returns what happened, for the notice; a file needs none, since the browser shows it. */
export async function exportSheet(format: ExportFormat, analysis: Analysis, sheet: PrepSheet, stories: ReadonlyMap<string, Story>): Promise<'file' | 'copied' | 'copy-failed'> {
  if (format === 'json') {
    saveFile(`${fileName(analysis)}.json`, `${JSON.stringify(analysis, null, 2)}\n`, 'application/json');
    return 'file';
  }
  const engine = await loadEngine();
  if (format === 'markdown') {
    saveFile(`${fileName(analysis)}.md`, engine.formatMarkdown(analysis, sheet, stories), 'text/markdown');
    return 'file';
  }
  try {
    await navigator.clipboard.writeText(engine.formatText(analysis, sheet, stories));
    return 'copied';
  } catch {
    return 'copy-failed';
  }
}

/** "night-receptionist-harbour-lane-hotel": letters and digits of any script; never empty. */
function fileName({ posting, id }: Analysis): string {
  const words = [posting.title, posting.company].filter((part) => part !== null).join(' ').toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80).replace(/^-|-$/g, '') || id;
}
