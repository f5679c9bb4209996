// When an earlier text of a story is kept, and which ones are thinned out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBigLoss, isWorthKeeping, MOST_VERSIONS, thinVersions, type Change } from '../../lib/stories/keep-version.ts';
import { textOf, type StoryText } from '../../lib/stories/edit-story.ts';
import { makeStory } from './make-story.ts';

const LONG = 'I asked her to sit down and brought a glass of water before I looked at the bill with her.';
const text = (parts: Partial<StoryText> = {}): StoryText => textOf(makeStory({ title: 'The bill', action: LONG, result: 'She paid and came back.', ...parts }));
const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 5, 10, minutes)).toISOString();
const words = (count: number, from = 0): string => Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

/** A little more was typed, one minute into a sitting that began with the story. */
function change(parts: Partial<Change> = {}): Change {
  const before = parts.before ?? text();
  return { before, after: text({ insight: 'More.' }), createdAt: at(0), updatedAt: at(1), time: at(1), newest: null, always: false, ...parts };
}

describe('isWorthKeeping', () => {
  it.each<[string, Partial<Change>, boolean]>([
    ['a little more, in the first minutes', {}, false],
    ['five minutes after the story was begun', { updatedAt: at(5), time: at(5) }, true],
    ['four minutes after the last one was kept', { createdAt: at(-900), newest: { keptAt: at(0), text: text({ title: 'x' }) }, updatedAt: at(4), time: at(4) }, false],
    ['five minutes after the last one was kept', { createdAt: at(-900), newest: { keptAt: at(0), text: text({ title: 'x' }) }, updatedAt: at(5), time: at(5) }, true],
    ['the first change of a new sitting', { createdAt: at(-900), newest: { keptAt: at(28), text: text({ title: 'x' }) }, updatedAt: at(0), time: at(31) }, true],
    ['a clock that was set back by an hour', { createdAt: at(0), updatedAt: at(0), time: at(-60) }, true],
    ['a story without a readable time', { createdAt: '' }, true],
    ['a part emptied', { after: text({ result: '' }) }, true],
    ['a part emptied of its one word', { before: text({ insight: 'Well' }), after: text() }, false],
    ['most of a part gone', { after: text({ action: 'I asked her to sit down.' }) }, true],
    ['a part written anew in other words', { after: text({ action: 'My mother once told me never to fight about money while somebody is tired, thirsty or ashamed.' }) }, true],
    ['one word of a part gone', { after: text({ action: LONG.replace('glass ', '') }) }, false],
    ['a part moved to another field', { after: text({ action: '', situation: LONG }) }, true],
    ['going back to an earlier text', { always: true }, true],
    ['nothing written before', { before: text({ title: '', action: '', result: '' }), always: true }, false],
    ['nothing changed', { after: text(), always: true }, false],
    ['what is kept already', { newest: { keptAt: at(-60), text: text() }, time: at(30), always: true }, false],
  ])('%s', (_, parts, kept) => {
    expect(isWorthKeeping(change(parts))).toBe(kept);
  });

  it('never lets more than a few lines go that are deleted slowly, word by word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 300 }), fc.integer({ min: 1, max: 4 }), (count, step) => {
        let newest: Change['newest'] = null;
        let most = 0;
        let stored = text({ action: words(count) });
        for (let left = count; left > 0; left -= step) {
          const after = text({ action: words(Math.max(0, left - step)) });
          if (isWorthKeeping(change({ before: stored, after, newest }))) {
            newest = { keptAt: at(1), text: stored };
            most = Math.max(most, left);
          }
          stored = after;
        }
        return most === count;
      }),
      { numRuns: 25 },
    );
  });
});

describe('isBigLoss', () => {
  it('sees half of a whole story go, though each part is short', () => {
    const before = text({ title: 'The bill', situation: 'A cafe.', task: 'The till.', action: 'I counted twice.', result: 'It agreed.' });
    expect(isBigLoss(before, { ...before, situation: 'Cafe', task: 'Till', action: 'Counted', result: 'Fine', title: 'Bill' })).toBe(true);
    expect(isBigLoss(before, { ...before, action: 'I counted three times.' })).toBe(false);
  });
});

describe('thinVersions', () => {
  const versions = (minutes: readonly number[]): { id: string; keptAt: string }[] => minutes.map((minute, index) => ({ id: `v${index}`, keptAt: at(minute) }));

  it('leaves what is few enough', () => {
    expect(thinVersions(versions([0, 1, 2]), 3)).toEqual([]);
  });

  it('takes out the one between the closest neighbours', () => {
    expect(thinVersions(versions([0, 60, 61, 120, 180]), 4)).toEqual(['v1']);
  });

  it('keeps the first and the last ten whatever their times, and no more than it may', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: MOST_VERSIONS, maxLength: 80 }), (minutes) => {
        const all = versions(minutes).sort((a, b) => a.keptAt.localeCompare(b.keptAt) || a.id.localeCompare(b.id));
        const gone = new Set(thinVersions(versions(minutes)));
        const left = all.filter(({ id }) => !gone.has(id));
        return left.length === MOST_VERSIONS && left[0]?.id === all[0]?.id && all.slice(-10).every(({ id }) => !gone.has(id));
      }),
    );
  });
});
