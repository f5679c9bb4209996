// What keeps a story from convincing an interviewer, as far as plain counting can tell. Deterministic; no sentence for people.
import type { Story } from '../schema/story.ts';
import { STORY_PARTS } from '../schema/story.ts';
import type { Token } from '../text/tokens.ts';
import { splitStory, type StorySentence } from './story-parts.ts';

export const STORY_FLAWS = ['no-event', 'we-only', 'no-result', 'one-field', 'policy-first', 'rambling', 'too-short'] as const;
/**
 * `no-event`: claims about oneself instead of something that happened. `we-only`: the person's own part is not visible.
 * `no-result`: how it ended is missing. `one-field`: everything stands in one part. `policy-first`: rules before the person.
 * `rambling`: long, with many asides and doubts. `too-short`: too little to judge.
 */
export type StoryFlaw = (typeof STORY_FLAWS)[number];

const I = new Set(['i', 'me', 'my', 'myself', 'mine']);
const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const SWEEPING = new Set(['always', 'never', 'everyone', 'everybody', 'anything', 'everything', 'various', 'different', 'generally', 'usually', 'often', 'any', 'all', 'every', 'whatever', 'anyone', 'people', 'many', 'kinds', 'sorts']);
const DOUBT = new Set(['anyway', 'actually', 'maybe', 'think', 'mean', 'suppose', 'probably', 'somehow', 'something', 'obviously', 'basically', 'might']);
const RULE = new Set(['policy', 'rule', 'rules', 'procedure', 'allowed', 'allow', 'section', 'policies']);
const WARM = new Set(['sorry', 'understand', 'thank', 'listen', 'listened', 'calm', 'calmly', 'worried', 'upset', 'gently', 'kind', 'kindly', 'reassured', 'helped', 'felt', 'frightened']);
const MOMENT = /\b(?:yesterday|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|summer|winter|spring|autumn|easter|diwali|eid|ramadan|weekend|last (?:week|month|year)|(?:a|one|that|this) (?:lady|man|woman|guy|bloke|customer|guest|caller|girl|boy|lad|couple|family|patient|student|resident|chap|gentleman))\b/giu;
const ENDING = /\b(?:in the end|ended|since then|afterwards|after that|next (?:day|week|morning|month)|came back|thanked|passed|solved|fixed|worked|finished|back the|went (?:down|up|from|quiet|home)|still|got (?:her|his|their|it|the)|dropped|no more|(?:was|were) (?:on|back|fine|happy|over|ready|done|through|out|glad|safe)|sent (?:a|me|us)|by the (?:end|time))\b/iu;

const MIN_WORDS = 25;
const ONE_FIELD_WORDS = 50;
const RAMBLING_WORDS = 300;

/** The flaws of a story, in the order of STORY_FLAWS. An empty list means that none was seen, not that the story is good. */
export function findFlaws(story: Story): StoryFlaw[] {
  const sentences = splitStory(story).filter(({ part }) => part !== 'title');
  const words = sentences.flatMap(({ tokens }) => tokens);
  if (words.length < MIN_WORDS) return ['too-short'];
  const filled = STORY_PARTS.filter((part) => story[part].trim() !== '');
  const oneField = filled.length === 1 && words.length >= ONE_FIELD_WORDS;
  const told = sentences.filter(({ part }) => oneField || part === 'action' || part === 'task').flatMap(({ tokens }) => tokens);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const found: Record<StoryFlaw, boolean> = {
    'too-short': false,
    'no-event': isWithoutEvent(words, text),
    'we-only': isWeOnly(told.length > 0 ? told : words),
    'no-result': story.result.trim() === '' && !(oneField && hasEnding(sentences)),
    'one-field': oneField,
    'policy-first': count(words, RULE) >= 4 && count(words, WARM) <= 1,
    rambling: words.length >= RAMBLING_WORDS && count(words, DOUBT) / words.length > 0.018,
  };
  return STORY_FLAWS.filter((flaw) => found[flaw]);
}

function count(tokens: readonly Token[], set: ReadonlySet<string>): number {
  return tokens.reduce((sum, { word }) => sum + (set.has(word) ? 1 : 0), 0);
}

/** Sweeping words many, and nothing that pins one occasion down: no figure, no quoted speech, no day or person. */
function isWithoutEvent(words: readonly Token[], text: string): boolean {
  const sweeping = count(words, SWEEPING) / words.length;
  const figures = text.match(/\p{N}+/gu)?.length ?? 0;
  const moments = text.match(MOMENT)?.length ?? 0;
  const speech = text.match(/["“]/gu)?.length ?? 0;
  const pinned = (figures + moments + speech) / words.length;
  return sweeping > 0.045 && pinned < 0.018;
}

function isWeOnly(told: readonly Token[]): boolean {
  const we = count(told, WE);
  const mine = count(told, I);
  return we >= 4 && mine / (we + mine) < 0.2;
}

function hasEnding(sentences: readonly StorySentence[]): boolean {
  return sentences.slice(-4).some(({ text }) => ENDING.test(text));
}
