// Makes the records of a person for the tests of backups, from the few fields that matter there, and by chance.
import * as fc from 'fast-check';
import type { LinkDecision, SavedSheet, StoryRecord, StoryVersion } from '../../lib/schema/records.ts';
import type { StoryText } from '../../lib/schema/story.ts';
import type { Held, Merge } from '../../lib/stories/merge-backup.ts';
import { makeStory } from './make-story.ts';

export const NOW = '2026-11-24T12:00:00.000Z';
export const NOTHING: Held = { stories: [], sheets: [], maps: [], links: [], versions: [] };

export function makeRecord(parts: Partial<StoryRecord> = {}): StoryRecord {
  const time = '2026-01-01T00:00:00.000Z';
  return { ...makeStory({ title: 'Gate', action: 'I rang.', createdAt: time, updatedAt: time }), sample: false, deletedAt: null, forBehaviour: null, starter: null, ...parts };
}

/** What a device holds after a merge was written. */
export function write(held: Held, merge: Merge): Held {
  const put = <Row extends { id: string }>(rows: readonly Row[], written: readonly Row[]): Row[] => [...new Map([...rows, ...written].map((row) => [row.id, row])).values()];
  return {
    stories: put(held.stories, merge.stories),
    sheets: put(held.sheets, merge.sheets),
    maps: put(held.maps, merge.maps),
    links: put(held.links, merge.links),
    versions: put(held.versions, merge.versions),
  };
}

/** The text of a backup file with what the device holds. */
export function fileOf({ stories, sheets, maps, links, versions }: Held, exportedAt = NOW): string {
  return JSON.stringify({ app: 'underline', version: 2, exportedAt, stories, sheets, maps, links, versions, unreadable: [] });
}

const anyText = fc.oneof(fc.constantFrom('', 'I rang.', 'I rang twice.', 'We waited.'), fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('<b>me</b>', '\ud800 alone', '__proto__', 'مرحبا', '🧥'));
const anyTime = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-11-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
/** Not so long ago that it would be cleared away. */
const anyDeletion = fc.option(fc.date({ min: new Date('2026-11-01T00:00:00Z'), max: new Date(NOW), noInvalidDate: true }).map((date) => date.toISOString()), { nil: null, freq: 3 });
const anyStoryId = fc.constantFrom('a', 'b', 'c', '../d', 'constructor');
const anyBehaviourId = fc.constantFrom('calm-upset-people', 'be-accurate');

const anyStoryText: fc.Arbitrary<StoryText> = fc.record({ title: anyText, situation: anyText, task: anyText, action: anyText, result: anyText, insight: anyText, tags: fc.array(anyText, { maxLength: 3 }) });

const anyStory: fc.Arbitrary<StoryRecord> = fc
  .record({ id: anyStoryId, text: anyStoryText, createdAt: anyTime, updatedAt: anyTime, deletedAt: anyDeletion, forBehaviour: fc.option(anyBehaviourId, { nil: null }), starter: fc.constantFrom(null, 'strong-success') })
  .map(({ text, ...rest }) => ({ ...text, ...rest, sample: false }));

const anyLink: fc.Arbitrary<LinkDecision> = fc
  .record({ storyId: anyStoryId, behaviourId: anyBehaviourId, verdict: fc.constantFrom('accepted', 'rejected', 'pinned'), decidedAt: anyTime })
  .map((link) => ({ ...link, id: `${link.behaviourId}/${link.storyId}` }));

const anyVersion: fc.Arbitrary<StoryVersion> = fc.record({ id: fc.constantFrom('v1', 'v2', 'v3', 'v4'), storyId: anyStoryId, keptAt: anyTime, text: anyStoryText });

/** What some device holds: stories of few ids, so that two devices often hold the same one; decisions about its own stories, one story pinned for each behaviour at most. */
export function anyHeld(sheets: readonly SavedSheet[] = []): fc.Arbitrary<Held> {
  const unique = <Row extends { id: string }>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> => fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });
  return fc.record({ stories: unique(anyStory), sheets: fc.subarray([...sheets]), maps: fc.constant([]), links: unique(anyLink), versions: unique(anyVersion) }).map(({ links, ...held }) => {
    const own = links.filter(({ storyId }) => held.stories.some(({ id }) => id === storyId));
    return { ...held, links: own.map((link, index) => (link.verdict === 'pinned' && own.findIndex(({ behaviourId, verdict }) => behaviourId === link.behaviourId && verdict === 'pinned') < index ? { ...link, verdict: 'accepted' as const } : link)) };
  });
}
