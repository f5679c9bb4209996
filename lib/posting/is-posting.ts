// What kind of page this is: a posting, one that is closed, still loading, a list, a wall … The facts are gathered first;
// the verdict is a weighing of them, with the ids of the facts that decided.
import type { PageState, Verdict } from '../schema/reading.ts';
import { isStartLabel } from './heading-words.ts';
import type { JobData } from './json-ld.ts';
import type { PageLine } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { weighPostingWords } from './posting-words.ts';
import { countWords } from './words.ts';

export interface PageEvidence {
  view: PageView;
  /** The chosen text, '' when there is none. */
  text: string;
  /** Where the text stands in the page; null when it came from data. */
  root: Element | null;
  /** Structured data or a site adapter vouch for the text. */
  vouched: 'json-ld' | 'site' | 'microdata' | null;
  /** The site or the data say that applications are closed. */
  closed: boolean;
  severalJobs: boolean;
  data: JobData;
  /** The page's shown lines, furniture left out. */
  lines: readonly PageLine[];
  /** Whoever asks has given a job's title: they know that this is a posting. */
  titleGiven: boolean;
}

const CLOSED = /\b(?:no longer accepting applications|applications? (?:are|is|have) (?:now )?closed|(?:job|position|vacancy|role|posting) (?:is|has been) (?:now )?(?:closed|filled)|this (?:job|position) is closed|nimmt keine bewerbungen mehr)\b/i;
const GONE = /\b(?:(?:job|position|vacancy|posting|page|listing|role|opening|requisition)(?: (?:you|that|this)[\w\s'’]{0,40})? (?:is|was|has|has been|have been|could|can|does|may have|might have)[\w\s'’]{0,20}(?:no longer|not (?:be )?found|n['’]t be found|expired|been (?:filled|removed|closed)|not available|not exist|unavailable)|no longer (?:available|exists?|active|open|accepting)|page not found|404 (?:error|not found)|has expired|nicht mehr (?:verfügbar|online|aktuell)|n['’]est plus disponible|ya no está disponible|již není aktuální|jest już nieaktualna)/i;
const WALL = /\b(?:verify (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|checking your browser|enable javascript and cookies|access (?:to this page has been )?denied|unusual traffic|security check|captcha|just a moment|sign in to (?:continue|view|see)|log ?in to (?:continue|view|see)|please (?:sign|log) ?in|attention required|request blocked|pardon our interruption|additional verification required)\b/i;
const LOADING = /^(?:loading|please wait|wird geladen|chargement|cargando|načítání|ładowanie)\b|\bloading\s*(?:\.{2,}|…)|you need to enable javascript|javascript (?:is|must be) (?:required|enabled|disabled)|enable javascript to run/i;
const JOB_LINK = /(?:jobs?|careers?|vacanc|position|opening|posting|requisition|opportunit|stelle|anzeige|offre|emploi|empleo|oferta|vaga|prace|rpd|praca|jobb|viewjob|jobdetail|job_detail|joblisting)[^?#]*[/=_-][^/]*\d{3,}|[?&](?:jk|jobid|job_id|gh_jid|currentjobid|reqid|jobseqno|openingid)=\w|\/j\/[A-F0-9]{8,}|\/jobs?\/(?:view|detail)|\/remote-jobs?\/[\w-]{8,}|\/o\/[\w-]+|\/[\da-f]{8}-[\da-f]{4}-/i;
const LIST_URL = /\/(?:search|searchjobs|search-results|search-jobs|jobsearch|results|job-results|jobboard|all-jobs?|all-job-results|listings?)\b|[?&](?:q|kws|keywords?|query|k)=/i;
const JOB_URL = /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|o|j|stellenangebote?|emplois?|rpd|remote-jobs?|view|viewjob|job-details?)\/[\w%.-]*(?:\/[\w%.-]+)*[\w-]*(?:\d{3,}|[a-z]+-[a-z]+)|gh_jid=|[?&](?:job_?id|jk|reqid|requisition)=/i;
/** Job titles of German- and French-speaking countries say that all may apply. */
const ALL_GENDERS = /\((?:(?:[mwfdxhiag]|all)\s?[/|,*]\s?){1,3}(?:[mwfdxhiag*]|gn|divers|n|e)\)|\b(?:[mwfd]\/){2}[mwfdx]\b|\b[HF]\/[HF]\b/i;
const APPLY = /^(?:apply(?:\s+(?:now|here|online|today|for\s+(?:this\s+)?(?:job|position|role).*|on\s+.*|to\s+(?:this\s+)?(?:job|position).*|with\s.*|manually))?|easy\s+apply|i['’]m\s+interested|submit\s+(?:application|resume)|quick\s+apply|start\s+application|jetzt\s+bewerben|bewerben|postuler|aplicar|candidatar(?:-se|me)?|solliciteer(?:\s+nu)?|ansök(?:\s+nu)?|odpovědět|mám\s+zájem|aplikuj|aplikovat|candidati|søg\s+.{0,20}|応募.*|立即申请)$/i;

const READER_HEADING = /^(?:what|who|how|why)\b.{0,20}\b(?:you|your)\b|^(?:your|about the) (?:role|job|tasks|day|profile|duties|responsibilities)\b/i;
const OCCUPATION = /\b(?:assistant|manager|engineer|developer|nurse|driver|chef|cook|teacher|tutor|receptionist|agent|representative|specialist|supervisor|technician|advis[eo]r|consultant|officer|clerk|cleaner|waiter|waitress|host|hostess|porter|analyst|designer|accountant|administrator|coordinator|executive|associate|director|operator|operative|mechanic|electrician|plumber|carer|caregiver|barista|bartender|housekeeper|cashier|picker|packer|intern|apprentice|trainee|secretary|therapist|physiotherapist|pharmacist|buyer|planner|scientist|recruiter|guard|labourer|worker|steward|concierge|stylist|hairdresser)\b/i;
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
  const pageWords = countWords(pageText);
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
  return judgeOther(evidence, pageText, pageWords, jobLinks, score);
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
  add('apply-control', 1.4, hasApplyControl(view));
  add('job-address', 0.9, JOB_URL.test(address) && !LIST_URL.test(address));
  add('list-address', -1.2, LIST_URL.test(address));
  // Links to jobs within the text make it a list; beside it, they are the list pane or the similar jobs of a posting.
  add('job-links-in-text', linksInside >= 20 ? -3 : -2, linksInside >= 5);
  add('job-links-beside-text', -0.7, linksInside < 5 && jobLinks >= 6);
  add('several-jobs', -3, evidence.severalJobs);
  add('item-list', -1, data.hasList);
  add('article-data', -2.5, data.hasArticle || view.ogType === 'article');
  add('shop-data', -2.5, view.ogType === 'product');
  add('few-words', -0.6, words.words < 100);
  // A small employer's own page: short, with lists under headings, and no apply button or telling address.
  add('short-lists-under-headings', 0.8, words.words < 400 && words.headings >= 2 && words.bullets >= 4);
  add('headings-to-the-reader', 0.7, words.headings > 0 && evidence.lines.some((line) => line.text.length < 60 && READER_HEADING.test(line.text)));
  const namesOccupation = view.headings.some((title) => countWords(title) <= MAX_TITLE_WORDS && OCCUPATION.test(title) && !QUESTION.test(title));
  add('occupation-heading', 0.8, namesOccupation);
  add('careers-heading', -1.2, !namesOccupation && view.headings.some((title) => CAREERS.test(title.trim())));
  add('very-long', -1.5, words.words > 3500);
  add('no-bullets', -0.5, words.bullets === 0 && words.words > 400);
  add('title-for-all-genders', 1.6, [view.title, ...view.headings].some((title) => ALL_GENDERS.test(title)));
  add('title-given', 2, evidence.titleGiven);
  add('description-label', 0.8, evidence.lines.some((line) => isStartLabel(line.text) && line.linked === 0));
  add('job-fields', 0.8, hasJobFields(evidence.lines));
  return { points, reasons };
}

function judgeOther(evidence: PageEvidence, pageText: string, pageWords: number, jobLinks: number, score: Score): Verdict {
  const { view, data } = evidence;
  const head = `${view.title}\n${pageText.slice(0, 3000)}`;
  const address = view.url?.pathname ?? '';
  const bareWords = countWords(view.document.body?.textContent ?? '');
  if (pageWords < 250 && WALL.test(head)) return verdict('wall', 0.85, ['wall-words']);
  if (pageWords < 250 && view.document.querySelector('input[type="password"]') !== null) return verdict('wall', 0.75, ['password-field']);
  if (pageWords < 350 && GONE.test(head)) return verdict('expired', 0.85, ['gone-words']);
  if (pageWords < 40 && (LOADING.test(pageText) || hasSpinner(view) || isEmptyShell(view))) return verdict('loading', 0.8, ['shell']);
  if (pageWords < 8 && bareWords < 30 && !evidence.severalJobs) return verdict('empty', 0.9, ['no-text']);
  if (jobLinks >= 6 || evidence.severalJobs || data.hasList && jobLinks >= 3) return verdict('list', 0.85, [evidence.severalJobs ? 'several-jobs' : 'many-job-links']);
  if (LIST_URL.test(address)) return verdict('list', 0.7, ['list-address']);
  if (pageWords < 250 && LOADING.test(pageText)) return verdict('loading', 0.65, ['loading-words']);
  if (data.hasArticle || view.ogType === 'article') return verdict('article', 0.85, ['article-data']);
  if (/careers?|jobs?|karriere|join-us|work-with-us/i.test(`${address} ${view.title}`)) return verdict(jobLinks >= 2 ? 'list' : 'careers-home', 0.6, ['careers-address']);
  if (evidence.text.length > 1500 && view.document.querySelector('article, time, [rel="author"], .byline') !== null) return verdict('article', 0.6, ['article-markup']);
  return verdict('other', Math.min(0.95, 1 - logistic(score.points)), score.reasons.length === 0 ? ['nothing-of-a-posting'] : score.reasons);
}

function verdict(state: PageState, confidence: number, reasons: string[]): Verdict {
  return { state, confidence: Math.round(confidence * 100) / 100, reasons };
}

function logistic(points: number): number {
  return 1 / (1 + Math.exp(-points));
}

const MAX_LINKS = 3000;

/** How many different jobs the page links to: the mark of a list. */
function countJobLinks(view: PageView, scope: Document | Element): number {
  const own = view.url?.pathname ?? '';
  const targets = new Set<string>();
  let seen = 0;
  for (const link of scope.getElementsByTagName('a')) {
    if (seen++ > MAX_LINKS) break;
    const href = link.getAttribute('href') ?? '';
    if (href.length < 500 && JOB_LINK.test(href) && (own.length < 3 || !href.includes(own))) targets.add(href.replace(/[?#&](?:trk|ref|utm|from|position|pagenum|trackingid).*$/i, ''));
  }
  return targets.size;
}

function hasApplyControl(view: PageView): boolean {
  let seen = 0;
  for (const tag of ['a', 'button', 'input']) {
    for (const control of view.document.getElementsByTagName(tag)) {
      if (seen++ > MAX_LINKS) return false;
      const text = tag === 'input' ? (control.getAttribute('value') ?? '') : (control.textContent ?? '');
      if (text.length < 80 && APPLY.test(text.replace(/[\s»›→>]+/g, ' ').trim())) return true;
    }
  }
  return false;
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

function hasSpinner(view: PageView): boolean {
  return view.document.querySelector('[class*="spinner" i], [class*="loader" i], [class*="loading" i], [class*="skeleton" i], [aria-busy="true"], [role="progressbar"]') !== null;
}

/** The page of an application that has not drawn anything yet: a root without content, and scripts. */
function isEmptyShell(view: PageView): boolean {
  const root = view.document.querySelector('#root, #app, #__next, #main-app, [id$="_container"], app-root');
  return root !== null && (root.textContent ?? '').trim().length < 60;
}
