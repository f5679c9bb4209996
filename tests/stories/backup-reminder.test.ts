import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { SettingsSchema } from '../../lib/schema/records.ts';
import { putOffReminder, remindOfBackup } from '../../lib/stories/backup-reminder.ts';
import { makeRecord } from './make-record.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const stories = (count: number, parts: Partial<StoryRecord> = {}): StoryRecord[] => Array.from({ length: count }, (_, index) => makeRecord({ id: `s${index}`, createdAt: daysAgo(2), updatedAt: daysAgo(1), ...parts }));
const remind = (bank: readonly StoryRecord[], lastBackupAt: string | null = null, remindOfBackupAfter: string | null = null) => remindOfBackup(bank, { lastBackupAt, remindOfBackupAfter }, NOW);

describe('without any backup', () => {
  test('five stories are enough, four new ones are not', () => {
    expect(remind(stories(5))).toEqual({ changed: 5, lastBackupAt: null });
    expect(remind(stories(4))).toBeNull();
  });

  test('one story of two weeks is enough', () => {
    expect(remind(stories(1, { createdAt: daysAgo(14) }))).toEqual({ changed: 1, lastBackupAt: null });
    expect(remind(stories(1, { createdAt: daysAgo(13) }))).toBeNull();
  });

  test('samples, deleted and blank stories do not count', () => {
    const nothing = [...stories(5, { sample: true }), ...stories(5, { deletedAt: NOW }), ...stories(5, { title: ' ', action: '' })];
    expect(remind(nothing)).toBeNull();
    expect(remind([])).toBeNull();
  });
});

describe('with a backup', () => {
  test('what changed since counts, once the backup is two weeks old', () => {
    const bank = [...stories(2, { updatedAt: daysAgo(1) }), ...stories(7, { updatedAt: daysAgo(20) })];
    expect(remind(bank, daysAgo(15))).toEqual({ changed: 2, lastBackupAt: daysAgo(15) });
    expect(remind(bank, daysAgo(13))).toBeNull();
  });

  test('however old it is, it is enough while nothing changed', () => {
    expect(remind(stories(9, { updatedAt: daysAgo(40) }), daysAgo(30))).toBeNull();
  });
});

test('"later" is two weeks, to the moment', () => {
  expect(remind(stories(5), null, putOffReminder(daysAgo(13)))).toBeNull();
  expect(remind(stories(5), null, putOffReminder(daysAgo(14)))).not.toBeNull();
});

test('settings from before there was a reminder are read, and nothing was put off in them', () => {
  expect(SettingsSchema.parse({ theme: 'dark', lastBackupAt: null })).toMatchObject({ remindOfBackupAfter: null, askedToKeepAt: null, theme: 'dark' });
});
