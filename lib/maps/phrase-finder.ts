// Finds owned phrases in a line: the pattern that all lists of `any` and `none` phrases of the map share.
import type { Token } from '../text/tokens.ts';
import { indexPhrases, matchPhrases } from './phrase-set.ts';
import { compilePhrase, type PhraseHit } from './phrase.ts';

/** An entry with phrases that speak for it, and phrases that cancel it in their line. */
interface PhraseOwner<Owner> {
  owner: Owner;
  any: readonly string[];
  none?: readonly string[];
}

export interface OwnerHit<Owner> extends PhraseHit {
  owner: Owner;
}

/** Gives all places in a line where a phrase of an entry stands, by entry and then by place. */
export type PhraseFinder<Owner> = (tokens: readonly Token[]) => OwnerHit<Owner>[];

/**
 * Makes a finder, once for many lines.
 * @throws Error naming the phrase that is not well formed.
 */
export function makeFinder<Owner>(entries: readonly PhraseOwner<Owner>[], groups: Readonly<Record<string, readonly string[]>>): PhraseFinder<Owner> {
  const owned = entries.flatMap((entry, at) => [...entry.any.map((source) => ({ at, source, cancels: false })), ...(entry.none ?? []).map((source) => ({ at, source, cancels: true }))]);
  const set = indexPhrases(owned.map(({ source }) => compilePhrase(source, groups)));
  return (tokens) => {
    const cancelled = new Set<number>();
    const found: { at: number; hit: PhraseHit }[] = [];
    matchPhrases(set, tokens, (number, hit) => {
      const phrase = owned[number];
      if (phrase?.cancels) cancelled.add(phrase.at);
      else if (phrase) found.push({ at: phrase.at, hit });
    });
    return found
      .filter(({ at }) => !cancelled.has(at))
      .sort((left, right) => left.at - right.at || left.hit.from - right.hit.from || left.hit.to - right.hit.to)
      .flatMap(({ at, hit }) => {
        const entry = entries[at];
        return entry ? [{ ...hit, owner: entry.owner }] : [];
      });
  };
}

/** Makes a test: does any of the phrases stand in the line? */
export function makeTest(phrases: readonly string[], groups: Readonly<Record<string, readonly string[]>>): (tokens: readonly Token[]) => boolean {
  const find = makeFinder([{ owner: null, any: phrases }], groups);
  return (tokens) => find(tokens).length > 0;
}
