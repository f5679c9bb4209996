// The story starters that ship, and faults that their check must refuse.
import { describe, expect, it } from 'vitest';
import { checkStarters } from '../../lib/maps/check-starters.ts';
import { starterOf, STORY_STARTERS_DATA, storyStarters } from '../../lib/maps/story-starters.ts';
import { STORY_PARTS } from '../../lib/schema/story.ts';
import type { StoryStarter } from '../../lib/schema/story-starters.ts';

const shipped = storyStarters();

function problemsOf(raw: unknown): string[] {
  const checked = checkStarters(raw);
  return checked.ok ? [] : checked.problem.map(({ where, what }) => `${where}: ${what}`);
}

/** The shipped starters with one changed. */
function withOne(id: string, change: (starter: StoryStarter) => object): unknown {
  return { ...shipped, starters: shipped.starters.map((starter) => (starter.id === id ? { ...starter, ...change(starter) } : starter)) };
}

describe('the shipped starters', () => {
  it('have no fault', () => {
    expect(problemsOf(STORY_STARTERS_DATA)).toEqual([]);
  });

  it('are a blank page, the three stories everyone needs, and five places for people with little experience', () => {
    expect(shipped.starters.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'blank blank',
      'template success',
      'template learning',
      'template teamwork',
      'place customer',
      'place volunteer',
      'place student',
      'place carer',
      'place team-mate',
    ]);
  });

  it('ask, begin and tell something else in each place', () => {
    for (const part of STORY_PARTS) {
      for (const key of ['prompt', 'opening', 'example'] as const) {
        const texts = shipped.starters.map(({ parts }) => parts[part][key]);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index), `${part}.${key}`).toEqual([]);
      }
    }
  });

  it('are found by what a story keeps; an id that is gone gives the blank page', () => {
    expect(starterOf('carer').name).toBe('As a carer');
    expect(starterOf(null).id).toBe('blank');
    expect(starterOf('of-another-version').id).toBe('blank');
  });
});

describe('starters with a fault are refused, and the fault is named', () => {
  it.each<[string, unknown, RegExp]>([
    ['an unknown key', withOne('carer', () => ({ sumary: 'misspelt' })), /^starters\.7: .*sumary/],
    ['a part without help', withOne('carer', ({ parts }) => ({ parts: { ...parts, result: undefined } })), /^starters\.7\.parts\.result: /],
    ['a memory that is no question', withOne('carer', () => ({ memories: ['Think of a hard day.', 'And of a good one.'] })), /^starters\.7\.memories\.0: /],
    ['an id used twice', withOne('carer', () => ({ id: 'student' })), /^starters: id "student" is used twice$/],
    ['no blank page at the head', { ...shipped, starters: shipped.starters.toReversed() }, /^starters: the first one, and no other, must be/],
    ['a second blank page', withOne('carer', () => ({ kind: 'blank' })), /^starters: the first one, and no other, must be/],
    ['no template', { ...shipped, starters: shipped.starters.filter(({ kind }) => kind !== 'template') }, /^starters: none is of the kind "template"$/],
    ['a guide for a speech', { ...shipped, guide: { ...shipped.guide, action: 400 } }, /^guide: 570 words are not about two minutes/],
    ['a guide that is all context', { ...shipped, guide: { situation: 130, task: 60, action: 60, result: 20, insight: 20 } }, /^guide: action and result take 28 %/],
    ['an example without "I"', withOne('carer', ({ parts }) => ({ parts: { ...parts, action: { ...parts.action, example: 'We all did what we could until it was done, and then some more of it, because it was needed by everybody who was there on the day, from the first to the last, without a break and without a word.' } } })), /^starters\/carer\.action\.example: nobody says "I"/],
    ['an example that is all context', withOne('carer', ({ parts }) => ({ parts: { ...parts, action: { ...parts.action, example: 'I did it.' } } })), /^starters\/carer: the example has \d+ % action and result$/],
    ['a title as long as a sentence', withOne('carer', ({ title }) => ({ title: { ...title, example: 'The one about how I once had to do it all' } })), /^starters\/carer\.title\.example: is longer/],
  ])('%s', (_, raw, expected) => {
    expect(problemsOf(raw).join('\n')).toMatch(new RegExp(expected, 'm'));
  });
});
