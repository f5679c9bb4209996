// How alike a line of a posting is to each behaviour of the map, by the words that the map itself uses for it.
// Finds the nearest behaviour for lines that no signal knows.
import type { CompiledMap } from './compile-map.ts';
import { tokenise, type Token } from '../text/tokens.ts';

export interface LikenessIndex {
  behaviourIds: readonly string[];
  /** For each stem, the behaviours that use it with its weight there. */
  byStem: ReadonlyMap<string, StemUses>;
  rarity: ReadonlyMap<string, number>;
  unseenRarity: number;
}

/** Numbers of the behaviours that use a stem, and its weight in each; typed arrays, as every word of every line is looked up here. */
interface StemUses {
  behaviours: Int32Array;
  weights: Float64Array;
}

const PARTS = { label: 3, finds: 1, signals: 1.5, summary: 0.7 } as const;
/** Words that say nothing of what is done. */
const EMPTY_WORDS = new Set(tokenise('a an the of to and or in on at for with by from as is are be been being will would can may must should have has had do does did you your yours we our us i my me they their them it its this that these those who whom which what when where how if not no any all each every other others such than then so but about into through within across per via also well very more most job role work working ability able strong excellent good great skills skill experience experienced required requirement including include etc ensure provide effectively demonstrated proven').map((token) => token.stem));
const indexes = new WeakMap<CompiledMap, LikenessIndex>();

/** The map's words, indexed once for each compiled map. */
export function likenessIndex(map: CompiledMap): LikenessIndex {
  const known = indexes.get(map);
  if (known) return known;
  const index = buildIndex(map);
  indexes.set(map, index);
  return index;
}

/** How alike a line is to each behaviour, in the map's order: cosine, 0 to 1; 0: they share no word. */
export function likenessToEach(index: LikenessIndex, tokens: readonly Token[]): Float64Array {
  const values = new Float64Array(index.behaviourIds.length);
  let square = 0;
  for (const [stem, count] of countTerms(tokens)) {
    const weight = (1 + Math.log(count)) * (index.rarity.get(stem) ?? index.unseenRarity * 0.5);
    square += weight * weight;
    const uses = index.byStem.get(stem);
    if (!uses) continue;
    for (let at = 0; at < uses.behaviours.length; at++) {
      const behaviour = uses.behaviours[at] ?? 0;
      values[behaviour] = (values[behaviour] ?? 0) + weight * (uses.weights[at] ?? 0);
    }
  }
  if (square === 0) return values;
  const length = Math.sqrt(square);
  return values.map((value) => value / length);
}

function buildIndex(map: CompiledMap): LikenessIndex {
  const bags = map.data.behaviours.map((behaviour) => {
    const bag = new Map<string, number>();
    const add = (text: string, weight: number): void => {
      for (const { stem } of tokenise(text)) if (!EMPTY_WORDS.has(stem)) bag.set(stem, (bag.get(stem) ?? 0) + weight);
    };
    add(behaviour.label, PARTS.label);
    add(behaviour.summary, PARTS.summary);
    for (const example of behaviour.examples.finds) add(example, PARTS.finds);
    for (const signal of behaviour.signals) for (const phrase of signal.any) add(phrase.replace(/@(\S+?)(?=[\s|)?]|$)/g, (_, group: string) => (map.data.words[group] ?? []).slice(0, 3).join(' ')), PARTS.signals);
    return bag;
  });
  const spread = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const rarity = new Map([...spread].map(([stem, count]) => [stem, Math.log(1 + bags.length / count)]));
  const byStem = new Map<string, (readonly [number, number])[]>();
  bags.forEach((bag, behaviour) => {
    const raw = [...bag].map(([stem, weight]): [string, number] => [stem, (1 + Math.log(1 + weight)) * (rarity.get(stem) ?? 0)]);
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [stem, weight] of raw) {
      const uses = byStem.get(stem) ?? [];
      uses.push([behaviour, weight / length]);
      byStem.set(stem, uses);
    }
  });
  return { behaviourIds: map.data.behaviours.map(({ id }) => id), byStem: new Map([...byStem].map(([stem, uses]) => [stem, { behaviours: Int32Array.from(uses, ([behaviour]) => behaviour), weights: Float64Array.from(uses, ([, weight]) => weight) }])), rarity, unseenRarity: Math.log(1 + bags.length) };
}

function countTerms(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of tokens) if (!EMPTY_WORDS.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
