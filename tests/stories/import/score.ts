// Counts what the reader made of a sample against what a careful reader would propose.
import { readNotes } from '../../../lib/stories/import/read-notes.ts';
import type { ExpectedStory, Sample } from './sample.ts';

export interface Score {
  right: number;
  /** Proposed, though nobody would. */
  wrong: string[];
  missed: string[];
  /** Proposed rightly, with another situation or result than expected. */
  partsWrong: string[];
}

export function scoreSample({ text, expected }: Sample): Score {
  const proposed = readNotes(text).items.filter(({ leftOut }) => leftOut === null);
  const used = new Set<string>();
  const score: Score = { right: 0, wrong: [], missed: [], partsWrong: [] };
  for (const story of expected) {
    const match = proposed.find(({ id, story: { action } }) => !used.has(id) && action.startsWith(story.begins));
    if (!match) {
      score.missed.push(story.begins);
      continue;
    }
    used.add(match.id);
    score.right += 1;
    score.partsWrong.push(...misfits(story, match.story));
  }
  score.wrong.push(...proposed.filter(({ id }) => !used.has(id)).map(({ story }) => story.action || story.situation));
  return score;
}

function misfits(expected: ExpectedStory, story: { situation: string; result: string }): string[] {
  const situation = expected.situation !== undefined && !story.situation.replace(/\s+/g, ' ').startsWith(expected.situation);
  const result = expected.result !== undefined && (expected.result === '' ? story.result !== '' : !story.result.startsWith(expected.result));
  return [...(situation ? [`${expected.begins}: situation "${story.situation}"`] : []), ...(result ? [`${expected.begins}: result "${story.result}"`] : [])];
}
