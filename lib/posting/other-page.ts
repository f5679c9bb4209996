// What a page without a posting is: a wall, a gone job, a page that has not loaded, a list, the home of a careers site, an article, a
// shop. First what the page says of itself; then lists, homes and articles are weighed against each other.
import type { Verdict } from '../schema/reading.ts';
import { likelihood, type PageEvidence, verdict } from './page-evidence.ts';
import { isProse } from './page-lines.ts';
import { countTitleLinks, LIST_URL } from './page-links.ts';
import type { Sign } from './posting-signs.ts';
import type { PageView } from './page-view.ts';
import { countWords } from './words.ts';

const GONE = /\b(?:(?:job|position|vacancy|posting|page|listing|role|opening|requisition)(?: (?:you|that|this)[\w\s'’]{0,40})? (?:is|was|has|has been|have been|could|can|does|may have|might have)[\w\s'’]{0,20}(?:no longer|not (?:be )?found|n['’]t be found|expired|been (?:filled|removed|closed)|not available|not exist|unavailable)|no longer (?:available|exists?|active|open|accepting)|page not found|404 (?:error|not found)|has expired|nicht mehr (?:verfügbar|online|aktuell)|n['’]est plus disponible|ya no está disponible|již není aktuální|jest już nieaktualna)/i;
const WALL = /\b(?:verify (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|checking your browser|help us protect|verif(?:y|ying) (?:that )?you(?:['’]re| are) (?:a real person|not a (?:ro)?bot)|enable javascript and cookies|access (?:to this page has been )?denied|unusual traffic|security check|captcha|just a moment|sign in to (?:continue|view|see)|log ?in to (?:continue|view|see)|please (?:sign|log) ?in|attention required|request blocked|pardon our interruption|additional verification required)\b/i;
const LOADING = /^(?:loading|please wait|wird geladen|chargement|cargando|načítání|ładowanie)\b|\bloading\s*(?:\.{2,}|…)|you need to enable javascript|javascript (?:is|must be) (?:required|enabled|disabled)|enable javascript to run/i;
const LIST_TITLE = /\b\d[\d,.]*\+? (?:\S+ ){0,3}(?:jobs?|vacancies|positions|openings|roles|results)\b|\b(?:jobs|vacancies|careers) (?:in|near|at|for)\b|\b(?:job|vacancy) search\b|\bsearch (?:results|jobs)\b|\b(?:open|current|all|available|latest) (?:\S+ )?(?:positions|openings|vacancies|roles|jobs|opportunities)\b|\b(?:stellenangebote|offres d['’]emploi|ofertas de empleo|nabídka práce|oferty pracy|vacatures)\b/i;
const CAREERS = /\b(?:careers?|jobs?|karriere|join[- ]?us|join[- ]our[- ]team|work[- ](?:with|for|at)[- ]us|working (?:at|for)|life at|vacancies|kariéra|emploi|empleo)\b/i;
/** A heading of a guide. */
const GUIDE = /\?$|^(?:what|how|why|when|top|best|\d+ )\b.{10}/i;
/** A line of this many words is a paragraph of an article. */
const PROSE_WORDS = 25;
/** Fewer words than this on a page: it may say only one thing. */
const SHORT_PAGE = 250;

/** Names what the page is, given that it is no posting. `points` are those that speak for a posting, with their reasons. */
export function judgeOther(evidence: PageEvidence, jobLinks: number, score: { points: number; reasons: readonly Sign[] }): Verdict {
  const { view } = evidence;
  const pageText = evidence.lines.slice(0, 400).map((line) => line.text).join('\n');
  const pageWords = countWords(pageText);
  const head = `${view.title}\n${pageText.slice(0, 3000)}`;
  // A list may well have a sign-in box beside it.
  if (pageWords < SHORT_PAGE && jobLinks < 6 && WALL.test(head)) return verdict('wall', 0.85, ['wall-words']);
  if (pageWords < SHORT_PAGE / 2 && jobLinks < 6 && view.document.querySelector('input[type="password"]') !== null) return verdict('wall', 0.75, ['password-field']);
  if (pageWords < SHORT_PAGE + 100 && GONE.test(head)) return verdict('expired', 0.85, ['gone-words']);
  if (pageWords < 40 && (LOADING.test(pageText) || hasSpinner(view) || isEmptyShell(view))) return verdict('loading', 0.8, ['shell']);
  if (pageWords < 8 && countWords(view.document.body?.textContent ?? '') < 30 && !evidence.severalJobs) return verdict('empty', 0.9, ['no-text']);
  const kinds = [weighList(evidence, jobLinks), weighArticle(evidence), weighHome(evidence), weigh('shop', [['shop-data', 2.4, score.reasons.includes('shop-data')]])].sort((one, other) => other.points - one.points);
  const [best, second] = kinds;
  if (best !== undefined && best.points >= (best.kind === 'careers-home' ? 0.8 : 1.5)) return verdict(best.kind, Math.min(0.95, 0.55 + 0.12 * (best.points - Math.max(0, second?.points ?? 0))), best.reasons);
  if (pageWords < SHORT_PAGE && LOADING.test(pageText)) return verdict('loading', 0.65, ['loading-words']);
  return verdict('other', Math.min(0.95, 1 - likelihood(score.points)), score.reasons.length === 0 ? ['nothing-of-a-posting'] : [...score.reasons]);
}

interface Weighed {
  kind: 'list' | 'article' | 'careers-home' | 'shop';
  points: number;
  reasons: string[];
}

function weighList({ view, data, severalJobs }: PageEvidence, jobLinks: number): Weighed {
  return weigh('list', [
    ['several-jobs', 3, severalJobs],
    ['many-job-links', jobLinks >= 6 ? 3 : 1, jobLinks >= 3],
    ['item-list', 1, data.hasList],
    ['titles-as-links', 1.6, countTitleLinks(view.document) >= 4],
    ['list-address', 2, LIST_URL.test(addressOf(view))],
    ['list-title', 1, [view.title, ...view.headings].some((title) => LIST_TITLE.test(title))],
  ]);
}

function weighArticle({ view, data, lines }: PageEvidence): Weighed {
  const prose = lines.filter((line) => isProse(line, PROSE_WORDS)).reduce((sum, line) => sum + countWords(line.text), 0);
  return weigh('article', [
    ['article-data', prose > 0 ? 2.5 : 0.8, data.hasArticle],
    // Many sites call every page of theirs an article.
    ['article-type', 1, view.ogType === 'article'],
    ['running-text', prose > 600 ? 1.2 : 0.6, prose > 250],
    ['article-markup', 0.8, view.document.querySelector('article time, [rel="author"], .byline, [itemprop="author"], [itemprop="datePublished"]') !== null],
    ['heading-of-a-guide', 0.8, view.headings.some((title) => GUIDE.test(title))],
  ]);
}

function weighHome({ view }: PageEvidence): Weighed {
  return weigh('careers-home', [
    ['careers-address', 1, CAREERS.test(addressOf(view).replace(/[_/]/g, ' ')) || /^(?:careers?|jobs|karriere)\./.test(view.host)],
    ['careers-title', 0.8, [view.title, ...view.headings].some((title) => CAREERS.test(title))],
  ]);
}

function weigh(kind: Weighed['kind'], signs: ReadonlyArray<readonly [reason: string, points: number, holds: boolean]>): Weighed {
  const held = signs.filter(([, , holds]) => holds);
  return { kind, points: held.reduce((sum, [, points]) => sum + points, 0), reasons: held.map(([reason]) => reason) };
}

function addressOf(view: PageView): string {
  return view.url === null ? '' : `${view.url.pathname}${view.url.search}`;
}

function hasSpinner(view: PageView): boolean {
  return view.document.querySelector('[class*="spinner" i], [class*="loader" i], [class*="loading" i], [class*="skeleton" i], [aria-busy="true"], [role="progressbar"]') !== null;
}

/** The page of an application that has not drawn anything yet: a root without content, and scripts. */
function isEmptyShell(view: PageView): boolean {
  const root = view.document.querySelector('#root, #app, #__next, #main-app, [id$="_container"], app-root');
  return root !== null && (root.textContent ?? '').trim().length < 60;
}
