// A story read once for all rules: parts, sentences and words with their places, and what the coach's lists find in them.
import { bundledCoach } from '../../maps/bundled.ts';
import type { CompiledCoach } from '../../maps/compile-coach.ts';
import type { CoachList } from '../../schema/coach.ts';
import { STORY_PARTS, type StoryPart, type StoryText } from '../../schema/story.ts';
import { countWords } from '../../text/count-words.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Span } from './finding.ts';

/** Something found in a part, by its place there. `spoken`: inside quotation marks, where somebody's words are given. */
export interface Hit {
  list: CoachList;
  part: StoryPart;
  start: number;
  end: number;
  spoken: boolean;
}

export interface ReadSentence {
  part: StoryPart;
  start: number;
  end: number;
  /** Words with offsets into the part's text. */
  tokens: Token[];
  hits: Hit[];
}

export interface ReadPart {
  part: StoryPart;
  text: string;
  words: number;
  /** Whether it is written in a language that the lists know. An empty part is. */
  readable: boolean;
  /** Empty where the part is not readable. */
  sentences: ReadSentence[];
}

export interface StoryReading {
  parts: Readonly<Record<StoryPart, ReadPart>>;
  words: number;
  /** Parts with something in them, in telling order. */
  filled: StoryPart[];
  /** All filled parts are readable, and there is one. */
  readable: boolean;
  coach: CompiledCoach;
}

/** At least this share of words that English cannot do without; other languages share few of them. */
const ENGLISH_FROM = 0.1;
/** In a story that is English as a whole, a part with any such word is taken for English too. */
const PART_FROM = 0.03;
/** A part with fewer words says too little of its language: the whole story decides. */
const OWN_LANGUAGE_FROM = 14;
const SENTENCE_END = /(?<=[.!?…])["'”’)]*\s+|\n+/gu;
const SPEECH = /["“][^"“”]*["”]/gu;

/** Reads a story. `coach` is for tests; the words that ship are taken otherwise. */
export function readStory(text: StoryText, coach: CompiledCoach = bundledCoach()): StoryReading {
  const whole = englishShare(STORY_PARTS.map((part) => text[part]).join('\n'), coach) >= ENGLISH_FROM;
  const read = (part: StoryPart): ReadPart => readPart(part, text[part], whole, coach);
  const parts = { situation: read('situation'), task: read('task'), action: read('action'), result: read('result'), insight: read('insight') };
  const filled = STORY_PARTS.filter((part) => parts[part].text.trim() !== '');
  return {
    parts,
    words: STORY_PARTS.reduce((sum, part) => sum + parts[part].words, 0),
    filled,
    readable: filled.length > 0 && filled.every((part) => parts[part].readable),
    coach,
  };
}

/** What a list finds in some parts, in the order of the story; `spoken` ones only where they are asked for. */
export function hitsOf(reading: StoryReading, list: CoachList, parts: readonly StoryPart[] = STORY_PARTS, spoken = false): Hit[] {
  return sentencesOf(reading, parts).flatMap(({ hits }) => hits.filter((hit) => hit.list === list && (spoken || !hit.spoken)));
}

export function sentencesOf(reading: StoryReading, parts: readonly StoryPart[] = STORY_PARTS): ReadSentence[] {
  return parts.flatMap((part) => reading.parts[part].sentences);
}

/** The piece of a part between two places, without spaces at its ends. */
export function spanOf(reading: StoryReading, { part, start, end }: { part: StoryPart; start: number; end: number }): Span {
  const piece = reading.parts[part].text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const quote = piece.trim();
  return { part, start: from, end: from + quote.length, quote };
}

/** A whole part. */
export function wholeOf(reading: StoryReading, part: StoryPart): Span {
  return spanOf(reading, { part, start: 0, end: reading.parts[part].text.length });
}

function readPart(part: StoryPart, text: string, whole: boolean, coach: CompiledCoach): ReadPart {
  const words = countWords(text);
  const readable = words === 0 || (words < OWN_LANGUAGE_FROM ? whole : englishShare(text, coach) >= (whole ? PART_FROM : ENGLISH_FROM));
  return { part, text, words, readable, sentences: readable ? readSentences(part, text, coach) : [] };
}

function readSentences(part: StoryPart, text: string, coach: CompiledCoach): ReadSentence[] {
  const speech = [...text.matchAll(SPEECH)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => ({ end: match.index, next: match.index + match[0].length }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts
    .map((start, index) => readSentence(part, text, { start, end: ends[index]?.end ?? text.length }, speech, coach))
    .filter(({ tokens }) => tokens.length > 0);
}

function readSentence(part: StoryPart, text: string, { start, end }: { start: number; end: number }, speech: readonly { start: number; end: number }[], coach: CompiledCoach): ReadSentence {
  const tokens = tokenise(text.slice(start, end)).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  const hits = coach.find(tokens).flatMap(({ list, from, to }): Hit[] => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    return [{ list, part, start: first.start, end: last.end, spoken: speech.some((quote) => first.start >= quote.start && last.end <= quote.end) }];
  });
  return { part, start, end, tokens, hits };
}

function englishShare(text: string, coach: CompiledCoach): number {
  const tokens = tokenise(text);
  return tokens.length === 0 ? 0 : tokens.filter(({ word }) => coach.words.english.has(word)).length / tokens.length;
}
