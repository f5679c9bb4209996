// Whether words tell something done. A bullet begins with its verb ("Trained four starters"); prose has it anywhere ("I calmed him").
import { wordsOf } from './source-lines.ts';

/** How sure it is that something done is told: `told` in the past, `doing` as it is done now or usually, `duty` as what the job was. */
export type DeedKind = 'told' | 'doing' | 'duty' | 'none';

const IRREGULAR = new Set(
  `ate beat became began bent bit blew bought broke brought built burnt came caught chose cut dealt did drew drove fed fell felt fought found flew foresaw forgot forgave froze gave got grew had heard held helped hid kept knew laid learnt led left lent let lit lost made meant met misunderstood mistook outdid outran outsold overcame oversaw overtook paid proved put quit ran rang reran rebuilt redid remade reset rethought retook rewrote rode rose said sang sat saw sent set sewed shook shot showed shut slept sold sought spent split spoke spread stood stole stuck struck stuck swam swept swore taught thought threw told took undertook upheld understood went withdrew woke won wore wound wrote`
    .split(/\s+/),
);
/** Words in -ed that describe rather than tell, and words that only look like the past. */
const NOT_PAST = new Set(
  `accomplished acclaimed advanced aforementioned aged balanced bed based bred breed certified committed complicated concerned creed dedicated detailed determined distinguished educated embed enthused exceed experienced feed focused focussed gifted goal-oriented greed hundred indeed infrared interested kindred limited mixed motivated naked need privileged proceed qualified rated red reed registered related renowned rounded sacred seasoned seed self-motivated shed skilled so-called sophisticated speed succeed talented tired trusted united unlimited varied versed weed wicked`
    .split(/\s+/),
);
/** What people write of their present job, in its plain form. */
const VERBS = new Set(
  `accompany achieve act adapt address administer advise allocate analyse analyze answer apply approve arrange assemble assess assign assist attend audit bake balance book brief bring build buy calculate call calm care carry cash chair change chase check clean clear close coach collect communicate compile complete conduct configure contact contribute control convert cook coordinate counsel cover create cut deal decorate delegate deliver demonstrate deploy describe design develop diagnose direct dispatch distribute document draft dress drive edit encourage enforce engage ensure enter escalate escort establish evaluate examine exceed execute explain facilitate feed file fill find fix follow forecast fulfil fulfill fund gather generate give greet grow guide handle help hire host identify implement improve increase inform inspect install instruct interview introduce invoice issue keep know label launch lead learn lift liaise listen load log look maintain make manage market measure mediate meet mentor monitor motivate move negotiate observe open operate order organise organize oversee pack participate perform pick place plan plate plan post prepare present prioritise prioritize process produce promote protect prove provide publish purchase raise reach receive recommend reconcile record recruit reduce refer register rehearse repair replace reply report represent research resolve respond restock review rotate run schedule scan screen sell send serve set share sort speak stock streamline strengthen study suggest supervise supply support take talk teach tend test tidy track train transfer translate transport travel treat troubleshoot turn tutor type unload update upsell use validate verify visit wash watch weigh welcome work write`
    .split(/\s+/),
);
const DUTY = /^(?:(?:i )?(?:was|am|were|is) |solely |jointly |also |directly |fully )*(?:responsible for|in charge of|accountable for|charged with|tasked with|entrusted with|(?:my |main |key |daily |the |other |general |primary )*(?:duties|responsibilities|tasks|role|job|work)(?: and responsibilities)? (?:include|included|includes|including|involve|involved|involves|consisted|were|was|are|is)\b)/i;
/** Words before the verb that do not change what it tells. */
const LEAD = new Set(['i', 'we', 'also', 'then', 'often', 'always', 'once', 'twice', 'have', 'has', 'had', "i've", 'i’ve', "we've", 'we’ve', 'both', 'single-handedly', 'together', 'jointly', 'and', 'self']);
/** In prose, -ed words after these are no past tense of a person's doing ("a limited budget", "is needed"). */
const BEFORE_ADJECTIVE = new Set(['a', 'an', 'the', 'is', 'are', 'be', 'am', 'been', 'very', 'highly', 'well', 'to', 'as', 'with', 'of', 'in', 'and', 'more', 'most', 'so', 'my', 'your', 'their', 'our']);

const FEWEST_WORDS = 4;
const FEWEST_TOLD_WORDS = 3;

/** Judges a bullet, or a line that stands for one. Fewer than four words (three with a past tense first) tell nothing. Scripts whose verbs are not known get the benefit of the doubt. */
export function findDeed(text: string): DeedKind {
  if (DUTY.test(text)) return 'duty';
  const count = wordsOf(text).length;
  const opening = openingVerb(text);
  if (!isLatin(text)) return count < FEWEST_WORDS ? 'none' : 'doing';
  if (count < (opening === 'told' ? FEWEST_TOLD_WORDS : FEWEST_WORDS)) return 'none';
  if (opening !== 'none') return opening;
  return tellsInProse(text) ? 'told' : 'none';
}

function isLatin(text: string): boolean {
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= (text.match(/\p{L}/gu)?.length ?? 0);
}

/** The kind of the verb that a line begins with; `none` when it begins with another word. Looks at any number of words. */
export function openingVerb(text: string): DeedKind {
  // "Customer service: dealt with …" and "2021: won …" tell after their label.
  const afterLabel = /^[^:.,;]{2,40}:\s+(.*)$/su.exec(text)?.[1] ?? '';
  const own = verbKind(text);
  return own === 'none' && afterLabel !== '' ? verbKind(afterLabel) : own;
}

function verbKind(text: string): DeedKind {
  // "Cross-sold", "de-escalated": the verb is what follows the hyphen.
  const words = wordsOf(text.replace(/^(\P{L}*)\p{L}+-(?=\p{L})/u, '$1')).map((word) => word.toLowerCase());
  const at = words.findIndex((word) => !LEAD.has(word) && !/ly$/.test(word));
  const verb = words[at] ?? '';
  if (verb === 'was' || verb === 'were') return isPast(words[at + 1] ?? '') || at > 0 ? 'told' : 'none';
  if (isPast(verb)) return /^\S+\s*,/.test(text) && verb.endsWith('ed') && !tellsInProse(text.replace(/^\S+\s*,/, '')) ? 'none' : 'told';
  if (VERBS.has(verb) || VERBS.has(verb.replace(/e?s$/, '')) || VERBS.has(verb.replace(/s$/, '')) || VERBS.has(verb.replace(/ies$/, 'y'))) return 'doing';
  return isDoing(verb) ? 'doing' : 'none';
}

/** A past tense somewhere in prose, by a person: "When the till broke I kept the line calm". */
export function tellsInProse(text: string): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  if (words.length < 6) return false;
  return words.some((word, index) => {
    const before = words[index - 1] ?? '';
    if (IRREGULAR.has(word)) return !AMBIGUOUS.has(word) || before === 'i' || before === 'we';
    return /ed$/.test(word) && isPast(word) && !BEFORE_ADJECTIVE.has(before);
  });
}

/** Past forms that are as often something else: "cut", "set", "left", "felt", "had", "found" need an "I" before them. */
const AMBIGUOUS = new Set(['cut', 'set', 'put', 'let', 'shut', 'hit', 'spread', 'split', 'left', 'lit', 'bit', 'wound', 'rose', 'saw', 'lent', 'felt', 'shot', 'meant', 'beat', 'quit', 'had', 'shed', 'bent', 'bred', 'reset', 'ground', 'won', 'fed', 'fell', 'led', 'made', 'built', 'learnt', 'held', 'based', 'run', 'taught', 'proved', 'become']);

function isPast(word: string): boolean {
  if (NOT_PAST.has(word)) return false;
  return IRREGULAR.has(word.replace(/^(?:re|up|over|out|under|mis|co)-?(?=\p{L}{3})/u, '')) || IRREGULAR.has(word) || (/[a-z]{2}ed$/.test(word) && word.length > 4) || /^re-?[a-z]+ed$/.test(word);
}

function isDoing(word: string): boolean {
  if (!/ing$/.test(word)) return false;
  const stem = word.slice(0, -3);
  return VERBS.has(stem) || VERBS.has(`${stem}e`) || VERBS.has(stem.replace(/(.)\1$/, '$1'));
}
