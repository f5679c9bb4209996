// What the role model sees of a posting: the words of its title and text, where it says the work is done, and the role maps' signs.
import { indexPhrases, matchPhrases, type PhraseSet } from '../maps/phrase-set.ts';
import { compilePhrase } from '../maps/phrase.ts';
import type { CompiledMap } from '../maps/compile-map.ts';
import { ROLE_IDS, type RoleId } from '../schema/ids.ts';
import type { Posting } from '../schema/analysis.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { PlacedLine } from './sections.ts';

/** A sign of a role map that was found. */
export interface SignHit {
  role: RoleId;
  in: 'title' | 'text';
  weight: number;
  phrase: string;
}

const MAX_TEXT_WORDS = 6_000;

/** Every sign of the role maps that stands in the title or in a line of the text; each phrase counts once. */
export function findSigns(title: readonly Token[], lines: readonly PlacedLine[], map: CompiledMap): SignHit[] {
  const { title: inTitle, text: inText } = signPhrases(map);
  const found = new Map<string, SignHit>();
  const look = (signs: SignSet, tokens: readonly Token[]): void =>
    matchPhrases(signs.set, tokens, (number) => {
      const sign = signs.signs[number];
      if (sign) found.set(`${sign.in} ${number}`, sign);
    });
  look(inTitle, title);
  for (const line of lines) look(inText, line.tokens);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sign]) => sign);
}

/** Named features of the whole posting, each once, in a fixed order. */
export function roleFeatures(posting: Pick<Posting, 'title' | 'location'>, lines: readonly PlacedLine[], map: CompiledMap): string[] {
  const title = tokenise(posting.title ?? '');
  const features = new Set<string>();
  title.forEach((token, at) => {
    features.add(`t:${token.stem}`);
    const next = title[at + 1];
    if (next) features.add(`tb:${token.stem}_${next.stem}`);
  });
  const last = title.at(-1);
  if (last) features.add(`tl:${last.stem}`);
  addPlaceOfWork(features, posting, lines);
  addWords(features, lines);
  addSigns(features, findSigns(title, lines, map));
  return [...features];
}

/** Words of the text, each once. Pairs and counts taught the model single employers rather than kinds of work. */
function addWords(features: Set<string>, lines: readonly PlacedLine[]): void {
  let words = 0;
  for (const line of lines) {
    for (const token of line.tokens) {
      if (++words > MAX_TEXT_WORDS) return;
      features.add(`w:${token.stem}`);
    }
  }
}

const REMOTE_PLACE = /\b(?:remot[eo]\w*|anywhere|worldwide|distributed|home[- ]based|work(?:ing)? from home|telecommut\w*)\b/i;
/** The work itself is done from afar … */
const REMOTE_WORK =
  /\b(?:fully|100 ?%|all|completely|permanently|entirely)[- ]remote\b|\bremote[- ](?:first|only|company|team|position|role|job|opportunity|work(?:er|ing|place)?|environment|candidates?|based|friendly|contract)\b|\bwork(?:ing)? (?:fully |100 ?% )?(?:remotely|from (?:home|anywhere))\b|\b(?:distributed|remote) (?:and \w+ )?(?:team|company|workforce|culture)\b|\b(?:wfh|home[- ]based|li[- ]remote)\b|\bacross time ?zones\b|\basync(?:hronous(?:ly)?)?\b/gi;
/** … or only help is given from afar, or the work is expressly done on the spot. */
const ON_SITE = /\b(?:on[- ]?site (?:position|role|only|job)|in[- ]person (?:position|role|only)|in[- ]office|hybrid|no remote|not (?:a )?remote|remote (?:work )?is not|days? (?:a|per) week (?:in|at|from) (?:the|our))\b/gi;

function addPlaceOfWork(features: Set<string>, posting: Pick<Posting, 'title' | 'location'>, lines: readonly PlacedLine[]): void {
  if (REMOTE_PLACE.test(posting.location ?? '')) features.add('rem:place');
  if (REMOTE_PLACE.test(posting.title ?? '')) features.add('rem:title');
  let remote = 0;
  let onSite = 0;
  for (const { text } of lines) {
    remote += text.match(REMOTE_WORK)?.length ?? 0;
    onSite += text.match(ON_SITE)?.length ?? 0;
  }
  for (let level = 1; level <= Math.min(3, remote); level++) features.add(`rem:text${level}`);
  if (onSite > 0) features.add('rem:on-site');
}

function addSigns(features: Set<string>, hits: readonly SignHit[]): void {
  for (const role of ROLE_IDS) {
    for (const where of ['title', 'text'] as const) {
      const own = hits.filter((hit) => hit.role === role && hit.in === where);
      const sum = own.reduce((total, hit) => total + hit.weight, 0);
      for (let level = 1; level <= Math.min(12, Math.floor(Math.abs(sum))); level++) features.add(`sg:${role}:${where}:${sum > 0 ? '' : '-'}${level}`);
    }
  }
}

interface SignSet {
  set: PhraseSet;
  signs: readonly SignHit[];
}
const signPhrasesOf = new WeakMap<CompiledMap, Record<'title' | 'text', SignSet>>();

function signPhrases(map: CompiledMap): Record<'title' | 'text', SignSet> {
  const known = signPhrasesOf.get(map);
  if (known) return known;
  const build = (where: 'title' | 'text'): SignSet => {
    const signs = map.data.roles.flatMap((role) =>
      role.signs.filter((sign) => sign.in === where).flatMap((sign) => sign.any.map((phrase): SignHit => ({ role: role.id, in: where, weight: sign.weight, phrase }))),
    );
    return { set: indexPhrases(signs.map(({ phrase }) => compilePhrase(phrase, map.data.words))), signs };
  };
  const phrases = { title: build('title'), text: build('text') };
  signPhrasesOf.set(map, phrases);
  return phrases;
}
