// Labelled pairs for the coach: a bad passage in a good story, with the words that must be pointed at, and its good twin.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coachStory, type CoachReport } from '../../../lib/stories/coach/coach-story.ts';
import type { FindingId } from '../../../lib/stories/coach/finding.ts';
import { FINDING_IDS } from '../../../lib/stories/coach/finding.ts';
import { RUNGS } from '../../../lib/stories/coach/ladder.ts';
import { STORY_PARTS, StoryTextSchema, type StoryPart, type StoryText } from '../../../lib/schema/story.ts';
import { z } from '../../../lib/schema/zod.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));

const GoodStorySchema = z.strictObject({ id: z.string(), voice: z.string(), ...StoryTextSchema.omit({ tags: true }).shape });
export interface GoodStory {
  id: string;
  voice: string;
  text: StoryText;
}

/** Whole stories of many jobs and voices in which there is nothing to mend. */
export const GOOD_STORIES: readonly GoodStory[] = z
  .array(GoodStorySchema)
  .parse(JSON.parse(readFileSync(join(FOLDER, 'good-stories.json'), 'utf8')))
  .map(({ id, voice, ...text }) => ({ id, voice, text: { ...text, tags: [] } }));

const Part = z.enum(STORY_PARTS);
const Parts = z.partialRecord(Part, z.string());
const PairSchema = z.strictObject({
  base: z.string(),
  id: z.enum(FINDING_IDS).optional(),
  rung: z.enum(RUNGS).optional(),
  /** The part that the texts below take the place of; a record names its parts itself. */
  in: Part.optional(),
  bad: z.union([z.string(), Parts]),
  good: z.union([z.string(), Parts]),
  words: z.string().optional(),
});

export interface Pair {
  rule: string;
  ids: readonly FindingId[];
  rung: (typeof RUNGS)[number] | undefined;
  bad: StoryText;
  good: StoryText;
  /** Must be pointed at in the bad one. */
  words: string;
}

/** What a file of pairs is about, where it is not a finding's own id. */
const RULES: Readonly<Record<string, readonly FindingId[]>> = {
  vague: ['vague-sweeping', 'vague-words'],
  balance: ['balance-context', 'balance-reflection', 'balance-bare'],
  'people-contact': ['people-phone', 'people-email'],
};

/** All pairs of a folder beside this file. */
export function readPairs(folder: string): Pair[] {
  return readdirSync(join(FOLDER, folder)).sort().flatMap((file) => {
    const rule = file.replace('.json', '');
    const named = FINDING_IDS.filter((id) => id === rule);
    return z.array(PairSchema).parse(JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8'))).map((pair): Pair => {
      const base = storyOf(pair.base);
      return {
        rule,
        ids: pair.id ? [pair.id] : (RULES[rule] ?? named),
        rung: pair.rung,
        bad: { ...base, ...partsOf(pair.bad, pair.in) },
        good: { ...base, ...partsOf(pair.good, pair.in) },
        words: pair.words ?? '',
      };
    });
  });
}

export function storyOf(id: string): StoryText {
  const story = GOOD_STORIES.find((good) => good.id === id);
  if (!story) throw new Error(`there is no good story "${id}"`);
  return story.text;
}

/** Whether the rule finds the pair's words in the bad text. */
export function isFound({ ids, rung, bad, words }: Pair): boolean {
  const report = coachStory(bad);
  if (rung) return report.questions.includes(rung);
  return spansOf(report, ids).some(({ part, start, end, quote }) => {
    const at = bad[part].indexOf(words);
    return quote === bad[part].slice(start, end) && (words === '' ? quote === '' : at >= 0 && start < at + words.length && at < end);
  });
}

/** Whether the rule finds something in the good twin. */
export function isFalseAlarm({ ids, rung, good }: Pair): boolean {
  const report = coachStory(good);
  return rung ? report.questions.includes(rung) : spansOf(report, ids).length > 0;
}

function spansOf({ findings }: CoachReport, ids: readonly FindingId[]) {
  return findings.filter(({ id }) => ids.includes(id)).flatMap(({ spans }) => spans);
}

function partsOf(given: string | Partial<Record<StoryPart, string>>, part: StoryPart | undefined): Partial<Record<StoryPart, string>> {
  if (typeof given !== 'string') return given;
  if (!part) throw new Error('a pair does not say which part its text is');
  return { [part]: given };
}

/** Pairs made of the good stories where the rule is about the whole: too long, all in one field, an empty result or insight. */
export function madePairs(stories: readonly GoodStory[]): Pair[] {
  const none = { title: '', tags: [], situation: '', task: '', action: '', result: '', insight: '' };
  return stories.flatMap(({ text }, index): Pair[] => {
    const together = [text, ...[1, 2, 3].map((step) => GOOD_STORIES[(index + step) % GOOD_STORIES.length]?.text ?? text)];
    const joined = (part: StoryPart): string => together.map((story) => story[part]).join(' ');
    const long = { ...text, situation: joined('situation'), task: joined('task'), action: joined('action'), result: joined('result'), insight: joined('insight') };
    const field = STORY_PARTS[index % STORY_PARTS.length] ?? 'situation';
    const told = { ...none, title: text.title, [field]: STORY_PARTS.map((part) => text[part]).join(' ') };
    const make = (id: FindingId, bad: StoryText, words: string): Pair => ({ rule: id, ids: [id], rung: undefined, bad, good: text, words });
    return [
      make('length-long', long, text.action.slice(0, 20)),
      make('one-field', told, text.situation.slice(0, 20)),
      make('no-result', { ...text, result: index % 2 === 0 ? '' : ' \n' }, ''),
      make('insight-missing', { ...text, insight: '' }, ''),
    ];
  });
}
