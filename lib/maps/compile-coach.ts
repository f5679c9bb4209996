// The coach's words, compiled: all lists of phrases are looked for in one pass over a sentence.
import { COACH_LISTS, type CoachList, type CoachWords } from '../schema/coach.ts';
import type { Token } from '../text/tokens.ts';
import { compilePhrase } from './phrase.ts';
import { indexPhrases, matchPhrases } from './phrase-set.ts';

/** Where a list was found: token indexes of the sentence, `to` exclusive. */
export interface CoachHit {
  list: CoachList;
  from: number;
  to: number;
}

export interface CompiledCoach {
  data: CoachWords;
  /** Word sets of `data.words`, by name. */
  words: Readonly<Record<keyof CoachWords['words'], ReadonlySet<string>>>;
  /** Everything found in a sentence, in order of place; what a `none` phrase overlaps is left out, and so is what lies inside a longer find of its list. */
  find: (tokens: readonly Token[]) => CoachHit[];
}

/** @throws Error when a phrase is not well formed. */
export function compileCoach(data: CoachWords): CompiledCoach {
  const entries = COACH_LISTS.flatMap((list) => [
    ...data.lists[list].any.map((phrase) => ({ list, phrase, cancels: false })),
    ...data.lists[list].none.map((phrase) => ({ list, phrase, cancels: true })),
  ]);
  const set = indexPhrases(entries.map(({ phrase }) => compilePhrase(phrase, data.groups)));
  const find = (tokens: readonly Token[]): CoachHit[] => {
    const hits: CoachHit[] = [];
    const cancelled: CoachHit[] = [];
    matchPhrases(set, tokens, (number, { from, to }) => {
      const entry = entries[number];
      if (entry) (entry.cancels ? cancelled : hits).push({ list: entry.list, from, to });
    });
    return withoutInner(hits.filter((hit) => !cancelled.some((other) => other.list === hit.list && overlap(other, hit))));
  };
  const { english, i, we, sweeping, names, notNames } = data.words;
  return { data, words: { english: new Set(english), i: new Set(i), we: new Set(we), sweeping: new Set(sweeping), names: new Set(names), notNames: new Set(notNames) }, find };
}

function overlap(left: CoachHit, right: CoachHit): boolean {
  return left.from < right.to && right.from < left.to;
}

/** Of finds of one list that overlap, the one that begins first and reaches furthest stays. */
function withoutInner(hits: readonly CoachHit[]): CoachHit[] {
  const kept: CoachHit[] = [];
  for (const hit of [...hits].sort((left, right) => left.from - right.from || right.to - left.to)) {
    if (!kept.some((other) => other.list === hit.list && overlap(other, hit))) kept.push(hit);
  }
  return kept;
}
