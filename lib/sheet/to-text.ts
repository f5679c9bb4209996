// The heart of the prep sheet as plain text, for pasting into notes or a message: behaviours, quotes, stories, questions.
import type { Analysis } from '../schema/analysis.ts';
import type { Story } from '../schema/story.ts';
import type { PrepBehaviour, PrepSheet } from './build-prep-sheet.ts';
import { LEVEL_NAMES, SHEET_WORDS as WORDS } from './words.ts';

/**
 * Formats title, behaviours and the questions to ask, without any markup. Quotes keep their words; line breaks inside them become spaces.
 * @param stories by id; a planned story that is not in it is treated as a gap.
 */
export function formatText(analysis: Analysis, sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string {
  const { posting } = analysis;
  const facts = [posting.company, posting.location, sheet.role.name].filter((fact) => fact !== null).join(' · ');
  const blocks = [
    [posting.title ?? WORDS.untitled, facts, ...(posting.url === null ? [] : [posting.url])],
    ...sheet.behaviours.map((behaviour, place) => formatBehaviour(behaviour, place + 1, stories)),
    ...(sheet.questionsToAsk.length > 0 ? [[WORDS.ask, ...sheet.questionsToAsk.map((question) => `- ${question}`)]] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function formatBehaviour(behaviour: PrepBehaviour, place: number, stories: ReadonlyMap<string, Story>): string[] {
  const story = behaviour.plan ? stories.get(behaviour.plan.storyId) : undefined;
  return [
    `${place}. ${behaviour.label}`,
    ...behaviour.evidence.map(({ quote }) => `“${quote.replace(/\s+/g, ' ').trim()}”`),
    story && behaviour.plan ? `${WORDS.story} ${story.title} (${LEVEL_NAMES[behaviour.plan.level]})` : `${WORDS.open} ${behaviour.prompt}`,
    ...behaviour.questions.map(({ text }) => `- ${text}`),
  ];
}
