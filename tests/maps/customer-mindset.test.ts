// Customer mindset in the shipped map: lines of many trades, where it ends and the other areas begin, boasts and legal
// text that ask for nothing, and stories in the words of people who never say "customer focus".
import { describe, expect, it } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { findEveryday, findSignals } from '../../lib/maps/compile-map.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const map = bundledMap();
const ours = new Set([...map.behaviours.values()].filter((behaviour) => behaviour.area === 'customer-mindset').map((behaviour) => behaviour.id));

const inPosting = (text: string): string[] => findSignals(map, tokenise(text)).map((hit) => hit.behaviourId);
const inStory = (text: string): string[] => findEveryday(map, tokenise(text)).map((hit) => hit.ownerId);
const ofOurs = (ids: readonly string[]): string[] => ids.filter((id) => ours.has(id));

describe('lines of postings', () => {
  it.each([
    ['Team player with a ready smile', 'work-as-a-team'],
    ['Recommend the right product for each shopper', 'recommend-what-fits'],
    ['Upsell desserts where they suit', 'recommend-what-fits'],
    ['Greet patients and their families at the desk', 'make-people-welcome'],
    ['Keep customer data confidential', 'protect-data'],
    ['Wear PPE on site at all times', 'keep-people-safe'],
    ['Know your allergens and food hygiene rules', 'keep-things-hygienic'],
    ['Mentor junior nurses on the ward', 'help-new-colleagues'],
    ['Supervise a crew of six on nights', 'coach-and-lead-a-team'],
    ['Be punctual for every lesson', 'be-reliable'],
    ['Handle cash with honesty', 'act-with-integrity'],
    ['Go the extra mile for tenants', 'go-the-extra-mile'],
    ['Anticipate what passengers may need', 'anticipate-needs'],
    ['Retain members who think of leaving', 'keep-customers'],
    ['Advocate for users in planning meetings', 'voice-of-customer'],
    ['Support pupils with special needs', 'include-everyone'],
    ['Safeguarding children in our care', 'care-for-vulnerable'],
  ])('"%s" asks for %s', (line, expected) => {
    expect(inPosting(line)).toContain(expected);
  });

  it.each([
    ['Meet weekly sales goals'],
    ['Stay calm when callers shout'],
    ['Write clear emails in English and Spanish'],
    ['Log every ticket accurately'],
  ])('"%s" belongs to another area', (line) => {
    expect(ofOurs(inPosting(line))).toEqual([]);
  });

  it.each([
    ['We offer health insurance and a friendly office.'],
    ['All applicants are considered regardless of race, religion or disability.'],
    ['We celebrate diversity and inclusion in our workplace.'],
    ['Founded in 1987, the group serves millions of happy customers.'],
    ['A reliable internet connection is needed.'],
  ])('"%s" asks for nothing of a person', (line) => {
    expect(ofOurs(inPosting(line))).toEqual([]);
  });
});

describe('pieces of stories', () => {
  it.each([
    ['I stayed behind to help her find her keys.', 'go-the-extra-mile'],
    ['Told him straight it was my mistake.', 'act-with-integrity'],
    ['I misread the docket, so it was my fault.', 'own-mistakes'],
    ['He had no ID so I said no and kept it friendly.', 'follow-procedures'],
    ['I close the gate so nobody goes in.', 'keep-people-safe'],
    ['There was a new lad and I showed him how the oven works.', 'help-new-colleagues'],
    ['I told her the cheaper one would do and she did not need the cover.', 'recommend-what-fits'],
    ['Parents kept asking the same thing, so I wrote it down and took it to the committee.', 'voice-of-customer'],
    ['He is deaf, so I wrote it in big letters.', 'include-everyone'],
    ['She never drinks alcohol, it was Ramadan, so we moved the dinner.', 'learn-from-cultures'],
    ['I had her usual ready before she sat down.', 'anticipate-needs'],
    ['My mate was swamped on the bar so I took her tables.', 'work-as-a-team'],
  ])('"%s" tells of %s', (text, expected) => {
    expect(inStory(text)).toContain(expected);
  });

  it.each([['I am a people person and I always give great customer service.'], ['I have excellent teamwork skills and high standards.'], ['My job was in the stock room.']])('"%s" shows nothing of it', (text) => {
    expect(ofOurs(inStory(text))).toEqual([]);
  });
});
