// What the coach says of whole stories: next to nothing of good ones, and only what it can judge of those in other languages.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { STORY_PARTS, StoryTextSchema, type StoryText } from '../../../lib/schema/story.ts';
import { z } from '../../../lib/schema/zod.ts';
import { coachStory } from '../../../lib/stories/coach/coach-story.ts';
import { findFlaws } from '../../../lib/stories/find-flaws.ts';
import { GOOD_STORIES, isFalseAlarm, isFound, readPairs, storyOf } from './pairs.ts';

const HELD_OUT: readonly StoryText[] = z
  .array(StoryTextSchema.omit({ tags: true }).extend({ id: z.string(), voice: z.string() }))
  .parse(JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'good-stories-held-out.json'), 'utf8')))
  .map(({ id: _id, voice: _voice, ...text }) => ({ ...text, tags: [] }));
const flawsOf = (text: StoryText): string[] => coachStory(text).findings.filter(({ tone }) => tone === 'flaw').map(({ id }) => id);
const blank = (parts: Partial<StoryText>): StoryText => ({ title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [], ...parts });

describe('false alarms', () => {
  test('at most one in ten good stories has a flaw found in it', () => {
    expect(GOOD_STORIES.length).toBeGreaterThanOrEqual(25);
    expect(GOOD_STORIES.filter(({ text }) => flawsOf(text).length > 0).length / GOOD_STORIES.length).toBeLessThanOrEqual(0.1);
  });
  test('nor of those that the rules were not tuned on', () => expect(HELD_OUT.filter((text) => flawsOf(text).length > 0).length / HELD_OUT.length).toBeLessThanOrEqual(0.1));
  test('no good story is kept from being strong', () => expect(GOOD_STORIES.filter(({ text }) => findFlaws(text).length > 0)).toEqual([]));
});

describe('pairs written after the rules', () => {
  const pairs = readPairs('held-out');
  test('nine of ten are found', () => expect(pairs.filter(isFound).length / pairs.length).toBeGreaterThanOrEqual(0.9));
  test('at most one in ten good twins is accused', () => expect(pairs.filter(isFalseAlarm).length / pairs.length).toBeLessThanOrEqual(0.1));
});

describe('every finding points at words that stand there', () => {
  const texts = [...GOOD_STORIES.map(({ text }) => text), ...readPairs('pairs').map(({ bad }) => bad), ...readPairs('held-out').map(({ bad }) => bad)];
  test('quote and place agree', () => {
    const spans = texts.flatMap((text) => coachStory(text).findings.flatMap((finding) => finding.spans.map((span) => ({ text, span }))));
    expect(spans.length).toBeGreaterThan(100);
    expect(spans.filter(({ text, span }) => text[span.part].slice(span.start, span.end) !== span.quote)).toEqual([]);
  });
  test('each has at least one place', () => expect(texts.flatMap((text) => coachStory(text).findings).filter(({ spans }) => spans.length === 0)).toEqual([]));
});

describe('the first words are left in peace', () => {
  test('an empty story', () => expect(coachStory(blank({}))).toMatchObject({ stage: 'early', words: 0, findings: [], questions: [], balance: { core: 0, context: 0, reflection: 0 } }));
  test('a situation only', () => {
    const { situation } = storyOf('lift-engineer');
    expect(coachStory(blank({ situation }))).toMatchObject({ stage: 'early', findings: [], questions: [] });
  });
  test('until what was done is told', () => {
    const { situation, task, action } = storyOf('lift-engineer');
    expect(flawsOf(blank({ situation, task, action }))).toEqual(['no-result']);
  });
});

describe('what cannot be judged is said, and the rest is judged', () => {
  const JAPANESE = {
    situation: '私は駅の案内所で働いていました。ある日、お客様が財布をなくして、とても困っていました。電車は二十分後に出る予定でした。',
    action: '私はお客様の話を聞いて、どの電車に乗っていたかを確認しました。三つの駅に電話をして、財布の色と形を伝えました。二番目の駅で見つかりました。',
    result: 'お客様は電車に間に合いました。次の週に手紙をいただきました。',
    insight: '私は今、最初に時間を聞きます。',
  };
  test('no word of it is accused', () => {
    const report = coachStory(blank({ ...JAPANESE, task: '私の仕事でした。' }));
    expect(report).toMatchObject({ stage: 'ready', findings: [], questions: [], unread: ['situation', 'task', 'action', 'result', 'insight'] });
    expect(report.words).toBeGreaterThan(60);
    expect(report.balance.core).toBeGreaterThan(0.4);
  });
  test('an empty result is seen in any script', () => expect(flawsOf(blank({ ...JAPANESE, task: '私の仕事でした。', result: '' }))).toContain('no-result'));
  test('everything in one field is seen in any script', () => expect(flawsOf(blank({ situation: Object.values(JAPANESE).join('') }))).toContain('one-field'));
  test('one that is too long is seen in any script', () => expect(flawsOf(blank({ ...JAPANESE, task: '私の仕事でした。', action: JAPANESE.action.repeat(14) }))).toContain('length-long'));
  test.each([
    ['German', 'Der Kunde war sehr wütend und es war seine eigene Schuld. Ich habe ihm die Regeln erklärt und wir haben alles gut gelöst. Alle waren zufrieden und es war ein Erfolg für uns.'],
    ['Spanish', 'El cliente estaba muy enfadado y fue su culpa. Le dije que no está permitido según la política. Siempre soy una persona responsable y todos estaban contentos con el resultado final.'],
    ['Polish', 'Klient był bardzo zły i to była jego wina. Powiedziałem mu, jakie są zasady, i my wszystko dobrze załatwiliśmy. Zawsze jestem dobrym pracownikiem i wszyscy byli zadowoleni.'],
    ['Dutch', 'De klant was erg boos en het was zijn eigen schuld. Ik heb hem de regels verteld en we hebben het samen goed opgelost. Iedereen was tevreden en het was een succes voor het team.'],
  ])('%s is not taken for English', (_language, text) => {
    const report = coachStory(blank({ situation: text, task: text, action: text, result: text, insight: text }));
    expect(report.unread).toEqual([...STORY_PARTS]);
    expect(report.findings.filter(({ id }) => !id.startsWith('balance'))).toEqual([]);
  });
  test('an English part of a mixed story is judged', () => {
    const { situation, task, action, insight } = storyOf('bank-scam');
    const report = coachStory(blank({ situation, task, action, insight, result: 'El dinero se quedó donde estaba y la policía recibió el número aquella misma tarde, por suerte para ella y para todos nosotros.' }));
    expect(report.unread).toEqual(['result']);
    expect(report.questions).toEqual([]);
  });
});

test('people who speak of blame or rules in quotation marks are not taken for the teller', () => {
  const text = storyOf('shop-refund-shouting');
  expect(flawsOf({ ...text, action: `${text.action} He said "it was your own fault, you stupid people" and I let him say it.` })).toEqual([]);
});
