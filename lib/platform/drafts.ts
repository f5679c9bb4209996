// The last words typed before a page goes away. A database write that begins then may be cut off; this one is done when it returns.
// What is left here is brought into the database at the next start of any page (start-storage.ts).
import { StoryTextSchema, type StoryText } from '../schema/story.ts';
import { z } from '../schema/zod.ts';
import { hashText } from '../text/hash.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { keepUnreadable } from './read-rows.ts';
import { createStory, saveStory } from './stories-store.ts';

const PREFIX = 'draft-';
/** Two windows that are closed together each leave their own words of one story. */
const PAGE = newId();
const DraftSchema = z.strictObject({ id: z.string().min(1), base: StoryTextSchema, mine: StoryTextSchema });

/** Keeps an edit that is not in the database yet, at once. A full store is no reason to stop the page from closing: the database is written too. */
export function keepDraft(id: string, base: StoryText, mine: StoryText): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ id, base, mine }));
  } catch {
    // The ordinary save is under way and may still be in time.
  }
}

/** To be called when the edit is in the database. */
export function dropDraft(id: string): void {
  localStorage.removeItem(keyOf(id));
}

function keyOf(id: string): string {
  return `${PREFIX}${id}/${PAGE}`;
}

/**
 * Brings what was left behind into the stories. Where the story has changed or gone meanwhile, the text becomes a story of its own;
 * a draft that cannot be read (another version wrote it) is kept raw, where the person is told of it. What cannot be stored stays.
 */
export async function restoreDrafts(): Promise<void> {
  if (!Object.keys(localStorage).some((name) => name.startsWith(PREFIX))) return;
  // One page at a time: a text that becomes a story of its own shall become one, not two.
  await navigator.locks.request('underline-drafts', restoreAll);
}

async function restoreAll(): Promise<void> {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const text = localStorage.getItem(key);
    // Another page may have brought it in meanwhile.
    if (text === null) continue;
    const draft = parseDraft(text);
    const isKept = await (draft ? restoreDraft(draft) : keepRaw(key, text));
    // A form of this page may have left newer words under the same key meanwhile.
    if (isKept && localStorage.getItem(key) === text) localStorage.removeItem(key);
  }
}

type Draft = z.infer<typeof DraftSchema>;

/** @returns whether the words are in the database now. */
async function restoreDraft({ id, base, mine }: Draft): Promise<boolean> {
  const saved = await saveStory(id, base, mine);
  return saved.ok || ((saved.problem.kind === 'conflict' || saved.problem.kind === 'gone') && (await createStory(mine)).ok);
}

async function keepRaw(key: string, text: string): Promise<boolean> {
  try {
    await keepUnreadable([{ id: `draft/${key}/${hashText(text)}`, table: 'draft', key: key.slice(PREFIX.length), problem: 'not a draft of a story', foundAt: now(), raw: text }]);
    return true;
  } catch {
    return false;
  }
}

function parseDraft(text: string): Draft | null {
  try {
    return DraftSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
