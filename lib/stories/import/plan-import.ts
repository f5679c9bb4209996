// What the person decided in the preview → what is to be written: stories to add, and parts to add to stories that are there.
import type { StoryRecord } from '../../schema/records.ts';
import type { StoryPart, StoryText } from '../../schema/story.ts';
import { findKnown, type Known } from './find-known.ts';
import type { ImportItem } from './import-item.ts';

/** What shall be done with an item. */
export type Choice = 'add' | 'merge' | 'skip';

/** An item as the preview shows it. */
export interface Candidate {
  item: ImportItem;
  /** The story of the bank that tells the same, or null. */
  known: Known<StoryRecord> | null;
  /** What is done unless the person says otherwise: new stories are added, known ones and what was left out are skipped. */
  usual: Choice;
}

export interface Merge {
  storyId: string;
  /** The words for each part; written only where the story is still without. */
  parts: Partial<Record<StoryPart, string>>;
}

export interface ImportPlan {
  add: StoryText[];
  merge: Merge[];
}

/** Compares the items with the person's own stories (samples and deleted ones are none) and with one another: told twice, it is added once. */
export function compareWithBank(items: readonly ImportItem[], stories: readonly StoryRecord[]): Candidate[] {
  const known = findKnown(stories.filter(({ sample, deletedAt }) => !sample && deletedAt === null));
  const seen = new Set<string>();
  return items.map((item) => {
    const alike = known(item.story);
    const words = `${item.story.action} ${item.story.result}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const isRepeated = seen.has(words);
    if (item.leftOut === null) seen.add(words);
    return { item, known: alike, usual: item.leftOut !== null || alike !== null || isRepeated ? 'skip' : 'add' };
  });
}

/** `choices` and `titles` by item id; without a choice the usual one holds. Merging where nothing is missing does nothing. */
export function planImport(candidates: readonly Candidate[], choices: ReadonlyMap<string, Choice>, titles: ReadonlyMap<string, string>): ImportPlan {
  const plan: ImportPlan = { add: [], merge: [] };
  for (const { item, known, usual } of candidates) {
    const choice = choices.get(item.id) ?? usual;
    if (choice === 'add') plan.add.push({ ...item.story, title: (titles.get(item.id) ?? item.story.title).trim() });
    if (choice === 'merge' && known && known.missing.length > 0) plan.merge.push({ storyId: known.story.id, parts: Object.fromEntries(known.missing.map((part) => [part, item.story[part]])) });
  }
  return plan;
}
