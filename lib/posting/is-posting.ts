// Judges a page: a posting, one that is closed, or something else. Structured data or a known layout vouch for a posting; without
// them the signs of the page are weighed. The reasons are the ids of what decided.
import type { Verdict } from '../schema/reading.ts';
import { judgeOther } from './other-page.ts';
import { likelihood, type PageEvidence, verdict } from './page-evidence.ts';
import { countJobLinks } from './page-links.ts';
import { findSigns, weighSigns } from './posting-signs.ts';
import { weighPostingWords } from './posting-words.ts';

const CLOSED = /\b(?:no longer accepting applications|applications? (?:are|is|have) (?:now )?closed|(?:job|position|vacancy|role|posting) (?:is|has been) (?:now )?(?:closed|filled)|this (?:job|position) is closed|nimmt keine bewerbungen mehr)\b/i;
/** Fewer words than this cannot tell what a job asks for. */
const MIN_WORDS = 45;
/** Data or a known layout vouch for a text of this many words: some employers say hardly more. */
const LEAST_VOUCHED = 20;
/** Signs alone are never as sure as data that vouch. */
const MOST_SURE = 0.95;

/** Judges the page. The confidence is that of the returned state. */
export function judgePage(evidence: PageEvidence): Verdict {
  const { view, text } = evidence;
  const words = weighPostingWords(text);
  const jobLinks = countJobLinks(view, view.document);

  if (evidence.vouched !== null && words.words >= LEAST_VOUCHED) {
    const confidence = words.phrases + words.headings >= 2 ? 0.97 : words.words >= MIN_WORDS ? 0.85 : 0.75;
    return postingVerdict(evidence, confidence, [`vouched-${evidence.vouched}`]);
  }
  const score = weighSigns(findSigns(evidence, words, jobLinks));
  if (score.points > 0 && words.words >= MIN_WORDS) return postingVerdict(evidence, Math.min(MOST_SURE, likelihood(score.points)), score.reasons);
  return judgeOther(evidence, jobLinks, score);
}

/** A posting, or a closed one where the site, its data or the top of the page say so. */
function postingVerdict({ closed, lines }: PageEvidence, confidence: number, reasons: readonly string[]): Verdict {
  const top = lines.slice(0, 400).map((line) => line.text).join('\n').slice(0, 4000);
  const isClosed = closed || CLOSED.test(top);
  return verdict(isClosed ? 'closed' : 'posting', confidence, [...reasons, ...(isClosed ? ['says-closed'] : [])]);
}
