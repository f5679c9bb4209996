// The signs by which a page without structured data is known for a posting, or for something else, and what each weighs.
import { isStartLabel } from './heading-words.ts';
import { ALL_GENDERS, namesOccupation } from './name-words.ts';
import { lineHeading } from './outline.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageLine } from './page-lines.ts';
import { countJobLinks, hasControl, LIST_URL } from './page-links.ts';
import { findPay } from './dates-and-pay.ts';
import type { PostingWords } from './posting-words.ts';
import { countWords } from './words.ts';

const JOB_URL = /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|o|j|stellenangebote?|emplois?|rpd|remote-jobs?|view|viewjob|job-details?)\/[\w%.-]*(?:\/[\w%.-]+)*[\w-]*(?:\d{3,}|[a-z]+-[a-z]+)|gh_jid=|[?&](?:job_?id|jk|reqid|requisition)=/i;
const APPLY = /^(?:apply(?:\s+(?:now|here|online|today|for\s+(?:this\s+)?(?:job|position|role).*|on\s+.*|to\s+(?:this\s+)?(?:job|position).*|with\s.*|manually))?|easy\s+apply|i['’]m\s+interested|submit\s+(?:application|resume)|quick\s+apply|start\s+application|jetzt\s+bewerben|bewerben|postuler|aplicar|candidatar(?:-se|me)?|solliciteer(?:\s+nu)?|ansök(?:\s+nu)?|odpovědět|mám\s+zájem|aplikuj|aplikovat|candidati|søg\s+.{0,20}|応募.*|立即申请)$/i;

const READER_HEADING = /^(?:what|who|how|why)\b.{0,20}\b(?:you|your)\b|^(?:your|about the) (?:role|job|tasks|day|profile|duties|responsibilities)\b/i;
/** A heading of a guide to an occupation, not of a posting. */
const QUESTION = /\?|^(?:what|how|why|when|the|top|best|\d)\b/i;
const MAX_TITLE_WORDS = 8;
const CAREERS = /^(?:careers?|jobs?|vacancies|join (?:us|our)|work (?:with|for) us|(?:current|open) (?:openings|positions|roles|vacancies))\b/i;
/** A heading that announces one job. */
const OFFER = /^(?:offre\s+(?:de|d['’])\s*(?:stage|emploi)|stellen(?:angebot|ausschreibung|anzeige)|wir\s+suchen|vacature|vacancy|(?:job|position|phd|postdoc\w*)\s+(?:opening|offer|vacancy|advert\w*|announcement)|we(?:['’]re|\s+are)\s+(?:hiring|looking\s+for)|(?:now\s+)?hiring|wanted|oferta\s+de\s+(?:empleo|trabajo)|ledig\s+stilling|jobopslag|vi\s+(?:søger|söker)|gesucht|on\s+recrute|recrutement|nous\s+recherchons|cherche)(?!\p{L})|\bgesucht$|\bwanted$/iu;
/** How a small employer asks for applications: by e-mail, with a CV. */
const APPLY_BY_MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}(?=[\s\S]{0,400}\b(?:cv|c\.v|r[ée]sum[ée]|curriculum|lebenslauf|bewerb|candidature|ansøgning|ansökan|sollicit|apply|application))|\b(?:cv|r[ée]sum[ée]|curriculum|lebenslauf|bewerb\w*|candidature|ansøgning|ansökan|sollicit\w*|apply|applications?)\b[\s\S]{0,300}?(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
/** A heading that speaks of several jobs, or of working there at all. */
const MANY_JOBS = /\b(?:jobs|positions|vacancies|openings|roles|careers|internships|opportunities|programmes?|programs?|stellen|praktika|karriere|berufe|einstieg)\b/i;

const SIGNS = [
  'offer-heading', 'apply-by-mail',
  'posting-headings', 'posting-phrases', 'phrases-close-together', 'apply-control', 'job-address', 'list-address',
  'job-links-in-text', 'job-links-beside-text', 'several-jobs', 'item-list', 'article-data', 'article-type',
  'article-markup', 'shop-data', 'few-words', 'long-text', 'very-long', 'short-lists-under-headings',
  'headings-to-the-reader', 'strange-headings', 'questions-as-headings', 'occupation-heading', 'careers-heading',
  'many-jobs-heading', 'several-pays', 'title-for-all-genders', 'application-form', 'title-given',
  'description-label', 'job-fields',
] as const;
export type Sign = (typeof SIGNS)[number];

/** How much each sign that holds is there, 0 to 1. Signs that do not hold are missing. */
export type Signs = Partial<Record<Sign, number>>;

/** An address longer than this is not read to its end: what tells stands at its start. */
const MAX_ADDRESS = 300;

/** Finds the signs. `words` weighs the chosen text; `jobLinks` counts the other jobs that the page links to. */
export function findSigns(evidence: PageEvidence, words: PostingWords, jobLinks: number): Signs {
  const { view, data, lines, text, root } = evidence;
  const address = view.url === null ? '' : `${view.url.pathname}${view.url.search}`.slice(0, MAX_ADDRESS);
  const linksInside = root === null ? jobLinks : countJobLinks(view, root);
  const inText = root === null ? [] : lines.filter((line) => root.contains(line.element));
  const headings = inText.filter((line) => line.level > 0 && line.text.length < 110 && !line.bullet);
  const strange = headings.filter((line) => lineHeading(line) === 'unknown').length;
  const known = headings.filter((line) => lineHeading(line) === 'posting').length;
  const titles = view.headings.filter((title) => countWords(title) <= MAX_TITLE_WORDS && !QUESTION.test(title));
  const occupation = titles.some(namesOccupation);
  const signs: Record<Sign, number> = {
    'posting-headings': Math.min(words.headings, 4) / 4,
    'posting-phrases': Math.min(words.phrases, 6) / 6,
    'phrases-close-together': Math.min(1, (words.phrases / Math.max(1, words.words)) * 60),
    'offer-heading': Number([view.title, ...view.headings, ...headings.slice(0, 4).map((line) => line.text)].some((title) => OFFER.test(title.trim()))),
    'apply-by-mail': Number(APPLY_BY_MAIL.test(text)),
    'apply-control': Number(hasControl(view, APPLY)),
    'job-address': Number(JOB_URL.test(address) && !LIST_URL.test(address)),
    'list-address': Number(LIST_URL.test(address)),
    // Links to jobs within the text make it a list; beside it, they are the list pane or the similar jobs of a posting.
    'job-links-in-text': Number(linksInside >= 5) * (linksInside >= 20 ? 1 : 0.7),
    'job-links-beside-text': Number(linksInside < 5 && jobLinks >= 6),
    'several-jobs': Number(evidence.severalJobs),
    'item-list': Number(data.hasList),
    'article-data': Number(data.hasArticle),
    'article-type': Number(view.ogType === 'article' && !data.hasArticle),
    'article-markup': Number(view.document.querySelector('[rel="author"], .byline, [itemprop="author"], .comment-form, #comments') !== null),
    'shop-data': Number(isShop(evidence)),
    'few-words': Number(words.words < 100),
    'long-text': Number(words.words > 1200),
    'very-long': Number(words.words > 2500),
    // A small employer's own page: short, with lists under headings, and no apply button or telling address.
    'short-lists-under-headings': Number(words.words < 400 && words.headings >= 2 && words.bullets >= 4),
    'headings-to-the-reader': Number(words.headings > 0 && lines.some((line) => line.text.length < 60 && READER_HEADING.test(line.text))),
    'strange-headings': strange >= 3 ? Math.min(1, strange / Math.max(1, known * 3)) : 0,
    'questions-as-headings': Math.min(1, headings.filter((line) => line.text.endsWith('?')).length / 4),
    'occupation-heading': Number(occupation),
    'careers-heading': Number(!occupation && view.headings.some((title) => CAREERS.test(title.trim()))),
    'many-jobs-heading': Number(!occupation && [view.title, ...view.headings].some((title) => MANY_JOBS.test(title))),
    'several-pays': Number(new Set(text.split('\n').slice(0, 300).map(findPay)).size > 4),
    'title-for-all-genders': Number([view.title, ...view.headings].some((title) => ALL_GENDERS.test(title))),
    'application-form': Number(words.words < 150 && view.document.querySelector('input[type="file"]') !== null),
    'title-given': Number(evidence.titleGiven),
    'description-label': Number(lines.some((line) => isStartLabel(line.text) && line.linked === 0)),
    'job-fields': Number(hasJobFields(lines)),
  };
  return Object.fromEntries(Object.entries(signs).filter(([, value]) => value > 0));
}

/**
 * In points of log odds. Fitted by ridge logistic regression towards weights set by hand, over 205 saved pages of some 130 sites with
 * their structured data left aside; sites held out in turn, 94 % are told right.
 */
const BIAS = -2.5;
const WEIGHTS: Readonly<Record<Sign, number>> = {
  'offer-heading': 1.4,
  'apply-by-mail': 1.2,
  'posting-headings': 3.3,
  'posting-phrases': 2.5,
  'phrases-close-together': 1.2,
  'apply-control': 2.0,
  'job-address': 2.0,
  'list-address': -1.6,
  'job-links-in-text': -3.2,
  'job-links-beside-text': -0.6,
  'several-jobs': -3.0,
  'item-list': -1.0,
  'article-data': -2.5,
  'article-type': -0.6,
  'article-markup': -0.7,
  'shop-data': -2.5,
  'few-words': -1.4,
  'long-text': -1.3,
  'very-long': -1.8,
  'short-lists-under-headings': 1.6,
  'headings-to-the-reader': 0.4,
  'strange-headings': -1.7,
  'questions-as-headings': -1.1,
  'occupation-heading': 1.9,
  'careers-heading': -1.3,
  'many-jobs-heading': -1.4,
  'several-pays': -1.1,
  'title-for-all-genders': 1.1,
  'application-form': -2.6,
  'title-given': 2.0,
  'description-label': 2.1,
  'job-fields': 0.9,
};

/** Adds up what speaks for and against a posting, in log odds: above zero, a posting is the likelier. The reasons are the signs found. */
export function weighSigns(signs: Signs): { points: number; reasons: Sign[] } {
  let points = BIAS;
  const reasons: Sign[] = [];
  for (const sign of SIGNS) {
    const value = signs[sign] ?? 0;
    if (value === 0) continue;
    points += WEIGHTS[sign] * value;
    reasons.push(sign);
  }
  return { points, reasons };
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

const BUY = /^(?:add to (?:cart|basket|bag|trolley)|buy (?:it )?now|in den warenkorb|ajouter au panier|añadir al carrito|přidat do košíku|do koszyka)$/i;

/** The page sells something: by its data, or by a control that puts a thing into a basket. */
function isShop({ view, data }: PageEvidence): boolean {
  if (data.hasProduct || /^(?:og:)?product/.test(view.ogType)) return true;
  return hasControl(view, BUY);
}
