// Which items tell what the bank tells already, in the same or nearly the same words.
import { STORY_PARTS, type Story, type StoryPart } from '../../schema/story.ts';
import { tokenise } from '../../text/tokens.ts';
import type { StoryText } from '../edit-story.ts';

/** The story of the bank that an item resembles. */
export interface Known<Kept extends Story> {
  story: Kept;
  /** `same`: all of its words are there; `near`: most of them. */
  likeness: 'same' | 'near';
  /** Parts that the item has and the story lacks: what a merge would add. */
  missing: StoryPart[];
}

const NEAR_SHARE = 0.7;
/** Fewer telling words say too little to call two texts alike. */
const FEWEST_STEMS = 3;
const EMPTY_WORDS = new Set('a an the and or of to for from in on at by with as i we my our it is was were be so that which who had have has their them they he she his her up this'.split(' '));

/** Makes the test once for a bank; an item that resembles nothing gives null. */
export function findKnown<Kept extends Story>(bank: readonly Kept[]): (item: StoryText) => Known<Kept> | null {
  const stems = bank.map((story) => stemsOf(STORY_PARTS.map((part) => story[part]).join('\n')));
  const at = new Map<string, number[]>();
  for (const [index, own] of stems.entries()) {
    for (const stem of own) {
      const known = at.get(stem);
      if (known) known.push(index);
      else at.set(stem, [index]);
    }
  }
  return (item) => {
    const told = stemsOf(`${item.task}\n${item.action}\n${item.result}`);
    if (told.size < FEWEST_STEMS) return null;
    const shared = new Map<number, number>();
    for (const stem of told) for (const index of at.get(stem) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const story = best ? bank[best[0]] : undefined;
    if (!best || !story || best[1] / told.size < NEAR_SHARE) return null;
    return { story, likeness: best[1] === told.size ? 'same' : 'near', missing: missingParts(item, story) };
  };
}

/** Parts that the story leaves empty and whose words it does not tell elsewhere. */
function missingParts(item: StoryText, story: StoryText): StoryPart[] {
  const told = stemsOf(STORY_PARTS.map((part) => story[part]).join('\n'));
  return STORY_PARTS.filter((part) => item[part].trim() !== '' && story[part].trim() === '' && [...stemsOf(item[part])].some((stem) => !told.has(stem)));
}

function stemsOf(text: string): Set<string> {
  return new Set(tokenise(text).filter(({ word }) => !EMPTY_WORDS.has(word)).map(({ stem }) => stem));
}
