// The prep sheet as Markdown: for notes, print and the command line.
import type { Analysis, Question } from '../schema/analysis.ts';
import { STORY_PARTS, type Story } from '../schema/story.ts';
import type { PrepBehaviour, PrepSheet } from './build-prep-sheet.ts';
import { listNotes, type Note, type NoteList } from './list-notes.ts';
import { inShownOrder, type PlacedBehaviour, type SeenGroup } from './see-through.ts';
import { CATEGORY_NAMES, LENS_WORDS, LEVEL_NAMES, PART_NAMES, SHEET_WORDS as WORDS } from './words.ts';

/**
 * Formats the whole sheet. Text of the posting and of stories is escaped, so that it cannot become markup.
 * @param stories by id; the plan's stories that are not in it are named by nothing and left out.
 */
export function formatMarkdown(analysis: Analysis, sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string {
  const { posting } = analysis;
  const where = [posting.company, posting.location].filter((part) => part !== null).map(escape).join(' · ');
  const lines = [
    `# ${escape(posting.title ?? WORDS.untitled)}`,
    ...(where ? [where] : []),
    ...(posting.url ? [`<${posting.url.replace(/[<>\s]/g, encodeURIComponent)}>`] : []),
    `${sheet.role.name} · ${sheet.areas.map(({ id, share }) => `${sheet.areaNames.get(id) ?? id} ${Math.round(share * 100)} %`).join(' · ')}`,
    ...formatBehaviours(sheet, stories),
    ...listNotes(sheet).flatMap(formatNotes),
    `## ${WORDS.typical}`,
    ...sheet.typicalQuestions.flatMap(({ category, questions }) => formatList(CATEGORY_NAMES[category], questions.map((question) => formatQuestion(question, sheet)), '###')),
    ...formatList(WORDS.ask, sheet.questionsToAsk),
    ...formatList(WORDS.checklist, sheet.checklist.map((item) => `[ ] ${item}`)),
  ];
  return `${lines.join('\n\n')}\n`;
}

function formatBehaviours(sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string[] {
  const { seenAs } = sheet;
  const format = (placed: readonly PlacedBehaviour[], heading: string): string[] => placed.flatMap(({ behaviour, place }) => formatBehaviour(behaviour, place, sheet, stories, heading));
  if (seenAs === null) return [`## ${WORDS.prepare}`, ...format(inShownOrder(sheet), '###')];
  return [
    `## ${WORDS.prepare} (${LENS_WORDS.seenAs(escape(seenAs.lens.name))})`,
    ...seenAs.groups.flatMap((group) => [...formatGroup(group, sheet), ...format(group.behaviours, '####')]),
    ...(seenAs.others.length > 0 ? [`### ${LENS_WORDS.others}`, ...format(seenAs.others, '####')] : []),
    ...(seenAs.unasked.length > 0 ? [`*${LENS_WORDS.unasked} ${seenAs.unasked.map(escape).join(' · ')}*`] : []),
  ];
}

/** Behaviours and lenses may come from a file of the person's: their texts are escaped like those of stories. */
function formatGroup({ label, summary, goodSigns, weakSigns, questions, also }: SeenGroup, sheet: PrepSheet): string[] {
  return [
    `### ${escape(label)}`,
    escape(summary),
    ...(also.length > 0 ? [`${LENS_WORDS.also} ${also.map(({ place, behaviour }) => `${place}. ${escape(behaviour.label)}`).join(' · ')}`] : []),
    ...bullets(WORDS.questions, questions.map((question) => formatQuestion(question, sheet))),
    ...bullets(WORDS.good, goodSigns.map(escape)),
    ...bullets(WORDS.weak, weakSigns.map(escape)),
  ];
}

function formatBehaviour(behaviour: PrepBehaviour, number: number, sheet: PrepSheet, stories: ReadonlyMap<string, Story>, heading: string): string[] {
  const story = behaviour.plan ? stories.get(behaviour.plan.storyId) : undefined;
  return [
    `${heading} ${number}. ${escape(behaviour.label)}`,
    behaviour.evidence.map((evidence) => `> ${escape(evidence.quote).replace(/\s*\n\s*/g, ' ')}`).join('\n>\n'),
    `**${WORDS.after}** ${escape(behaviour.summary)}`,
    ...bullets(WORDS.questions, behaviour.questions.map((question) => formatQuestion(question, sheet))),
    ...bullets(WORDS.good, behaviour.goodSigns.map(escape)),
    ...bullets(WORDS.weak, behaviour.weakSigns.map(escape)),
    ...(story && behaviour.plan
      ? [`**${WORDS.story}** ${escape(story.title)} *(${LEVEL_NAMES[behaviour.plan.level]})*: ${escape(behaviour.plan.because)}`, ...formatStory(story), ...formatPlan(behaviour, stories)]
      : [`**${WORDS.open}** ${escape(behaviour.prompt)}`]),
  ];
}

function formatQuestion(question: Question, sheet: PrepSheet): string {
  return `${escape(question.text)} *(${sheet.frameworks.get(question.framework)?.name ?? question.framework})*`;
}

/** Where the story is told again, and the one to tell if they ask for another. */
function formatPlan({ alsoFor, second }: PrepBehaviour, stories: ReadonlyMap<string, Story>): string[] {
  const other = second ? stories.get(second.storyId) : undefined;
  return [
    ...(alsoFor.length > 0 ? [`**${WORDS.alsoFor}** ${alsoFor.map(escape).join(' · ')}`] : []),
    ...(other && second ? [`**${WORDS.another}** ${escape(other.title)} *(${LEVEL_NAMES[second.level]})*`] : []),
  ];
}

function formatStory(story: Story): string[] {
  const parts = STORY_PARTS.filter((part) => story[part].trim() !== '').map((part) => `- *${PART_NAMES[part]}:* ${escape(story[part]).replace(/\s*\n\s*/g, ' ')}`);
  return parts.length > 0 ? [parts.join('\n')] : [];
}

function bullets(name: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`**${name}**\n\n${items.map((item) => `- ${item}`).join('\n')}`] : [];
}

function formatList(name: string, items: readonly string[], heading = '##'): string[] {
  return items.length > 0 ? [`${heading} ${name}`, items.map((item) => `- ${item}`).join('\n')] : [];
}

function formatNotes({ title, hint, notes }: NoteList): string[] {
  return [`## ${title}`, ...(hint === null ? [] : [`*${hint}*`]), notes.map((note) => `- ${formatNote(note)}`).join('\n')];
}

function formatNote({ name, advice, quote }: Note): string {
  const words = quote === null ? null : `“${escape(quote).replace(/\s*\n\s*/g, ' ')}”`;
  const said = [name === null ? null : `**${escape(name)}**`, words].filter((part) => part !== null).join(' – ');
  return advice === null ? said : `${said}: ${advice}`;
}

/** Makes characters plain that Markdown or HTML would read as markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');
}
