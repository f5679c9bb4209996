// Communication and resilience in the shipped map: where the two areas end, what is mere benefit or boast, and that
// stories are found by what they tell while claims are not.
import { describe, expect, it } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { findEveryday, findSignals } from '../../lib/maps/compile-map.ts';
import type { Behaviour } from '../../lib/schema/competency-map.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const map = bundledMap();
const ours = [...map.behaviours.values()].filter((behaviour) => behaviour.area === 'communication' || behaviour.area === 'resilience');

const inPosting = (text: string): string[] => findSignals(map, tokenise(text)).map((hit) => hit.behaviourId);
const inStory = (text: string): string[] => findEveryday(map, tokenise(text)).map((hit) => hit.ownerId);

describe('lines of postings', () => {
  it.each([
    ['Multitask in a fast-paced environment', ['juggle-tasks', 'keep-pace']],
    ['Handle angry customers calmly', ['calm-upset-people']],
    ['Respond to enquiries by phone and email', ['answer-enquiries']],
    ['Excellent verbal and written communication skills', ['communicate-clearly']],
    ['Comfortable with ambiguity and shifting priorities', ['work-in-ambiguity', 'adapt-to-change']],
    ['Listen to carers and explain forms in plain words', ['explain-simply']],
    ['Calm under pressure on a busy ward', ['stay-composed']],
  ])('"%s" asks for %s', (line, expected) => {
    expect(inPosting(line)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'We offer flexible working, a friendly team and a learning budget.',
    'Due to the high volume of applications we reply to shortlisted candidates only.',
    'Reasonable adjustments are made for interviews.',
    'The application deadline is the last day of June.',
    'Join a growing community of shops in six towns.',
  ])('"%s" asks for nothing of these two areas', (line) => {
    const ids = new Set(ours.map((behaviour) => behaviour.id));
    expect(inPosting(line).filter((id) => ids.has(id))).toEqual([]);
  });
});

describe('stories', () => {
  it.each([
    ['He was effing and blinding at the desk and I kept my voice down.', 'calm-upset-people'],
    ['I did it one step at a time until the penny dropped.', 'explain-simply'],
    ['I failed the driving test and took it a second time.', 'bounce-back'],
    ['We were two short and the queue was out the door.', 'keep-pace'],
    ['I asked my trainer for my recordings and picked one thing.', 'take-feedback'],
  ])('"%s" tells of %s', (text, id) => {
    expect(inStory(text)).toContain(id);
  });

  it.each(['I am a hard worker with excellent communication skills.', 'I always gave a hundred per cent and dealt with all sorts.', 'My managers said I was good at my job.'])('"%s" tells of nothing', (text) => {
    const ids = new Set(ours.map((behaviour) => behaviour.id));
    expect(inStory(text).filter((id) => ids.has(id))).toEqual([]);
  });
});

describe('what people read', () => {
  const rows = ours.map((behaviour): [string, Behaviour] => [behaviour.id, behaviour]);

  it.each(rows)('%s asks for the past and for a case, in whole sentences', (_id, behaviour) => {
    const categories = behaviour.questions.map((question) => question.category);
    expect(categories).toContain('behavioural');
    for (const question of behaviour.questions) expect(question.text).toMatch(/[.?"]$/);
    for (const sign of [...behaviour.goodSigns, ...behaviour.weakSigns, behaviour.summary]) expect(sign).toMatch(/^["\p{Lu}].*\.$/u);
  });

  it.each(rows)('%s has a label without a full stop and a prompt that is a question', (_id, behaviour) => {
    expect(behaviour.label).toMatch(/^\p{Lu}.*[^.!?]$/u);
    expect(behaviour.prompt).toContain('?');
  });
});
