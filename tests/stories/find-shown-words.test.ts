import { expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { canJudge } from '../../lib/stories/can-judge.ts';
import { findShownWords } from '../../lib/stories/find-shown-words.ts';
import { indexStory } from '../../lib/stories/index-stories.ts';
import { makeStory } from './make-story.ts';

const map = bundledMap();
const SHOUTED = makeStory({
  title: 'A leaking kettle',
  situation: 'It was Saturday. He raised his voice and called me useless in front of the queue.',
  action: 'I kept my voice low and let him finish. Then I fetched a new kettle.',
  result: 'He calmed down.',
});

test('points at the words of the story that show a theme, in telling order', () => {
  const shown = findShownWords(SHOUTED, 'angry-person', map);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThanOrEqual(2);
  for (const { text, marks } of shown) {
    expect([SHOUTED.title, SHOUTED.situation, SHOUTED.action, SHOUTED.result].join('\n')).toContain(text);
    expect(marks.length).toBeGreaterThan(0);
    marks.forEach(({ start, end }, at) => {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
      expect(end).toBeLessThanOrEqual(text.length);
    });
  }
});

test('points at nothing where the story tells nothing of it', () => {
  expect(findShownWords(makeStory({ action: 'I counted boxes until noon.' }), 'angry-person', map)).toEqual([]);
});

test.each([
  ['Arabic', makeStory({ title: 'الضيف الغاضب', action: 'استمعت إليه حتى النهاية واعتذرت ووجدت له غرفة أخرى' }), false],
  ['Japanese', makeStory({ title: '財布', action: '私はお客様の話を聞いて、三つの駅に電話をしました。財布は見つかりました。' }), false],
  ['German', makeStory({ title: 'Der Mann mit dem Wasserkocher', action: 'Ein Kunde schrie mich an. Ich ließ ihn ausreden, blieb ruhig und holte ihm ein neues Gerät aus dem Lager.' }), false],
  ['Dutch', makeStory({ title: 'De man met de waterkoker', action: 'Een klant schreeuwde tegen mij. Ik liet hem uitpraten, bleef rustig en haalde een nieuwe uit het magazijn of uit de winkel.' }), false],
  ['Spanish', makeStory({ title: 'El hervidor', action: 'Un cliente me gritaba. Lo escuché hasta el final, mantuve la calma y le traje un aparato nuevo del almacén.' }), false],
  ['English', SHOUTED, true],
  ['terse English', makeStory({ title: 'Till training', action: 'Trained three new colleagues on the till, wrote a checklist, halved the queue at lunch.' }), true],
  ['a few words', makeStory({ title: 'Kettle' }), true],
])('says whether a story in %s can be judged', (_language, story, judged) => {
  expect(canJudge(indexStory(story, map))).toBe(judged);
});
