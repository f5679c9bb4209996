// A story as words: each part cut into sentences, so that phrases are matched inside one sentence and can be quoted.
import { STORY_PARTS, type Story, type StoryPart } from '../schema/story.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/** A sentence of a story: where it stands and its words. */
export interface StorySentence {
  part: StoryPart | 'title';
  text: string;
  tokens: Token[];
}

/** The sentences of a story in telling order, the title first. Empty parts give none. */
export function splitStory(story: Story): StorySentence[] {
  return [...sentencesOf('title', story.title), ...STORY_PARTS.flatMap((part) => sentencesOf(part, story[part]))];
}

function sentencesOf(part: StorySentence['part'], text: string): StorySentence[] {
  return text
    .split(/(?<=[.!?…])["'”’)]*\s+|\n+/u)
    .map((sentence) => ({ part, text: sentence.trim(), tokens: tokenise(sentence) }))
    .filter((sentence) => sentence.tokens.length > 0);
}
