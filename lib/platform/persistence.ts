// Asks the browser to keep what is stored. Browsers may clear storage when the disk is nearly full, unless they have promised not to.
import { liveQuery } from 'dexie';
import { StoryRecordSchema } from '../schema/records.ts';
import { isBlank } from '../stories/edit-story.ts';
import { now } from './clock.ts';
import { database } from './database.ts';
import { readSettings, saveSettings } from './settings.ts';

/** Asks the browser to keep this data even when the device runs low on room. False: it did not promise. */
export async function requestPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** Whether the browser has promised to keep this data. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** How many bytes are used and how many the browser would allow, as it estimates; null where it does not tell. */
export async function estimateStorage(): Promise<{ used: number; allowed: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
  } catch {
    return null;
  }
}

/**
 * Asks once, as soon as there is a story of the person's own, however it came: Firefox shows a question, which nobody understands before
 * there is something to keep. After that only where the browser answers without one; the person can ask again in "Data and settings".
 */
export function askOnceThereIsAStory(): void {
  const watching = liveQuery(hasOwnStory).subscribe({
    next: (has) => {
      if (!has) return;
      watching.unsubscribe();
      void askOnce().catch(() => undefined);
    },
    // What cannot be read now is asked about at another start.
    error: () => undefined,
  });
}

async function askOnce(): Promise<void> {
  if (await isPersisted()) return;
  const { askedToKeepAt } = await readSettings();
  if (askedToKeepAt !== null && !(await answersByItself())) return;
  if (askedToKeepAt === null) await saveSettings({ askedToKeepAt: now() });
  await requestPersistence();
}

async function answersByItself(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'persistent-storage' })).state === 'granted';
  } catch {
    return false;
  }
}

async function hasOwnStory(): Promise<boolean> {
  const rows = await database().stories.toArray();
  return rows.some((row) => {
    const story = StoryRecordSchema.safeParse(row);
    return story.success && !story.data.sample && !isBlank(story.data);
  });
}
