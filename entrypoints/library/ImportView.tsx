// Bringing in stories, wired: files are read in a worker, what is chosen is written in one transaction.
import { useMemo } from 'react';
import { ImportScreen } from '../../components/stories/import/ImportScreen.tsx';
import type { ImportActions, ImportProblem, Opened } from '../../components/stories/import/import-actions.ts';
import { readBackup, restoreBackup } from '../../lib/platform/backup.ts';
import { now } from '../../lib/platform/clock.ts';
import { importStories, undoImport } from '../../lib/platform/import-stories.ts';
import { readDocument } from '../../lib/platform/read-document.ts';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { fail, ok, type Result } from '../../lib/schema/result.ts';
import { isBlank } from '../../lib/stories/edit-story.ts';
import { readImport } from '../../lib/stories/import/read-import.ts';
import { go } from './use-route.ts';

export function ImportView({ stories }: { stories: readonly StoryRecord[] }) {
  const bank = useMemo(() => stories.filter((story) => !story.sample && !isBlank(story)), [stories]);
  return <ImportScreen bank={bank} actions={importActions} onLeave={() => go('stories')} />;
}

const importActions: ImportActions = {
  openText: (text) => open(text, true, false),
  openFile: async (file, watch) => {
    const read = await readDocument(file, watch);
    return read.ok ? open(read.value.text, read.value.wrapped, read.value.cutOff) : read;
  },
  bringIn: async (plan) => {
    const written = await importStories(plan);
    if (!written.ok) return written;
    const receipt = written.value;
    return ok({ added: receipt.added.length, merged: receipt.merged.length, takeBack: () => undoImport(receipt) });
  },
  restore: async ({ contents }) => {
    const restored = await restoreBackup(contents);
    return restored.ok ? ok(null) : restored;
  },
};

async function open(text: string, wrapped: boolean, cutOff: boolean): Promise<Result<Opened, ImportProblem>> {
  const read = readImport(text, now(), { wrapped });
  if (read.kind === 'stories') return ok({ kind: 'stories', text, reading: { ...read.reading, cutOff: read.reading.cutOff || cutOff } });
  if (read.kind !== 'backup') return fail(read);
  const backup = await readBackup(text);
  return backup.ok ? ok({ kind: 'backup', preview: backup.value }) : backup;
}
