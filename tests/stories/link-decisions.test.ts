import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import type { SheetBehaviour, StoryMatch } from '../../lib/schema/analysis.ts';
import type { LinkDecision, StoryRecord } from '../../lib/schema/records.ts';
import { indexStories, type StoryIndex } from '../../lib/stories/index-stories.ts';
import { applyChange, decideLink, linkId, readVerdicts, undoChange } from '../../lib/stories/link-decisions.ts';
import { linkBehaviour } from '../../lib/stories/link-stories.ts';
import { teachIndex, untaught } from '../../lib/stories/teach-index.ts';
import { makeStory } from './make-story.ts';

const map = bundledMap();
const record = (parts: Partial<StoryRecord>): StoryRecord => ({ ...makeStory({}), sample: false, deletedAt: null, forBehaviour: null, starter: null, ...parts });
const ANGRY = record({
  id: 'angry',
  title: 'The man with the broken kettle',
  situation: 'On Saturday a man came to the till and shouted at me about a kettle that had leaked over his kitchen. Everybody in the queue looked.',
  task: 'I had to calm him down and see what I could do.',
  action: 'I let him finish, kept my voice low, said sorry and told him what I would do first. I fetched a new kettle and tried it with him.',
  result: 'He calmed down, shook my hand and came back the week after.',
  insight: 'People calm down when they see you act.',
});
const LEARNING = record({
  id: 'learning',
  title: 'The new till',
  situation: 'In March the shop changed to a new till system and nobody had time to explain it.',
  task: 'I wanted to be able to use it before the Easter rush.',
  action: 'I read the manual at home, practised on the training screen in my breaks and wrote down every step. I asked the supplier when I got stuck.',
  result: 'After a week I taught two colleagues how to use it.',
  insight: 'I learn best when I write it down for somebody else.',
});
const FLAWED = record({ id: 'flawed', title: 'Customers', action: 'I always help everybody.' });
const ARABIC = record({ id: 'arabic', title: 'الضيف الغاضب', situation: 'وصل ضيف غاضب إلى الفندق في الليل', action: 'استمعت إليه حتى النهاية واعتذرت ووجدت له غرفة أخرى', result: 'شكرني في الصباح وعاد مع عائلته في الصيف' });
const STORIES = [ANGRY, LEARNING, FLAWED, ARABIC];
let index: StoryIndex;
beforeAll(() => {
  index = indexStories(STORIES, map);
});

const behaviour = (id: string, quote: string): SheetBehaviour => ({ id, label: id, competency: 'resilience', secondaryCompetency: null, evidence: [{ quote, start: 0, end: quote.length }], questions: [], stories: [], gap: true });
const CALM = behaviour('calm-upset-people', 'Stay calm with upset customers');
const COMPLAINTS = behaviour('handle-complaints', 'Take complaints seriously and put them right');
const decision = (behaviourId: string, storyId: string, verdict: LinkDecision['verdict'], decidedAt = '2026-02-01T10:00:00.000Z'): LinkDecision => ({ id: linkId(behaviourId, storyId), behaviourId, storyId, verdict, decidedAt });
const taughtBy = (decisions: readonly LinkDecision[], stories: readonly StoryRecord[] = STORIES): ReturnType<typeof teachIndex> => teachIndex(index, readVerdicts(decisions, stories, map), map);
const linksOf = (asked: SheetBehaviour, decisions: readonly LinkDecision[], stories: readonly StoryRecord[] = STORIES): StoryMatch[] => linkBehaviour(asked, taughtBy(decisions, stories), map).stories;

describe('a link that the person decided', () => {
  test('is never offered again for that behaviour once it was rejected, and leaves a gap where nothing else fits', () => {
    expect(linksOf(CALM, [])[0]?.storyId).toBe('angry');
    const rejected = linkBehaviour(CALM, taughtBy([decision(CALM.id, 'angry', 'rejected')]), map);
    expect(rejected.stories.map(({ storyId }) => storyId)).not.toContain('angry');
    expect(rejected.gap).toBe(rejected.stories.length === 0);
  });

  test('is strong where it was accepted and the story is sound, whatever its words say', () => {
    expect(linksOf(CALM, [decision(CALM.id, 'learning', 'accepted')]).find(({ storyId }) => storyId === 'learning')).toMatchObject({ level: 'strong', because: expect.stringContaining('You said that it fits.') });
  });

  test('is never strong with a flaw, nor where it cannot be judged', () => {
    const found = linksOf(CALM, [decision(CALM.id, 'flawed', 'pinned'), decision(CALM.id, 'arabic', 'accepted')]);
    expect(found[0]).toMatchObject({ storyId: 'flawed', level: 'partial' });
    expect(found.find(({ storyId }) => storyId === 'arabic')).toMatchObject({ level: 'partial', because: expect.stringContaining('cannot read its language') });
  });

  test('stands first where it is pinned', () => {
    expect(linksOf(CALM, [decision(CALM.id, 'learning', 'pinned'), decision(CALM.id, 'angry', 'accepted')]).map(({ storyId }) => storyId).slice(0, 2)).toEqual(['learning', 'angry']);
  });

  test('counts as accepted for the behaviour that the story was begun for, once something is written and unless it was rejected', () => {
    const begun = (parts: Partial<StoryRecord>): StoryRecord[] => [{ ...record(parts), id: 'learning', forBehaviour: CALM.id }];
    expect(readVerdicts([], begun({}), map).get(CALM.id)).toBeUndefined();
    expect(readVerdicts([], begun({ title: 'The new till' }), map).get(CALM.id)?.accepted).toEqual(new Set(['learning']));
    expect(readVerdicts([decision(CALM.id, 'learning', 'rejected')], begun({ title: 'The new till' }), map).get(CALM.id)).toMatchObject({ accepted: new Set(), rejected: new Set(['learning']) });
  });

  test('is known under the id that its behaviour has now', () => {
    const renamed = { ...map, data: { ...map.data, renames: { 'soothe-people': CALM.id } } };
    expect(readVerdicts([decision('soothe-people', 'angry', 'rejected')], STORIES, renamed).get(CALM.id)?.rejected).toEqual(new Set(['angry']));
  });

  test('of several pins of one behaviour the last one holds, the others fit', () => {
    const said = readVerdicts([decision(CALM.id, 'angry', 'pinned', '2026-02-02T00:00:00.000Z'), decision(CALM.id, 'learning', 'pinned', '2026-02-01T00:00:00.000Z')], STORIES, map).get(CALM.id);
    expect(said).toMatchObject({ pinned: 'angry', accepted: new Set(['learning']) });
  });
});

describe('what the person said teaches', () => {
  const theme = map.behaviours.get(CALM.id)?.themes[0] ?? '';
  const clarity = (decisions: readonly LinkDecision[], storyId: string): number => taughtBy(decisions).stories.find(({ story }) => story.id === storyId)?.themes.get(theme) ?? 0;

  test('that the story shows the themes of the behaviour, so that others like it gain', () => {
    expect(clarity([decision(CALM.id, 'learning', 'accepted')], 'learning')).toBeGreaterThan(clarity([], 'learning'));
    const before = linksOf(COMPLAINTS, []).find(({ storyId }) => storyId === 'learning')?.score ?? 0;
    const after = linksOf(COMPLAINTS, [decision(CALM.id, 'learning', 'accepted')]).find(({ storyId }) => storyId === 'learning')?.score ?? 0;
    expect(after).toBeGreaterThanOrEqual(before);
  });

  test('no other story', () => {
    const { stories } = taughtBy([decision(CALM.id, 'learning', 'accepted'), decision(CALM.id, 'angry', 'rejected')]);
    for (const other of ['flawed', 'arabic']) expect(stories.find(({ story }) => story.id === other)).toBe(index.stories.find(({ story }) => story.id === other));
  });

  test('by one rejection a little, and takes the theme away only after several', () => {
    const sharing = [...map.behaviours.values()].filter(({ themes }) => themes[0] === theme).map(({ id }) => id);
    const alike = [...map.behaviours.values()].filter(({ themes }) => themes.includes(theme)).map(({ id }) => id);
    expect(clarity([decision(sharing[0] ?? '', 'angry', 'rejected')], 'angry')).toBeGreaterThan(clarity([], 'angry') * 0.8);
    const taken = alike.map((id) => decision(id, 'angry', 'rejected'));
    expect(taken.length).toBeGreaterThan(2);
    expect(clarity(taken, 'angry')).toBeLessThan(clarity(taken.slice(0, 1), 'angry'));
  });

  test('nothing that is given as a reason: reasons rest on what the story tells', () => {
    const because = linksOf(COMPLAINTS, [decision(CALM.id, 'arabic', 'accepted')]).find(({ storyId }) => storyId === 'arabic')?.because ?? '';
    expect(because).not.toMatch(/^You (?:stayed|took|kept)/);
  });
});

describe('whatever is decided', () => {
  const ids = [CALM.id, COMPLAINTS.id, 'learn-quickly', 'not-in-the-map'];
  const decisions = fc.uniqueArray(
    fc.record({ behaviourId: fc.constantFrom(...ids), storyId: fc.constantFrom('angry', 'learning', 'flawed', 'arabic', 'gone'), verdict: fc.constantFrom('accepted', 'rejected', 'pinned'), minute: fc.integer({ min: 10, max: 13 }) }),
    { selector: ({ behaviourId, storyId }) => linkId(behaviourId, storyId), maxLength: 12 },
  ).map((made) => made.map(({ minute, ...rest }) => decision(rest.behaviourId, rest.storyId, rest.verdict, `2026-02-01T10:${minute}:00.000Z`)));

  test('the order does not matter', () => {
    fc.assert(
      fc.property(decisions, fc.infiniteStream(fc.nat()), (made, keys) => {
        const shuffled = made.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(linksOf(CALM, shuffled)).toEqual(linksOf(CALM, made));
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test('no score leaves 0 to 1, nothing rejected is offered, a pinned story of the bank stands first', () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom(CALM, COMPLAINTS), (made, asked) => {
        const stories = linksOf(asked, made);
        const said = readVerdicts(made, STORIES, map).get(asked.id);
        for (const { score, storyId } of stories) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(said?.rejected.has(storyId) ?? false).toBe(false);
        }
        for (const { themes } of taughtBy(made).stories) for (const clarity of themes.values()) expect(clarity >= 0 && clarity <= 1).toBe(true);
        if (said && said.pinned !== null && said.pinned !== 'gone') expect(stories[0]?.storyId).toBe(said.pinned);
        for (const id of said?.accepted ?? []) if (id !== 'gone') expect(stories.map(({ storyId }) => storyId)).toContain(id);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test('taking a change back restores what was, exactly; one pin a behaviour stays', () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom(...ids), fc.constantFrom('angry', 'learning'), fc.constantFrom('accepted', 'rejected', 'pinned', null), (made, behaviourId, storyId, verdict) => {
        const change = decideLink(made, { storyId, behaviourId }, verdict, '2026-03-01T10:00:00.000Z');
        const after = applyChange(made, change);
        const back = applyChange(after, undoChange(after, change));
        const sorted = (list: readonly LinkDecision[]): LinkDecision[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(back)).toEqual(sorted(made));
        if (verdict === 'pinned') expect(after.filter((one) => one.behaviourId === behaviourId && one.verdict === 'pinned')).toHaveLength(1);
        expect(linksOf(CALM, back)).toEqual(linksOf(CALM, made));
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test('what was decided anew since stays when an older change is taken back', () => {
    const change = decideLink([], { storyId: 'angry', behaviourId: CALM.id }, 'rejected', '2026-03-01T10:00:00.000Z');
    const later = applyChange(applyChange([], change), decideLink(applyChange([], change), { storyId: 'angry', behaviourId: CALM.id }, 'accepted', '2026-03-01T10:05:00.000Z'));
    expect(applyChange(later, undoChange(later, change))).toEqual(later);
  });

  test('a sheet of which nothing was said is linked as without decisions', () => {
    expect(linkBehaviour(CALM, taughtBy([]), map)).toEqual(linkBehaviour(CALM, untaught(index), map));
  });
});
