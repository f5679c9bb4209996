// Ownership in the shipped map: one line for every family of work, tie-breaks with the other areas, what is mere
// benefit or boast, and that vague praise of oneself is no story.
import { describe, expect, it } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { findEveryday, findSignals } from '../../lib/maps/compile-map.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const map = bundledMap();
const ours = new Set([...map.behaviours.values()].filter((behaviour) => behaviour.area === 'ownership').map((behaviour) => behaviour.id));

const inPosting = (text: string): string[] => findSignals(map, tokenise(text)).map((hit) => hit.behaviourId);
const inStory = (text: string): string[] => findEveryday(map, tokenise(text)).map((hit) => hit.ownerId);
const ofOurs = (ids: readonly string[]): string[] => ids.filter((id) => ours.has(id));

describe('lines of postings', () => {
  it.each([
    ['Resolve complaints at the first contact', 'resolve-issues'],
    ['Work with engineering to fix issues', 'fix-with-other-teams'],
    ['Meet weekly sales goals', 'reach-targets'],
    ['Good time management', 'organise-prioritise'],
    ['Balance the till and bank the takings', 'handle-payments'],
    ['Help residents with washing and dressing, following the care plan', 'give-care'],
    ['Plan lessons and mark coursework', 'teach-assess'],
    ['Load and unload vans by hand', 'pick-pack-load'],
    ['Service and repair gas boilers', 'install-maintain'],
    ['Operate the forklift in the yard', 'operate-machinery'],
    ['Drive the minibus on the school route', 'drive-deliver'],
    ['Write and review code for the booking system', 'build-software'],
    ['Take minutes and keep the filing in order', 'support-administration'],
    ['Agree prices with vendors and raise purchase orders', 'buy-from-suppliers'],
    ['Interview applicants and recruit seasonal staff', 'recruit-people'],
    ['Check invoices for accuracy', 'be-accurate'],
  ])('"%s" asks for %s', (line, expected) => {
    expect(inPosting(line)).toContain(expected);
  });

  it.each([
    ['Handle angry customers calmly'],
    ['We provide dental and vision insurance and a pension.'],
    ['All employment decisions are made without regard to age, faith or origin.'],
    ['The closing date for applications is Friday.'],
    ['A clean driving licence is needed.'],
    ['Our mission is to improve the health of millions.'],
    ['Competitive salary, paid time off and stock options.'],
  ])('"%s" asks for nothing of this area', (line) => {
    expect(ofOurs(inPosting(line))).toEqual([]);
  });
});

describe('stories', () => {
  it.each([
    ['Turned out somebody had swapped the two labels on the shelf.', 'find-root-causes'],
    ['The boss was on leave and there was nobody to ask.', 'decide-with-judgement'],
    ['I wrote it all down in the log for whoever came on at six.', 'keep-records'],
    ['I noticed she was off her food and told the nurse.', 'give-care'],
    ['Counted the float again and I was still four quid over.', 'be-accurate'],
  ])('"%s" tells of %s', (sentence, expected) => {
    expect(inStory(sentence)).toContain(expected);
  });

  it.each([
    'I am a hard worker and I always try my best.',
    'I am good with people and I stay positive.',
    'My managers were always pleased with me.',
    'I have worked in several shops and cafés.',
  ])('"%s" tells nothing', (claim) => {
    expect(ofOurs(inStory(claim))).toEqual([]);
  });
});
