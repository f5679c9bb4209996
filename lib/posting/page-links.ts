// What a page links to and what its controls say: how many other jobs, whether one can apply.
import { namesOccupation } from './name-words.ts';
import { isInNoise } from './noise.ts';
import { cleanText } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { countWords } from './words.ts';

const JOB_LINK = /(?:jobs?|careers?|vacanc|position|opening|posting|requisition|opportunit|stelle|anzeige|offre|emploi|empleo|oferta|vaga|prace|rpd|praca|jobb|viewjob|jobdetail|job_detail|joblisting)[^?#]*[/=_-][^/=_?#-]*(?:\d{3}|[?#][^/]*\d{3})|[?&](?:jk|jobid|job_id|gh_jid|currentjobid|reqid|jobseqno|openingid)=\w|\/j\/[A-F0-9]{8,}|\/jobs?\/(?:view|detail)|\/remote-jobs?\/[\w-]{8,}|\/o\/[\w-]+|\/[\da-f]{8}-[\da-f]{4}-/i;
/** Addresses of lists and searches. */
export const LIST_URL = /\/(?:search|searchjobs|search-results|search-jobs|jobsearch|results|job-results|jobboard|all-jobs?|all-job-results|listings?)\b|[?&](?:q|kws|keywords?|query|k)=/i;
/** What pages add to the addresses of their links to follow people around. */
const TRACKING = /[?#&](?:trk|ref|utm|from|position|pagenum|trackingid).*$/i;
const MAX_LINKS = 3000;
const MAX_HREF = 500;

/** How many different jobs the page, or a part of it, links to: the mark of a list. Links to the page itself do not count. */
export function countJobLinks(view: PageView, scope: Document | Element): number {
  const own = view.url?.pathname.replace(/\/$/, '') ?? '';
  // A job's own page links to its application and its parts; a list's links begin with its address.
  const isOwnJob = own.length >= 3 && JOB_LINK.test(own);
  const targets = new Set<string>();
  for (const link of linksOf(scope)) {
    const href = link.getAttribute('href') ?? '';
    if (href.length > MAX_HREF || !JOB_LINK.test(href) || (isOwnJob && href.includes(own))) continue;
    targets.add(href.replace(TRACKING, ''));
  }
  return targets.size;
}

/** How many different short links name an occupation ("Night receptionist"): the cards of a list, whatever their addresses look like. */
export function countTitleLinks(scope: Document | Element): number {
  const titles = new Set<string>();
  for (const link of linksOf(scope)) {
    const text = link.textContent ?? '';
    if (text.length > 200) continue;
    const title = cleanText(text);
    const words = countWords(title);
    if (words >= 1 && words <= 12 && namesOccupation(title) && !isInNoise(link)) titles.add(title);
  }
  return titles.size;
}

/** A link or button of the page whose whole text is of the kind asked for. */
export function hasControl(view: PageView, kind: RegExp): boolean {
  let seen = 0;
  for (const tag of ['a', 'button', 'input']) {
    for (const control of view.document.getElementsByTagName(tag)) {
      if (seen++ > MAX_LINKS) return false;
      const text = tag === 'input' ? (control.getAttribute('value') ?? '') : (control.textContent ?? '');
      if (text.length < 80 && kind.test(text.replace(/[\s»›→>]+/g, ' ').trim())) return true;
    }
  }
  return false;
}

function* linksOf(scope: Document | Element): Generator<Element> {
  let seen = 0;
  for (const link of scope.getElementsByTagName('a')) {
    if (seen++ > MAX_LINKS) return;
    yield link;
  }
}
