// A checked competency map made ready for matching: every phrase compiled and indexed, with the way back to its owner.
import type { Behaviour, CompetencyMap, GlossaryEntry, Role } from '../schema/competency-map.ts';
import type { Token } from '../text/tokens.ts';
import { indexPhrases, matchPhrases, type PhraseSet } from './phrase-set.ts';
import { compilePhrase, type Phrase, type PhraseHit } from './phrase.ts';

/** A behaviour found in a line: which signal and phrase spoke for it, and where. */
export interface SignalHit extends PhraseHit {
  behaviourId: string;
  signalId: string;
  phrase: string;
}

/** Signal phrases and the exclusions of all signals over one index: phrase numbers below `owners.length` are signals', the rest exclusions. */
interface Signals {
  set: PhraseSet;
  owners: readonly { behaviourId: string; signalId: string; exclusions: readonly number[] }[];
}

/** Phrases over one index, and by phrase number the id of the entry that owns it. */
interface OwnedPhrases {
  set: PhraseSet;
  ownerIds: readonly string[];
}

export interface CompiledMap {
  data: CompetencyMap;
  behaviours: ReadonlyMap<string, Behaviour>;
  roles: ReadonlyMap<string, Role>;
  glossary: ReadonlyMap<string, GlossaryEntry>;
  signals: Signals;
  /** Everyday phrases of stories, with the behaviour or theme that each belongs to; compiled at the first call, as reading a posting needs none. */
  everyday: () => OwnedPhrases;
  themes: () => OwnedPhrases;
  hints: () => OwnedPhrases;
}

/**
 * Compiles the map's signals; everyday phrases follow when the first story is read.
 * @throws Error naming the phrase that is not well formed; a map that passed `checkMap` does not throw.
 */
export function compileMap(data: CompetencyMap): CompiledMap {
  const compile = (source: string): Phrase => compilePhrase(source, data.words);
  return {
    data,
    behaviours: new Map(data.behaviours.map((behaviour) => [behaviour.id, behaviour])),
    roles: new Map(data.roles.map((role) => [role.id, role])),
    glossary: new Map(data.glossary.map((entry) => [entry.id, entry])),
    signals: indexSignals(data.behaviours, compile),
    everyday: once(() => indexOwned(data.behaviours.map(({ id, everyday }) => ({ id, phrases: everyday })), compile)),
    themes: once(() => indexOwned(data.themes.map(({ id, everyday }) => ({ id, phrases: everyday })), compile)),
    hints: once(() => indexOwned(data.themes.map(({ id, hints }) => ({ id, phrases: hints })), compile)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function indexSignals(behaviours: readonly Behaviour[], compile: (source: string) => Phrase): Signals {
  const signals = behaviours.flatMap(({ id, signals: ofBehaviour }) => ofBehaviour.flatMap(({ id: signalId, any, none }) => any.map((source) => ({ behaviourId: id, signalId, source, none }))));
  const exclusions = [...new Set(signals.flatMap(({ none }) => none))];
  const numbers = new Map(exclusions.map((source, at) => [source, signals.length + at]));
  return {
    set: indexPhrases([...signals.map(({ source }) => source), ...exclusions].map(compile)),
    owners: signals.map(({ behaviourId, signalId, none }) => ({ behaviourId, signalId, exclusions: none.flatMap((source) => numbers.get(source) ?? []) })),
  };
}

/**
 * Every behaviour whose signals stand in the line, in order of place; a behaviour may be hit by several phrases.
 * @param tokens one line or sentence of a posting. Empty result: the map knows nothing of it.
 */
export function findSignals(map: CompiledMap, tokens: readonly Token[]): SignalHit[] {
  const { set, owners } = map.signals;
  const excluded = new Set<number>();
  const found: { number: number; hit: PhraseHit }[] = [];
  matchPhrases(set, tokens, (number, hit) => {
    if (number < owners.length) found.push({ number, hit });
    else excluded.add(number);
  });
  return found
    .flatMap(({ number, hit }) => {
      const owner = owners[number];
      const phrase = set.phrases[number]?.phrase;
      if (!owner || !phrase || owner.exclusions.some((exclusion) => excluded.has(exclusion))) return [];
      return [{ ...hit, behaviourId: owner.behaviourId, signalId: owner.signalId, phrase: phrase.source }];
    })
    .sort((left, right) => left.from - right.from);
}

function indexOwned(entries: readonly { id: string; phrases: readonly string[] }[], compile: (source: string) => Phrase): OwnedPhrases {
  return {
    set: indexPhrases(entries.flatMap(({ phrases }) => phrases.map(compile))),
    ownerIds: entries.flatMap(({ id, phrases }) => phrases.map(() => id)),
  };
}

/** An everyday phrase found in a sentence of a story: the behaviour or theme that it belongs to, and where it stands. */
export interface EverydayHit extends PhraseHit {
  ownerId: string;
  phrase: string;
}

/** Every place where a sentence of a story uses the everyday words of a behaviour. */
export function findEveryday(map: CompiledMap, tokens: readonly Token[]): EverydayHit[] {
  return findOwned(map.everyday(), tokens);
}

/** Every place where a sentence of a story uses the everyday words of a theme. */
export function findThemes(map: CompiledMap, tokens: readonly Token[]): EverydayHit[] {
  return findOwned(map.themes(), tokens);
}

/** Every place where a sentence of a story hints at a theme. */
export function findHints(map: CompiledMap, tokens: readonly Token[]): EverydayHit[] {
  return findOwned(map.hints(), tokens);
}

function findOwned({ set, ownerIds }: OwnedPhrases, tokens: readonly Token[]): EverydayHit[] {
  const hits: EverydayHit[] = [];
  matchPhrases(set, tokens, (number, hit) => {
    const ownerId = ownerIds[number];
    const phrase = set.phrases[number]?.phrase;
    if (ownerId && phrase) hits.push({ ...hit, ownerId, phrase: phrase.source });
  });
  return hits;
}
