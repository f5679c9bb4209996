// Parts what was done from how it ended, only where the words say so. No word is changed, added or dropped.
import { wordsOf } from './source-lines.ts';

export interface SplitDeed {
  action: string;
  /** Empty where the words name no outcome. */
  result: string;
}

/** Verbs of outcome that need no pause before them: "a rota that cut overtime". */
const MEASURED_PAST = 'boosted|cut|decreased|doubled|halved|improved|increased|lowered|raised|reduced|saved|shortened|slashed|trebled|tripled';
const OUTCOME_PAST = 'allowed|avoided|boosted|brought|came|cleared|closed|cut|decreased|doubled|dropped|earned|ended|fell|freed|gained|gave|generated|got|grew|halved|helped|improved|increased|kept|led|let|lifted|lowered|made|meant|prevented|raised|reduced|resulted|rose|saved|shortened|shrank|slashed|sped|stopped|trebled|tripled|turned|went|won';
const OUTCOME_DOING = 'boosting|cutting|decreasing|doubling|earning|exceeding|gaining|generating|halving|improving|increasing|lifting|lowering|raising|reducing|resulting|saving|shortening|slashing|speeding up|trebling|tripling|winning';
const JOINED = '(?:\\s*[,;:]\\s*|\\s+[-–—]\\s+|\\s+)';
const PAUSED = '(?:\\s*[,;]\\s*(?:and\\s+|thus\\s+|thereby\\s+|hence\\s+)?|\\s+[-–—]\\s+|\\s+(?:thereby|thus)\\s+)';

/** Where a result begins; each match is the pause before it. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(`${JOINED}(?=(?:which|that) (?:then |soon |in turn |also |has |have )?(?:${MEASURED_PAST})\\b)`, 'giu'),
  new RegExp(`(?:\\s*[,;]\\s*|\\s+[-–—]\\s+)(?=(?:and )?(?:which|this) (?:then |soon |in turn |also |has |have )?(?:${OUTCOME_PAST})\\b)`, 'giu'),
  new RegExp(`${JOINED}(?=(?:resulting in|leading to|which led to|which resulted in|so that|as a result|with the result that|with the effect that|and as a result|the result was|the outcome was)\\b)`, 'giu'),
  new RegExp(`${PAUSED}(?=(?:${OUTCOME_DOING})\\b)`, 'giu'),
  // "… and cut waiting by 40 %": an outcome only with its measure.
  new RegExp(`\\s+(?=and (?:so )?(?:${OUTCOME_PAST})\\b[^.;]{1,60}?\\b(?:by|from|to)\\b[^.;]{0,25}\\d)`, 'giu'),
  new RegExp(`\\s*[,;]\\s*(?=(?:and |so )(?:(?:the|our|my|their|his|her|all|both|no|every) )?(?:[\\p{L}’'-]+ ){1,4}(?:rose|fell|dropped|halved|doubled|went (?:up|down|from)|came back|thanked)\\b)`, 'giu'),
  /\s*;\s*(?=(?:[\p{L}’'-]+ ){1,5}(?:rose|fell|dropped|halved|doubled|went (?:up|down|from))\b)/giu,
  /(?<=[.!?])\s+(?=(?:as a result|in the end|the (?:result|outcome)|result\b|outcome\b|this (?:cut|reduced|raised|saved|led|brought|meant|improved|increased|resulted|helped)|since then)\b)/giu,
  /(?<=[.!?])\s+(?=(?:[\p{L}’'-]+ ){1,6}(?:rose|fell|dropped|halved|doubled|improved|increased|decreased|grew|went (?:up|down|from))\b[^.]{0,200}\d)/giu,
  /(?<=[.!?])\s+(?=(?:the|my|our|a|an|two|both|all|every)?\s*(?:[\p{L}’'-]+ ){0,2}(?:thanked|praised|gave me|still uses?|still use|wrote (?:back|to|a review)|came back|never came back)\b)/giu,
];
const FEWEST_ACTION_WORDS = 3;
const FEWEST_RESULT_WORDS = 2;
/** So many words are found within so many signs. */
const NEAR = 200;

/** Both parts together are the words of the text, in their order; at most a sign of pause between them is left out. */
export function splitResult(text: string): SplitDeed {
  const cuts = BEGINNINGS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })));
  const inOrder = cuts.sort((a, b) => a.from - b.from || b.to - a.to);
  const first = inOrder.find(({ from, to }) => hasWords(text.slice(0, Math.min(from, NEAR)), FEWEST_ACTION_WORDS) && hasWords(text.slice(to, to + NEAR), FEWEST_RESULT_WORDS));
  return first ? { action: text.slice(0, first.from).trim(), result: text.slice(first.to).trim() } : { action: text, result: '' };
}

function hasWords(text: string, fewest: number): boolean {
  return wordsOf(text).length >= fewest;
}
