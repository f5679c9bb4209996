// What the role model sees of a posting: the words of its title and text, where it says the work is done, and the role maps' signs.
import { compilePhrase, findPhrase, type Phrase } from '../maps/phrase.ts';
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
  return signPhrases(map).flatMap(({ role, where, weight, phrase }) => {
    const stands = where === 'title' ? findPhrase(phrase, title) !== null : lines.some((line) => findPhrase(phrase, line.tokens) !== null);
    return stands ? [{ role, in: where, weight, phrase: phrase.source }] : [];
  });
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
  for (const token of tokenise(posting.location ?? '')) if (/^(?:remote|hybrid|anywhere|distributed|worldwide)$/.test(token.word)) features.add(`loc:${token.word}`);
  addWords(features, lines);
  addSigns(features, findSigns(title, lines, map));
  return [...features];
}

function addWords(features: Set<string>, lines: readonly PlacedLine[]): void {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  let words = 0;
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length && words < MAX_TEXT_WORDS; at++, words++) {
      const stem = line.tokens[at]?.stem ?? '';
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      const next = line.tokens[at + 1]?.stem;
      if (next !== undefined) pairs.set(`${stem}_${next}`, (pairs.get(`${stem}_${next}`) ?? 0) + 1);
    }
  }
  for (const [stem, count] of counts) {
    features.add(`w:${stem}`);
    if (count >= 3) features.add(`w3:${stem}`);
    if (count >= 6) features.add(`w6:${stem}`);
  }
  for (const pair of pairs.keys()) features.add(`b:${pair}`);
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

interface SignPhrase {
  role: RoleId;
  where: 'title' | 'text';
  weight: number;
  phrase: Phrase;
}
const signPhrasesOf = new WeakMap<CompiledMap, SignPhrase[]>();

function signPhrases(map: CompiledMap): SignPhrase[] {
  const known = signPhrasesOf.get(map);
  if (known) return known;
  const phrases = map.data.roles.flatMap((role) =>
    role.signs.flatMap((sign) => sign.any.map((source) => ({ role: role.id, where: sign.in, weight: sign.weight, phrase: compilePhrase(source, map.data.words) }))),
  );
  signPhrasesOf.set(map, phrases);
  return phrases;
}
