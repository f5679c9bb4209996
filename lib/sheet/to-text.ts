// The heart of the prep sheet as plain text, for pasting into notes or a message: behaviours, quotes, stories, questions.
import type { Analysis } from '../schema/analysis.ts';
import type { Story } from '../schema/story.ts';
import type { PrepBehaviour, PrepSheet } from './build-prep-sheet.ts';
import { listTopics, type NoteList } from './list-notes.ts';
import { inShownOrder, type PlacedBehaviour } from './see-through.ts';
import { LENS_WORDS, LEVEL_NAMES, SHEET_WORDS as WORDS } from './words.ts';

/**
 * Formats title, behaviours and the questions to ask, without any markup. Quotes keep their words; line breaks inside them become spaces.
 * @param stories by id; a planned story that is not in it is treated as a gap.
 */
export function formatText(analysis: Analysis, sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string {
  const { posting } = analysis;
  const facts = [posting.company, posting.location, sheet.role.name].filter((fact) => fact !== null).join(' · ');
  const blocks = [
    [posting.title ?? WORDS.untitled, facts, ...(posting.url === null ? [] : [posting.url])],
    ...formatBehaviours(sheet, stories),
    ...listTopics(sheet).map(formatTopic),
    ...(sheet.questionsToAsk.length > 0 ? [[WORDS.ask, ...sheet.questionsToAsk.map((question) => `- ${question}`)]] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Names and the posting's words; the advice is in the other formats. */
function formatTopic({ title, notes }: NoteList): string[] {
  return [title, ...notes.map(({ name, quote }) => `- ${[name, quote && `“${quote.replace(/\s+/g, ' ').trim()}”`].filter((part) => part !== null).join(': ')}`)];
}

/** One block of lines each; under a lens every group begins with its name in capitals. */
function formatBehaviours(sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string[][] {
  const { seenAs } = sheet;
  const format = (placed: readonly PlacedBehaviour[]): string[][] => placed.map(({ behaviour, place }) => formatBehaviour(behaviour, place, stories));
  if (seenAs === null) return format(inShownOrder(sheet));
  return [
    ...seenAs.groups.flatMap(({ label, summary, questions, behaviours, also }) => [
      [label.toUpperCase(), summary, ...(also.length > 0 ? [`${LENS_WORDS.also} ${also.map(({ place, behaviour }) => `${place}. ${behaviour.label}`).join(' · ')}`] : []), ...questions.map(({ text }) => `- ${text}`)],
      ...format(behaviours),
    ]),
    ...(seenAs.others.length > 0 ? [[LENS_WORDS.others.toUpperCase()], ...format(seenAs.others)] : []),
    ...(seenAs.unasked.length > 0 ? [[`${LENS_WORDS.unasked} ${seenAs.unasked.join(' · ')}`]] : []),
  ];
}

function formatBehaviour(behaviour: PrepBehaviour, place: number, stories: ReadonlyMap<string, Story>): string[] {
  const story = behaviour.plan ? stories.get(behaviour.plan.storyId) : undefined;
  const other = behaviour.second ? stories.get(behaviour.second.storyId) : undefined;
  return [
    `${place}. ${behaviour.label}`,
    ...behaviour.evidence.map(({ quote }) => `“${quote.replace(/\s+/g, ' ').trim()}”`),
    story && behaviour.plan ? `${WORDS.story} ${story.title} (${LEVEL_NAMES[behaviour.plan.level]})` : `${WORDS.open} ${behaviour.prompt}`,
    ...(story && behaviour.alsoFor.length > 0 ? [`${WORDS.alsoFor} ${behaviour.alsoFor.join(' · ')}`] : []),
    ...(story && other && behaviour.second ? [`${WORDS.another} ${other.title} (${LEVEL_NAMES[behaviour.second.level]})`] : []),
    ...behaviour.questions.map(({ text }) => `- ${text}`),
  ];
}
