// When to remind of a backup: so seldom that it is read, and before much would be lost.
import type { Settings, StoryRecord } from '../schema/records.ts';
import { isBlank } from './edit-story.ts';

/** A backup of this age, or a first story of this age without one, is worth a word; and "later" means so many days. */
export const REMIND_AFTER_DAYS = 14;
/** So many stories without any backup are worth a word at once: they hold some hours of work. */
export const MANY_STORIES = 5;

const DAY_MS = 86_400_000;

export interface BackupReminder {
  /** Stories written or changed that no backup has. */
  changed: number;
  /** When the last backup was made; null: never. */
  lastBackupAt: string | null;
}

/**
 * Null: nothing to say. Else there are stories of the person's own, changed since the last backup, and either that backup is 14 days old,
 * or there never was one and the first story is 14 days old or there are five. Not before the time to which the person put it off.
 * @param now ISO 8601.
 */
export function remindOfBackup(stories: readonly StoryRecord[], { lastBackupAt, remindOfBackupAfter }: Pick<Settings, 'lastBackupAt' | 'remindOfBackupAfter'>, now: string): BackupReminder | null {
  if (remindOfBackupAfter !== null && now < remindOfBackupAfter) return null;
  const own = stories.filter((story) => !story.sample && story.deletedAt === null && !isBlank(story));
  const changed = own.filter(({ updatedAt }) => lastBackupAt === null || updatedAt > lastBackupAt);
  if (changed.length === 0) return null;
  const longAgo = new Date(Date.parse(now) - REMIND_AFTER_DAYS * DAY_MS).toISOString();
  const isDue = lastBackupAt === null ? own.length >= MANY_STORIES || own.some(({ createdAt }) => createdAt <= longAgo) : lastBackupAt <= longAgo;
  return isDue ? { changed: changed.length, lastBackupAt } : null;
}

/** The time to which a reminder is put off. @param now ISO 8601. */
export function putOffReminder(now: string): string {
  return new Date(Date.parse(now) + REMIND_AFTER_DAYS * DAY_MS).toISOString();
}
