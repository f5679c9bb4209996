// The prep sheet as a page of its own that prints well: for the command line and for people who send sheets to others.
// Every text of a posting or story is escaped; the page holds no script and refers to nothing outside itself.
import type { Analysis, Question } from '../schema/analysis.ts';
import { STORY_PARTS, type Story } from '../schema/story.ts';
import type { PrepBehaviour, PrepSheet } from './build-prep-sheet.ts';
import { CATEGORY_NAMES, LEVEL_NAMES, PART_NAMES, SHEET_WORDS as WORDS, whyNoSheet } from './words.ts';

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
h3 { margin-bottom: 0.25rem; break-after: avoid; }
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
    `<h2>${WORDS.prepare}</h2>`,
    ...sheet.behaviours.map((behaviour, at) => formatBehaviour(behaviour, at + 1, sheet, stories)),
    ...formatList(WORDS.credentials, sheet.credentials.map(({ quote }) => escape(quote))),
    ...formatList(WORDS.conditions, sheet.conditions.map(({ quote }) => escape(quote))),
    ...formatList(WORDS.brushUp, sheet.brushUp.map(({ entry }) => `<b>${escape(entry.name)}</b>: ${escape(entry.meaning)} ${escape(entry.prepare)}`)),
    `<h2>${WORDS.typical}</h2>`,
    ...sheet.typicalQuestions.flatMap(({ category, questions }) => formatList(CATEGORY_NAMES[category], questions.map((question) => formatQuestion(question, sheet)), 'h3')),
    ...formatList(WORDS.ask, sheet.questionsToAsk.map(escape)),
    ...formatList(WORDS.checklist, sheet.checklist.map((item) => `☐ ${escape(item)}`)),
    '</article>',
  ].join('\n');
}

function formatBehaviour(behaviour: PrepBehaviour, number: number, sheet: PrepSheet, stories: ReadonlyMap<string, Story>): string {
  const story = behaviour.plan ? stories.get(behaviour.plan.storyId) : undefined;
  return [
    `<section>\n<h3>${number}. ${escape(behaviour.label)}</h3>`,
    ...behaviour.evidence.map(({ quote }) => `<blockquote>${escape(quote)}</blockquote>`),
    `<p><b>${WORDS.after}</b> ${escape(behaviour.summary)}</p>`,
    ...named(WORDS.questions, behaviour.questions.map((question) => formatQuestion(question, sheet))),
    ...named(WORDS.good, behaviour.goodSigns.map(escape)),
    ...named(WORDS.weak, behaviour.weakSigns.map(escape)),
    ...(story && behaviour.plan
      ? [`<p><b>${WORDS.story}</b> ${escape(story.title)} <small>(${LEVEL_NAMES[behaviour.plan.level]})</small>: ${escape(behaviour.plan.because)}</p>`, ...formatStory(story)]
      : [`<p><b>${WORDS.open}</b> ${escape(behaviour.prompt)}</p>`]),
    '</section>',
  ].join('\n');
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
