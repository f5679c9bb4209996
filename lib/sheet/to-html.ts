// The prep sheet as a page of its own that prints well: for the command line and for people who send sheets to others.
// Every text of a posting or story is escaped; the page holds no script and refers to nothing outside itself.
import type { Analysis, Question } from '../schema/analysis.ts';
import { STORY_PARTS, type Story } from '../schema/story.ts';
import type { PrepBehaviour, PrepSheet } from './build-prep-sheet.ts';
import { listNotes, type Note, type NoteList } from './list-notes.ts';
import { inShownOrder, type PlacedBehaviour, type SeenGroup } from './see-through.ts';
import { CATEGORY_NAMES, LENS_WORDS, LEVEL_NAMES, PART_NAMES, SHEET_WORDS as WORDS, whyNoSheet } from './words.ts';

/** Stands before the first sheet; many sheets may follow before HTML_END. */
export const HTML_BEGIN = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Interview prep</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article + article { margin-top: 4rem; break-before: page; }
h1 { margin: 0; line-height: 1.2; }
h3, h4 { margin-bottom: 0.25rem; break-after: avoid; }
blockquote { margin: 0.5rem 0; padding: 0; font-family: Georgia, serif; text-decoration: underline; text-decoration-color: #d9622b; text-underline-offset: 0.2em; }
section { break-inside: avoid; }
.facts, small { opacity: 0.75; }
</style>
`;
export const HTML_END = '</html>\n';

/**
 * Formats one sheet as an `article`; with `sheet` null it says that the page was no posting.
 * @param stories by id; a planned story that is not in it is left out.
 */
export function formatHtml(analysis: Analysis, sheet: PrepSheet | null, stories: ReadonlyMap<string, Story>): string {
  const { posting } = analysis;
  const title = `<h1>${escape(posting.title ?? WORDS.untitled)}</h1>`;
  if (sheet === null) return `<article>\n${title}\n<p>${whyNoSheet(analysis.reason)}</p>\n</article>`;
  const facts = [posting.company, posting.location, sheet.role.name].filter((part) => part !== null).map(escape);
  const shares = sheet.areas.map(({ id, share }) => `${escape(sheet.areaNames.get(id) ?? id)} ${Math.round(share * 100)} %`);
  return [
    '<article>',
    title,
    `<p class="facts">${facts.join(' · ')}<br>${shares.join(' · ')}${posting.url === null ? '' : `<br>${link(posting.url)}`}</p>`,
    ...formatBehaviours(sheet, stories),
    ...listNotes(sheet).flatMap(formatNotes),
    `<h2>${WORDS.typical}</h2>`,
    ...sheet.typicalQuestions.flatMap(({ category, questions }) => formatList(CATEGORY_NAMES[category], questions.map((question) => formatQuestion(question, sheet)), 'h3')),
    ...formatList(WORDS.ask, sheet.questionsToAsk.map(escape)),
    ...formatList(WORDS.checklist, sheet.checklist.map((item) => `☐ ${escape(item)}`)),
    '</article>',
  ].join('\n');
}

function formatBehaviours(sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string[] {
  const { seenAs } = sheet;
  const format = (placed: readonly PlacedBehaviour[], heading: 'h3' | 'h4'): string[] => placed.map(({ behaviour, place }) => formatBehaviour(behaviour, place, sheet, stories, heading));
  if (seenAs === null) return [`<h2>${WORDS.prepare}</h2>`, ...format(inShownOrder(sheet), 'h3')];
  return [
    `<h2>${WORDS.prepare} <small>(${LENS_WORDS.seenAs(escape(seenAs.lens.name))})</small></h2>`,
    ...seenAs.groups.flatMap((group) => [...formatGroup(group, sheet), ...format(group.behaviours, 'h4')]),
    ...(seenAs.others.length > 0 ? [`<h3>${LENS_WORDS.others}</h3>`, ...format(seenAs.others, 'h4')] : []),
    ...(seenAs.unasked.length > 0 ? [`<p><small>${LENS_WORDS.unasked} ${seenAs.unasked.map(escape).join(' · ')}</small></p>`] : []),
  ];
}

function formatGroup({ label, summary, goodSigns, weakSigns, questions, also }: SeenGroup, sheet: PrepSheet): string[] {
  return [
    `<h3>${escape(label)}</h3>`,
    `<p>${escape(summary)}</p>`,
    ...(also.length > 0 ? [`<p>${LENS_WORDS.also} ${also.map(({ place, behaviour }) => `${place}. ${escape(behaviour.label)}`).join(' · ')}</p>`] : []),
    ...named(WORDS.questions, questions.map((question) => formatQuestion(question, sheet))),
    ...named(WORDS.good, goodSigns.map(escape)),
    ...named(WORDS.weak, weakSigns.map(escape)),
  ];
}

function formatBehaviour(behaviour: PrepBehaviour, number: number, sheet: PrepSheet, stories: ReadonlyMap<string, Story>, heading: 'h3' | 'h4'): string {
  const story = behaviour.plan ? stories.get(behaviour.plan.storyId) : undefined;
  return [
    `<section>\n<${heading}>${number}. ${escape(behaviour.label)}</${heading}>`,
    ...behaviour.evidence.map(({ quote }) => `<blockquote>${escape(quote)}</blockquote>`),
    `<p><b>${WORDS.after}</b> ${escape(behaviour.summary)}</p>`,
    ...named(WORDS.questions, behaviour.questions.map((question) => formatQuestion(question, sheet))),
    ...named(WORDS.good, behaviour.goodSigns.map(escape)),
    ...named(WORDS.weak, behaviour.weakSigns.map(escape)),
    ...(story && behaviour.plan
      ? [`<p><b>${WORDS.story}</b> ${escape(story.title)} <small>(${LEVEL_NAMES[behaviour.plan.level]})</small>: ${escape(behaviour.plan.because)}</p>`, ...formatStory(story), ...formatPlan(behaviour, stories)]
      : [`<p><b>${WORDS.open}</b> ${escape(behaviour.prompt)}</p>`]),
    '</section>',
  ].join('\n');
}

/** Where the story is told again, and the one to tell if they ask for another. */
function formatPlan({ alsoFor, second }: PrepBehaviour, stories: ReadonlyMap<string, Story>): string[] {
  const other = second ? stories.get(second.storyId) : undefined;
  return [
    ...(alsoFor.length > 0 ? [`<p><b>${WORDS.alsoFor}</b> ${alsoFor.map(escape).join(' · ')}</p>`] : []),
    ...(other && second ? [`<p><b>${WORDS.another}</b> ${escape(other.title)} <small>(${LEVEL_NAMES[second.level]})</small></p>`] : []),
  ];
}

function formatStory(story: Story): string[] {
  const parts = STORY_PARTS.filter((part) => story[part].trim() !== '');
  return parts.length === 0 ? [] : [list(parts.map((part) => `<i>${PART_NAMES[part]}:</i> ${escape(story[part])}`))];
}

function formatQuestion(question: Question, sheet: PrepSheet): string {
  return `${escape(question.text)} <small>(${escape(sheet.frameworks.get(question.framework)?.name ?? question.framework)})</small>`;
}

function named(name: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`<p><b>${name}</b></p>`, list(items)] : [];
}

function formatNotes({ title, hint, notes }: NoteList): string[] {
  return [`<h2>${escape(title)}</h2>`, ...(hint === null ? [] : [`<p>${escape(hint)}</p>`]), list(notes.map(formatNote))];
}

function formatNote({ name, advice, quote }: Note): string {
  const said = [name === null ? null : `<b>${escape(name)}</b>`, quote === null ? null : `“${escape(quote)}”`].filter((part) => part !== null).join(' – ');
  return advice === null ? said : `${said}: ${escape(advice)}`;
}

function formatList(name: string, items: readonly string[], heading: 'h2' | 'h3' = 'h2'): string[] {
  return items.length > 0 ? [`<${heading}>${name}</${heading}>`, list(items)] : [];
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** Only web addresses become links: a posting's address is text from a page. */
function link(url: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${escape(url)}">${escape(url)}</a>` : escape(url);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
