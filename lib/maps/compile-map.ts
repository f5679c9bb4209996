// A checked competency map made ready for matching: every phrase compiled and indexed, with the way back to its owner.
import type { Behaviour, CompetencyMap, GlossaryEntry, Role } from '../schema/competency-map.ts';
import type { Token } from '../text/tokens.ts';
import { compilePhrase, findPhrase, indexPhrases, matchPhrases, type Phrase, type PhraseHit, type PhraseSet } from './phrase.ts';

/** A behaviour found in a line: which signal and phrase spoke for it, and where. */
export interface SignalHit extends PhraseHit {
  behaviourId: string;
  signalId: string;
  phrase: string;
}

interface SignalOwner {
  behaviour: Behaviour;
  signalId: string;
  none: readonly Phrase[];
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
  signals: { set: PhraseSet; owners: readonly SignalOwner[] };
  /** Everyday phrases of stories, with the behaviour or theme that each belongs to. */
  everyday: OwnedPhrases;
  themes: OwnedPhrases;
}

/**
 * Compiles every signal and everyday phrase of the map.
 * @throws Error naming the phrase that is not well formed; a map that passed `checkMap` does not throw.
 */
export function compileMap(data: CompetencyMap): CompiledMap {
  const compile = (source: string): Phrase => compilePhrase(source, data.words);
  const owners: SignalOwner[] = [];
  const signalPhrases: Phrase[] = [];
  for (const behaviour of data.behaviours) {
    for (const signal of behaviour.signals) {
      const none = signal.none.map(compile);
      for (const source of signal.any) {
        signalPhrases.push(compile(source));
        owners.push({ behaviour, signalId: signal.id, none });
      }
    }
  }
  return {
    data,
    behaviours: new Map(data.behaviours.map((behaviour) => [behaviour.id, behaviour])),
    roles: new Map(data.roles.map((role) => [role.id, role])),
    glossary: new Map(data.glossary.map((entry) => [entry.id, entry])),
    signals: { set: indexPhrases(signalPhrases), owners },
    everyday: indexEveryday(data.behaviours, compile),
    themes: indexEveryday(data.themes, compile),
  };
}

/**
 * Every behaviour whose signals stand in the line, in order of place; a behaviour may be hit by several phrases.
 * @param tokens one line or sentence of a posting. Empty result: the map knows nothing of it.
 */
export function findSignals(map: CompiledMap, tokens: readonly Token[]): SignalHit[] {
  const hits: SignalHit[] = [];
  matchPhrases(map.signals.set, tokens, (number, hit) => {
    const owner = map.signals.owners[number];
    const phrase = map.signals.set.phrases[number];
    if (!owner || !phrase || owner.none.some((exclusion) => findPhrase(exclusion, tokens))) return;
    hits.push({ ...hit, behaviourId: owner.behaviour.id, signalId: owner.signalId, phrase: phrase.source });
  });
  return hits;
}

function indexEveryday(entries: readonly { id: string; everyday: readonly string[] }[], compile: (source: string) => Phrase): OwnedPhrases {
  return {
    set: indexPhrases(entries.flatMap((entry) => entry.everyday.map(compile))),
    ownerIds: entries.flatMap((entry) => entry.everyday.map(() => entry.id)),
  };
}

/** An everyday phrase found in a sentence of a story: the behaviour or theme that it belongs to, and where it stands. */
export interface EverydayHit extends PhraseHit {
  ownerId: string;
  phrase: string;
}

/** Every place where a sentence of a story uses the everyday words of a behaviour. */
export function findEveryday(map: CompiledMap, tokens: readonly Token[]): EverydayHit[] {
  return findOwned(map.everyday, tokens);
}

/** Every place where a sentence of a story uses the everyday words of a theme. */
export function findThemes(map: CompiledMap, tokens: readonly Token[]): EverydayHit[] {
  return findOwned(map.themes, tokens);
}

function findOwned({ set, ownerIds }: OwnedPhrases, tokens: readonly Token[]): EverydayHit[] {
  const hits: EverydayHit[] = [];
  matchPhrases(set, tokens, (number, hit) => {
    const ownerId = ownerIds[number];
    const phrase = set.phrases[number];
    if (ownerId && phrase) hits.push({ ...hit, ownerId, phrase: phrase.source });
  });
  return hits;
}
