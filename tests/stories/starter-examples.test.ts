// The examples of the story starters are stories as the coach wants them: people take them for the pattern.
import { expect, it } from 'vitest';
import { storyStarters } from '../../lib/maps/story-starters.ts';
import { coachStory } from '../../lib/stories/coach/coach-story.ts';
import { findFlaws } from '../../lib/stories/find-flaws.ts';
import { makeStory } from './make-story.ts';

it.each(storyStarters().starters.map((starter) => [starter.name, starter] as const))('%s', (_, { title, parts }) => {
  const story = makeStory({ title: title.example, situation: parts.situation.example, task: parts.task.example, action: parts.action.example, result: parts.result.example, insight: parts.insight.example });
  expect(coachStory(story).findings.filter(({ tone }) => tone === 'flaw')).toEqual([]);
  expect(findFlaws(story)).toEqual([]);
});
