// What kind of page this is: a posting, one that is closed, still loading, a list, a wall … The facts are gathered first;
// the verdict is a weighing of them, with the ids of the facts that decided.
import type { Verdict } from '../schema/reading.ts';
import { isStartLabel } from './heading-words.ts';
import { namesOccupation } from './name-words.ts';
import { isShop, judgeOther } from './other-page.ts';
import { type PageEvidence, verdict } from './page-evidence.ts';
import type { PageLine } from './page-lines.ts';
import { countJobLinks, hasControl, LIST_URL } from './page-links.ts';
import { weighPostingWords } from './posting-words.ts';
import { countWords } from './words.ts';

const CLOSED = /\b(?:no longer accepting applications|applications? (?:are|is|have) (?:now )?closed|(?:job|position|vacancy|role|posting) (?:is|has been) (?:now )?(?:closed|filled)|this (?:job|position) is closed|nimmt keine bewerbungen mehr)\b/i;
const JOB_URL = /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|o|j|stellenangebote?|emplois?|rpd|remote-jobs?|view|viewjob|job-details?)\/[\w%.-]*(?:\/[\w%.-]+)*[\w-]*(?:\d{3,}|[a-z]+-[a-z]+)|gh_jid=|[?&](?:job_?id|jk|reqid|requisition)=/i;
/** Job titles of German- and French-speaking countries say that all may apply. */
const ALL_GENDERS = /\((?:(?:[mwfdxhiag]|all)\s?[/|,*]\s?){1,3}(?:[mwfdxhiag*]|gn|divers|n|e)\)|\b(?:[mwfd]\/){2}[mwfdx]\b|\b[HF]\/[HF]\b/i;
const APPLY = /^(?:apply(?:\s+(?:now|here|online|today|for\s+(?:this\s+)?(?:job|position|role).*|on\s+.*|to\s+(?:this\s+)?(?:job|position).*|with\s.*|manually))?|easy\s+apply|i['’]m\s+interested|submit\s+(?:application|resume)|quick\s+apply|start\s+application|jetzt\s+bewerben|bewerben|postuler|aplicar|candidatar(?:-se|me)?|solliciteer(?:\s+nu)?|ansök(?:\s+nu)?|odpovědět|mám\s+zájem|aplikuj|aplikovat|candidati|søg\s+.{0,20}|応募.*|立即申请)$/i;

const READER_HEADING = /^(?:what|who|how|why)\b.{0,20}\b(?:you|your)\b|^(?:your|about the) (?:role|job|tasks|day|profile|duties|responsibilities)\b/i;
/** A heading of a guide to an occupation, not of a posting. */
const QUESTION = /\?|^(?:what|how|why|when|the|top|best|\d)\b/i;
const MAX_TITLE_WORDS = 8;
/** Fewer words than this cannot tell what a job asks for. */
const MIN_WORDS = 45;
const CAREERS = /^(?:careers?|jobs?|vacancies|join (?:us|our)|work (?:with|for) us|(?:current|open) (?:openings|positions|roles|vacancies))\b/i;

/** Judges the page. The confidence is that of the returned state. */
export function judgePage(evidence: PageEvidence): Verdict {
  const { view, text } = evidence;
  const shown = evidence.lines;
  const pageText = shown.slice(0, 400).map((line) => line.text).join('\n');
  const words = weighPostingWords(text);
  const jobLinks = countJobLinks(view, view.document);
  const linksInside = evidence.root === null ? jobLinks : countJobLinks(view, evidence.root);

  if (evidence.vouched !== null && words.words >= 40) {
    const isClosed = evidence.closed || CLOSED.test(pageText.slice(0, 4000));
    const confidence = words.phrases + words.headings >= 2 ? 0.97 : 0.85;
    return verdict(isClosed ? 'closed' : 'posting', confidence, [`vouched-${evidence.vouched}`, ...(isClosed ? ['says-closed'] : [])]);
  }

  const score = scorePosting(evidence, words, jobLinks, linksInside);
  if (score.points > 0 && words.words >= MIN_WORDS) {
    const isClosed = evidence.closed || CLOSED.test(pageText.slice(0, 4000));
    return verdict(isClosed ? 'closed' : 'posting', logistic(score.points), [...score.reasons, ...(isClosed ? ['says-closed'] : [])]);
  }
  return judgeOther(evidence, jobLinks, score);
}

interface Score {
  points: number;
  reasons: string[];
}

/** Adds up what speaks for and against a posting. Weights were set by reading pages of many kinds; above zero is a posting. */
function scorePosting(evidence: PageEvidence, words: ReturnType<typeof weighPostingWords>, jobLinks: number, linksInside: number): Score {
  const { view, data } = evidence;
  const reasons: string[] = [];
  let points = -3.2;
  const add = (reason: string, amount: number, holds: boolean) => {
    if (!holds) return;
    points += amount;
    reasons.push(reason);
  };
  const address = view.url === null ? '' : `${view.url.pathname}${view.url.search}`;
  add('posting-headings', Math.min(words.headings, 4) * 1, words.headings > 0);
  add('posting-phrases', Math.min(words.phrases, 6) * 0.55, words.phrases > 0);
  add('apply-control', 1.4, hasControl(view, APPLY));
  add('job-address', 0.9, JOB_URL.test(address) && !LIST_URL.test(address));
  add('list-address', -1.2, LIST_URL.test(address));
  // Links to jobs within the text make it a list; beside it, they are the list pane or the similar jobs of a posting.
  add('job-links-in-text', linksInside >= 20 ? -3 : -2, linksInside >= 5);
  add('job-links-beside-text', -0.7, linksInside < 5 && jobLinks >= 6);
  add('several-jobs', -3, evidence.severalJobs);
  add('item-list', -1, data.hasList);
  add('article-data', -2.5, data.hasArticle);
  // Many sites call every page of theirs an article.
  add('article-type', -1, view.ogType === 'article' && !data.hasArticle);
  add('shop-data', -2.5, isShop(evidence));
  add('few-words', -0.6, words.words < 100);
  // A small employer's own page: short, with lists under headings, and no apply button or telling address.
  add('short-lists-under-headings', 0.8, words.words < 400 && words.headings >= 2 && words.bullets >= 4);
  add('headings-to-the-reader', 0.7, words.headings > 0 && evidence.lines.some((line) => line.text.length < 60 && READER_HEADING.test(line.text)));
  const occupation = view.headings.some((title) => countWords(title) <= MAX_TITLE_WORDS && namesOccupation(title) && !QUESTION.test(title));
  add('occupation-heading', 0.8, occupation);
  add('careers-heading', -1.2, !occupation && view.headings.some((title) => CAREERS.test(title.trim())));
  add('very-long', -1.5, words.words > 3500);
  add('no-bullets', -0.5, words.bullets === 0 && words.words > 400);
  add('title-for-all-genders', 1.6, [view.title, ...view.headings].some((title) => ALL_GENDERS.test(title)));
  add('title-given', 2, evidence.titleGiven);
  add('description-label', 0.8, evidence.lines.some((line) => isStartLabel(line.text) && line.linked === 0));
  add('job-fields', 0.8, hasJobFields(evidence.lines));
  return { points, reasons };
}

function logistic(points: number): number {
  return 1 / (1 + Math.exp(-points));
}

const FIELD_LINE = /^(?:job (?:id|number|code|category|type|title|location|function)|req(?:uisition)?(?: id| number|\.|:| #)|posting (?:id|title|date)|employment type|date posted|posted(?: on)?|department|reference(?: number)?|location name|salary|shift|schedule|position title|closing date|seniority level)\b/i;

function hasJobFields(lines: readonly PageLine[]): boolean {
  const labels = new Set<string>();
  for (const line of lines.slice(0, 200)) {
    const match = line.text.length < 100 ? FIELD_LINE.exec(line.text) : null;
    if (match !== null) labels.add(match[0].toLowerCase());
  }
  return labels.size >= 2;
}
